using System.Text.Json;
using Standoff.Site.Addressing;
using Standoff.Site.Components;
using Standoff.Site.Exploring;
using Standoff.Site.Files;
using Standoff.Site.Reporting;

namespace Standoff.Site.Exports;

/// <summary>
/// The one script of a reader's case whose name stays: it says what the edition calls the others,
/// so that pages without a case need not.
/// </summary>
internal static class CaseStart
{
    public static OutputFile Create(Report report, CaseScripts scripts) => OutputFile.OfText(Routes.Case, () =>
    {
        var assets = SiteAssets.Case(ExploreFiles.Numbers(scripts.Model), [ExploreFiles.Words(scripts.Words), ExploreFiles.Marks(scripts.Marks)]);
        var said = JsonSerializer.Serialize(new
        {
            edition = NamedCase.Edition(report, scripts.Model),
            day = ReportPhrases.InWords(report.Imprint.Date),
            styles = assets.Styles.Select(s => s.File),
            scripts = assets.Scripts.Select(s => s.File),
        });
        return $"globalThis.standoffCase={said};\n";
    });
}
