using BenchmarkDotNet.Attributes;
using Standoff.Evidence;
using Standoff.Model;
using Standoff.Model.Conditions;

namespace Standoff.Benchmarks;

/// <summary>What a rebuild of the report asks of the model.</summary>
[MemoryDiagnoser]
public class ModelBenchmarks
{
    private static readonly double[] Shares = [0.05, 0.1, 0.5, 0.9, 0.95];

    private readonly Dataset _dataset = RealModel.Read();
    private readonly Workbook _workbook;

    public ModelBenchmarks() => _workbook = Build();

    /// <summary>Rows to checked formulas, base case and standard draws.</summary>
    [Benchmark]
    public Workbook Build() => Workbook.Create(_dataset).Value!;

    /// <summary>With the percentiles of every result.</summary>
    [Benchmark]
    public double BuildWithPercentiles()
    {
        var workbook = Build();
        return workbook.Results.Sum(
            r => Shares.Sum(share => Math.Min(1, workbook.Simulation.Percentile(r.Id, share))));
    }

    [Benchmark]
    public int Tornados() =>
        _workbook.Results.Where(r => r.Row.IsHeadline).Sum(r => _workbook.MeasureSwings(r).Count);

    [Benchmark]
    public int Flips() => Count(RealModel.Conditions(_workbook));

    [Benchmark]
    public int FlipsOnDraws() => Count(RealModel.ConditionsOnDraws(_workbook));

    /// <summary>Bytes that the model holds with all that pages ask of it.</summary>
    internal long Held()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var workbook = Build();
        var percentiles = workbook.Results.Sum(
            r => Shares.Sum(share => Math.Min(1, workbook.Simulation.Percentile(r.Id, share))));
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive((workbook, percentiles));
        return after - before;
    }

    private int Count(IEnumerable<Condition> conditions)
    {
        var search = _workbook.CreateFlipSearch();
        return conditions.Sum(c => search.Find(c).Count);
    }
}
