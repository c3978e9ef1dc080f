using Jint;
using Standoff.Site.Components;

namespace Standoff.Site.Tests;

/// <summary>The buttons beside texts that are there to be copied.</summary>
public sealed class CopyButtonTests
{
    /// <summary>In a list of buttons, or heard, each says what it copies.</summary>
    [Theory]
    [InlineData("'BibTeX'", "null", "Copy BibTeX")]
    [InlineData("null", "'Address'", "Copy address")]
    [InlineData("null", "'In words'", "Copy in words")]
    public void A_button_is_named_by_the_text_or_by_the_term_that_it_stands_behind(string label, string term, string name)
    {
        using var engine = new Engine();
        engine.Execute($$"""
            var named;
            var term = {{term}};
            var block = {
              getAttribute: () => {{label}}, after() {},
              closest: () => (term ? { previousElementSibling: { textContent: term } } : null),
            };
            var document = {
              querySelectorAll: () => [block],
              createElement: () => ({ addEventListener() {}, setAttribute(key, value) { if (key === 'aria-label') named = value } }),
            };
            """);
        engine.Execute(SiteAssets.LeanScript("copy"));
        Assert.Equal(name, engine.Evaluate("named").AsString());
    }
}
