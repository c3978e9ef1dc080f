using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;

namespace Standoff.Site;

/// <summary>A published edition: a pure function of its inputs and options.</summary>
public static class Edition
{
    /// <summary>Runs the four stages one after the other; hosts that drive the stages themselves get the same bytes.</summary>
    public static EditionResult Build(InputFiles inputs, EditionOptions options)
    {
        var diagnostics = new DiagnosticBag();
        var workbook = EvidenceStage.Read(inputs, diagnostics);
        if (workbook is null)
            return new EditionResult(null, diagnostics);
        var figures = new FiguresStage(inputs, workbook, diagnostics);
        foreach (var path in figures.Paths)
            figures.Draw(path);
        using var sections = new SectionsStage(inputs, workbook, figures, options, diagnostics);
        foreach (var path in sections.Paths)
            sections.Read(path);
        var pages = sections.Paths.Select(sections.Render).ToList();
        return diagnostics.HasErrors
            ? new EditionResult(null, diagnostics)
            : new EditionResult(new OutputFiles([.. pages.OfType<OutputFile>(), .. new EditionStage(sections).Assemble()]), diagnostics);
    }
}

/// <param name="Files">Null where an error has been found.</param>
public sealed record EditionResult(OutputFiles? Files, DiagnosticBag Diagnostics);
