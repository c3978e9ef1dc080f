using Xunit;

namespace Standoff.Browser.Tests;

/// <summary>Tables of chapters on a phone.</summary>
public sealed class TableTests(BuiltSite site)
{
    /// <summary>Heads of the tables that are wider than their place.</summary>
    private const string Wide =
        """
        [...document.querySelectorAll('main > .table')]
          .filter(t => t.scrollWidth > t.clientWidth)
          .map(t => t.querySelector('tr').innerText.replaceAll('\n', ' '))
        """;

    [Theory]
    [InlineData("financing/")]
    [InlineData("inference/")]
    [InlineData("trusted-contact/")]
    [InlineData("open-models/")]
    [InlineData("episode/")]
    [InlineData("method/")]
    public async Task No_column_is_cut_off_on_a_phone(string page)
    {
        using var tab = await site.Open(page, new() { Width = 360 });
        Assert.Empty(await tab.Page.EvaluateAsync<string[]>(Wide));
    }
}
