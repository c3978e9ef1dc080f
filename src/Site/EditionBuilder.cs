using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;

namespace Standoff.Site;

/// <summary>Builds one edition after another, and does not repeat a stage whose inputs have stayed the same.</summary>
internal sealed class EditionBuilder
{
    private readonly Kept<EvidenceStage?> _evidence = new();
    private readonly Kept<FiguresStage> _figures = new();

    public EditionResult Build(InputFiles inputs, EditionOptions options)
    {
        var diagnostics = new DiagnosticBag();
        var evidenceHash = inputs.Hash(EvidenceStage.Takes) + string.Join(' ', ChapterPath.FindIds(inputs));
        var evidence = _evidence.Get(evidenceHash, own => Read(inputs, own), diagnostics);
        if (evidence is null)
            return new EditionResult(null, diagnostics);
        var figures = _figures.Get(evidenceHash + inputs.Hash(FiguresStage.Takes), own => Draw(inputs, evidence, own), diagnostics);
        var stage = new SectionsStage(evidence, figures, options, diagnostics);
        var sections = inputs.Paths.Where(SectionsStage.Takes).ToList();
        foreach (var path in sections)
            stage.Read(path, inputs.Bytes(path));
        var pages = sections.Select(stage.Render).ToList();
        return diagnostics.HasErrors
            ? new EditionResult(null, diagnostics)
            : new EditionResult(new OutputFiles([.. pages.OfType<OutputFile>(), .. new EditionStage(evidence, stage).Assemble()]), diagnostics);
    }

    private static EvidenceStage? Read(InputFiles inputs, DiagnosticBag diagnostics)
    {
        var evidence = new EvidenceStage(diagnostics);
        return evidence.Read(inputs) is null ? null : evidence;
    }

    private static FiguresStage Draw(InputFiles inputs, EvidenceStage evidence, DiagnosticBag diagnostics)
    {
        var figures = new FiguresStage(evidence, diagnostics);
        foreach (var path in inputs.Paths.Where(FiguresStage.Takes))
            figures.Draw(path, inputs.Bytes(path));
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
