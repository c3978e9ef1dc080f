using Standoff.Site.Addressing;
using Standoff.Site.Files;

namespace Standoff.Site.Exploring;

/// <summary>
/// The numbers of the model and the words for them as scripts, each named by its content too.
/// </summary>
internal static class ExploreFiles
{
    public static SiteAddress Numbers(BrowserModel model) =>
        new($"/assets/numbers.{model.Mark}.js");

    public static SiteAddress Words(CaseWords words) =>
        new($"/assets/words.{words.Mark}.js");

    public static IEnumerable<OutputFile> Create(BrowserModel model, CaseWords words) =>
    [
        OutputFile.OfText(Numbers(model), () => model.Script),
        OutputFile.OfText(Words(words), () => words.Script),
    ];
}
