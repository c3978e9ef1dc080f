using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using Standoff.Evidence.Inputs;
using Standoff.Figures;
using Standoff.Model;

namespace Standoff.Benchmarks;

/// <summary>What a rebuild of the report asks of the figures.</summary>
[MemoryDiagnoser]
public class FigureBenchmarks
{
    private readonly Workbook _workbook = Workbook.Create(RealModel.Read()).Value!;
    private readonly IReadOnlyList<SourceText> _recipes = RealModel.Recipes();
    private readonly IReadOnlyList<Figure> _figures;

    public FigureBenchmarks() => _figures = Draw();

    /// <summary>Both drawings, the file, the table and the words of every figure.</summary>
    [Benchmark]
    public IReadOnlyList<Figure> Draw() =>
        [.. _recipes.Select(r => FigureCatalog.Draw(r, _workbook).Value ?? throw new InvalidOperationException($"'{r.Path}' cannot be drawn."))];

    /// <summary>Of one figure after the other, in ms of the clock.</summary>
    internal IReadOnlyList<double> Rasters(Func<Figure, byte[]> draw) =>
        [.. _figures.Select(f => Milliseconds(() => draw(f)))];

    /// <summary>The least of three, since others use the machine too.</summary>
    private static double Milliseconds(Func<byte[]> draw) => Enumerable.Range(0, 3).Min(_ =>
    {
        var start = Stopwatch.GetTimestamp();
        draw();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    });
}
