using Microsoft.Playwright;
using Xunit;

namespace Standoff.Browser.Tests;

/// <summary>How a chapter is laid out for paper.</summary>
public sealed class PrintTests(BuiltSite site)
{
    /// <summary>Of an A4 page between its margins, in px.</summary>
    private const int PaperWidth = 665;

    /// <summary>Of what is lettered in drawings.</summary>
    private const double MinPoints = 7;

    private const string Smallest =
        """
        () => Math.min(...[...document.querySelectorAll('.page > .figure svg')].filter(s => s.getClientRects().length)
          .map(s => Math.min(...[...s.querySelectorAll('text')].map(t => parseFloat(getComputedStyle(t).fontSize)))
            * s.getBoundingClientRect().width / s.viewBox.baseVal.width)) * 0.75
        """;

    /// <summary>How far each note and what closes the page stand below the end of the note before.</summary>
    private const string Gaps =
        """
        () => [...document.querySelectorAll('.page > .note, .page > .sources')].map(e => e.getBoundingClientRect())
          .map((b, i, all) => i ? b.top - all[i - 1].bottom : 0)
        """;

    /// <summary>Of headings of each level, which the chapter need not have.</summary>
    private const string Headings =
        """
        () => ['h1', 'h2', 'h3', 'h4'].map(name => {
          const heading = document.body.appendChild(document.createElement(name));
          const after = getComputedStyle(heading).breakAfter;
          heading.remove();
          return after;
        })
        """;

    /// <summary>Rules of tables that belong to no row, and tables whose first row has none above it.</summary>
    private const string LooseRules =
        """
        () => [...document.querySelectorAll('.table table')].filter(t => parseFloat(getComputedStyle(t).borderTopWidth)
          || !parseFloat(getComputedStyle(t.rows[0].cells[0]).borderTopWidth)).length
        """;

    [Fact]
    public async Task On_paper_drawings_can_be_read_notes_keep_their_order_and_nothing_stands_alone()
    {
        using var tab = await site.Open(ChosenPages.Chapter, new() { Width = PaperWidth });
        var page = tab.Page;
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        try
        {
            Assert.InRange(await page.EvaluateAsync<double>(Smallest), MinPoints, 12);
            Assert.All(await page.EvaluateAsync<double[]>(Gaps), gap => Assert.InRange(gap, 0, double.MaxValue));
            Assert.All(await page.EvaluateAsync<string[]>(Headings), after => Assert.Equal("avoid", after));
            Assert.Equal(0, await page.EvaluateAsync<int>(LooseRules));
        }
        finally
        {
            await page.EmulateMediaAsync(new() { Media = Media.Null });
        }
    }
}
