using Standoff.Site.Addressing;
using Standoff.Site.Files;

namespace Standoff.Site.Exploring;

/// <summary>The numbers of the model as a script, named by its content too.</summary>
internal static class ExploreFiles
{
    public static SiteAddress Numbers(BrowserModel model) =>
        new($"/assets/numbers.{model.Mark}.js");

    public static OutputFile Create(BrowserModel model) =>
        OutputFile.OfText(Numbers(model), () => model.Script);
}
