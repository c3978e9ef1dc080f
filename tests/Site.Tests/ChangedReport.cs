using Standoff.Evidence.Inputs;
using Standoff.Site.Building;
using Standoff.Site.Reporting;

namespace Standoff.Site.Tests;

/// <summary>
/// Builds of one report with something changed in each. As in a preview, a build repeats nothing
/// that the change leaves alone; a build with other evidence makes no later one read its own again.
/// </summary>
internal sealed class ChangedReport
{
    private readonly EditionBuild _moved;

    /// <param name="files">Of the report as it is.</param>
    public ChangedReport(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files)
        : this(Folders.Build(files))
    {
    }

    /// <param name="sound">The report as it is.</param>
    public ChangedReport(EditionBuild sound) =>
        (Sound, _moved) = (sound, Edition.Build(sound.Inputs, new EditionOptions()));

    /// <summary>The report as it is.</summary>
    public EditionBuild Sound { get; }

    /// <param name="files">All of them, changed or not.</param>
    public EditionBuild Build(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files)
    {
        var inputs = new InputFiles(files);
        return (HasSameEvidence(inputs) ? Sound : _moved).Next(inputs);
    }

    /// <summary>
    /// Rows may name chapters, so that evidence rests on which chapters there are.
    /// </summary>
    private bool HasSameEvidence(InputFiles inputs) =>
        ChapterPath.FindIds(inputs).SequenceEqual(ChapterPath.FindIds(Sound.Inputs))
        && inputs.Hash(EvidenceStage.IsInput) == Sound.Inputs.Hash(EvidenceStage.IsInput);
}
