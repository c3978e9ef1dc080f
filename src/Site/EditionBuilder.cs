using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;
using Standoff.Model;

namespace Standoff.Site;

/// <summary>Builds one edition after another, and does not repeat a stage whose inputs have stayed the same.</summary>
internal sealed class EditionBuilder
{
    private readonly Kept<Workbook?> _evidence = new();
    private readonly Kept<FiguresStage> _figures = new();

    public EditionResult Build(InputFiles inputs, EditionOptions options)
    {
        var diagnostics = new DiagnosticBag();
        var evidenceHash = inputs.Hash(path => path.StartsWith("data/", StringComparison.Ordinal));
        var workbook = _evidence.Get(evidenceHash, own => EvidenceStage.Read(inputs, own), diagnostics);
        if (workbook is null)
            return new EditionResult(null, diagnostics);
        var figures = _figures.Get(evidenceHash + inputs.Hash(FiguresStage.IsRecipe), own => Draw(inputs, workbook, own), diagnostics);
        var sections = new SectionsStage(inputs, workbook, figures, options, diagnostics);
        foreach (var path in sections.Paths)
            sections.Read(path);
        var pages = sections.Paths.Select(sections.Render).ToList();
        return diagnostics.HasErrors
            ? new EditionResult(null, diagnostics)
            : new EditionResult(new OutputFiles([.. pages.OfType<OutputFile>(), .. new EditionStage(inputs, sections).Assemble()]), diagnostics);
    }

    private static FiguresStage Draw(InputFiles inputs, Workbook workbook, DiagnosticBag diagnostics)
    {
        var figures = new FiguresStage(inputs, workbook, diagnostics);
        foreach (var path in figures.Paths)
            figures.Draw(path);
        return figures;
    }

    /// <summary>What a stage gave and reported last.</summary>
    private sealed class Kept<T>
    {
        private string _key = "";
        private T? _value;
        private DiagnosticBag _diagnostics = [];

        public T Get(string key, Func<DiagnosticBag, T> make, DiagnosticBag diagnostics)
        {
            if (key != _key)
            {
                _diagnostics = [];
                _value = make(_diagnostics);
                _key = key;
            }

            diagnostics.AddRange(_diagnostics);
            return _value!;
        }
    }
}
