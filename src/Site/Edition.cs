using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;

namespace Standoff.Site;

/// <summary>A published edition: a pure function of its inputs and options.</summary>
public static class Edition
{
    /// <summary>Runs the four stages one after the other; hosts that drive the stages themselves get the same bytes.</summary>
    public static EditionResult Build(InputFiles inputs, EditionOptions options)
    {
        using var stages = new Stages(options);
        if (stages.Evidence.Read(inputs.Where(EvidenceStage.Takes)) is null)
            return new EditionResult(null, stages.Diagnostics);
        foreach (var path in inputs.Paths.Where(FiguresStage.Takes))
            stages.Figures.Draw(path, inputs.Bytes(path));
        var sections = inputs.Paths.Where(SectionsStage.Takes).ToList();
        foreach (var path in sections)
            stages.Sections.Read(path, inputs.Bytes(path));
        var pages = sections.Select(stages.Sections.Render).ToList();
        return stages.Diagnostics.HasErrors
            ? new EditionResult(null, stages.Diagnostics)
            : new EditionResult(new OutputFiles([.. pages.OfType<OutputFile>(), .. stages.Edition.Assemble()]), stages.Diagnostics);
    }
}

/// <param name="Files">Null where an error has been found.</param>
public sealed record EditionResult(OutputFiles? Files, DiagnosticBag Diagnostics);
