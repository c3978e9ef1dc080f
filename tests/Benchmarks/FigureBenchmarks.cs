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

    /// <summary>Both drawings, the file, the table and the words of every figure.</summary>
    [Benchmark]
    public IReadOnlyList<Figure> Draw() =>
        [.. _recipes.Select(r => FigureCatalog.Draw(r, _workbook).Value ?? throw new InvalidOperationException($"'{r.Path}' cannot be drawn."))];
}
