using Standoff.Site.Addressing;
using Standoff.Site.Files;
using Standoff.Site.Reporting;

namespace Standoff.Site.Exploring;

/// <summary>
/// The numbers of the model, the words for them and where figures show them, as scripts, each named by its content too.
/// </summary>
internal static class ExploreFiles
{
    public static SiteAddress Numbers(BrowserModel model) =>
        new($"/assets/numbers.{model.Mark}.js");

    public static SiteAddress Words(CaseWords words) =>
        new($"/assets/words.{words.Mark}.js");

    public static SiteAddress Marks(FigureMarks marks) =>
        new($"/assets/marks.{marks.Mark}.js");

    public static SiteAddress Tracks(CaseTracks tracks) =>
        new($"/assets/tracks.{tracks.Mark}.js");

    public static IEnumerable<OutputFile> Create(CaseScripts scripts) =>
    [
        OutputFile.OfText(Numbers(scripts.Model), () => scripts.Model.Script),
        OutputFile.OfText(Words(scripts.Words), () => scripts.Words.Script),
        OutputFile.OfText(Marks(scripts.Marks), () => scripts.Marks.Script),
        OutputFile.OfText(Tracks(scripts.Tracks), () => scripts.Tracks.Script),
    ];
}

/// <summary>What the browser is told of the model.</summary>
internal sealed record CaseScripts(
    BrowserModel Model, CaseWords Words, FigureMarks Marks, CaseTracks Tracks)
{
    public static CaseScripts Create(Report report, BrowserModel model) =>
        new(
            model,
            CaseWords.Create(report, model),
            FigureMarks.Create(report, model),
            CaseTracks.Create(report, model));
}
