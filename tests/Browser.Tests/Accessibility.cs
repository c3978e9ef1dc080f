using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Standoff.Browser.Tests;

/// <summary>Axe, by all its rules.</summary>
internal static class Accessibility
{
    private const string RunAxe =
        "async options => (await axe.run(document, options)).violations.map(v => `${v.id}: ${v.help}: ${v.nodes.map(n => n.html).join(' | ')}`)";

    /// <summary>Axe judges what is laid out.</summary>
    private const string LayAllOut = """
        () => {
          const all = new CSSStyleSheet();
          all.replaceSync("* { content-visibility: visible !important }");
          document.adoptedStyleSheets = [all];
        }
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private static readonly string[] Violations = ["violations"];

    /// <summary>The rules that look at colours; all others judge the same page as by day.</summary>
    private static readonly string[] Colours = ["color-contrast", "link-in-text-block"];

    public static async Task AssertNoViolations(IPage page) => await Assert(page, new { resultTypes = Violations });

    public static async Task AssertNoViolationsOfColours(IPage page) =>
        await Assert(page, new { resultTypes = Violations, runOnly = new { type = "rule", values = Colours } });

    /// <summary>Fails with all of each, since a beginning does not tell where it is.</summary>
    private static async Task Assert(IPage page, object options)
    {
        await page.EvaluateAsync(LayAllOut);
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
            await page.EvaluateAsync(Axe);
        var found = await page.EvaluateAsync<string[]>(RunAxe, options);
        Xunit.Assert.True(found.Length == 0, string.Join('\n', found));
    }
}
