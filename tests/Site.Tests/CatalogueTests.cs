using System.Text.RegularExpressions;
using Standoff.Evidence;

namespace Standoff.Site.Tests;

/// <summary>The catalogue of diagnostics keeps its own promises.</summary>
public sealed partial class CatalogueTests
{
    public static TheoryData<string> Codes => [.. Catalogue.All.Select(k => k.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void An_example_is_what_its_wording_can_say(string code)
    {
        var kind = Catalogue.All.Single(k => k.Code == code);
        var form = "^" + Argument().Replace(Regex.Escape(kind.Wording).Replace("}", @"\}", StringComparison.Ordinal), "(.*)") + "$";
        Assert.Matches(form, kind.Example);
        Assert.DoesNotMatch(Hole(), kind.Example);
    }

    [Fact]
    public void Codes_are_unique_and_of_one_form()
    {
        Assert.Equal(Catalogue.All.Count, Catalogue.All.Select(k => k.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Catalogue.All, k => Assert.Matches("^SR[1-6][0-9]{3}$", k.Code));
    }

    /// <summary>The same fault of two kinds of thing may have the same words where it has two codes for its two places.</summary>
    [Fact]
    public void No_two_codes_share_a_wording()
    {
        string[] twins = ["SR1013 SR5005", "SR2001 SR4012", "SR3002 SR4001"];
        var shared = Catalogue.All.Where(k => k.Wording.Any(char.IsLetter)).GroupBy(k => k.Wording, StringComparer.Ordinal).Where(g => g.Count() > 1);
        Assert.Equal(twins, shared.Select(g => string.Join(' ', g.Select(k => k.Code))));
    }

    [Fact]
    public void Wordings_name_their_details_in_order_and_all_of_them() => Assert.All(Catalogue.All, kind =>
    {
        var named = Hole().Matches(kind.Wording).Select(m => m.Groups["index"].Value).Distinct().ToList();
        Assert.Equal(Enumerable.Range(0, named.Count).Select(i => $"{i}"), named);
    });

    [GeneratedRegex(@"\\\{[0-9]\\\}")]
    private static partial Regex Argument();

    [GeneratedRegex(@"\{(?<index>[0-9])\}")]
    private static partial Regex Hole();
}
