using System.Text;
using CsCheck;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Shared;
using Standoff.Site.Building;
using Standoff.Site.Commands.Fixing;

namespace Standoff.Site.Tests.Commands.Fixing;

/// <summary>Corrections of files that hold more than plain numbers.</summary>
public sealed class CorrectorTests
{
    /// <summary>
    /// Ways to write a number that is stale, or empty, as a link to what is 29,000 dollars a chip.
    /// </summary>
    private static readonly string[] Links =
    [
        "[$30,000](n:chip_price)", "[](n:chip_price)", "[**$30,000**](n:chip_price)", "[$30,**000**](n:chip_price)", "[\\$30,000](n:chip_price)",
        "[&#36;30,000](n:chip_price)", "[$30\nthousand](n:chip_price)", "[$30,000][price]", "[$30,000][]", "[*$30*,000](n:chip_price 'The \"price\"')",
        "[$29,000](n:chip_price)", "[$30,000](<n:chip_price>)", "[_$30,000_](n:chip_price)",
    ];

    private static readonly ChangedReport Report = new(Checkout.ReadInputs(Folders.Baseline));

    private static readonly string[] Surroundings =
    [
        "A chip costs {0}.", "> A chip costs {0}.", "- A chip costs {0}.", "**A chip costs {0}.**", "A chip ({0}) is dear, and “{0}” too.",
        "| price |\n|---|\n| {0} |", "A chip costs {0}, *really {0}*.",
    ];

    private static readonly string[] LineEnds = ["\n", "\r\n"];

    /// <summary>What follows a label's definition needs one.</summary>
    private const string Definitions = "\n\n[price]: n:chip_price\n[$30,000]: n:chip_price\n";

    [Fact]
    public void After_a_correction_a_file_has_none_left_or_is_as_it_was() =>
        Gen.Select(Gen.OneOf(Links), Gen.OneOf(Surroundings), Gen.OneOf(LineEnds), Gen.Bool).Sample(
            (link, around, lineEnd, hasMark) =>
            {
                var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, around, link) + Definitions;
                AssertCorrected("content/chapter.md", old => (hasMark ? "\uFEFF" : "") + (old + "\n" + text).ReplaceLineEndings(lineEnd));
            },
            iter: 60,
            threads: 2);

    [Theory]
    [InlineData("\"The chip at [$30,000](n:chip_price)\"")]
    [InlineData("'The chip''s price: [$30,000](n:chip_price)'")]
    [InlineData(">\n  The chip at\n  [$30,000](n:chip_price)")]
    [InlineData("The chip at [](n:chip_price)")]
    public void A_number_in_front_matter_is_corrected_in_any_form_of_its_text(string lead)
    {
        var corrected = AssertCorrected("content/chapter.md", old => System.Text.RegularExpressions.Regex.Replace(old, "(?m)^lead: .*$", "lead: " + lead.Replace("$", "$$", StringComparison.Ordinal)));
        Assert.Contains("[$29,000](n:chip_price)", corrected, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Price of one chip: [$30k](n:chip_price)", ",Price of one chip: [$29k](n:chip_price),")]
    [InlineData("Price of one chip: [](n:chip_price)", "\"Price of one chip: [$29,000](n:chip_price)\"")]
    [InlineData("\"Price, of \"\"one\"\" chip: [$30,000](n:chip_price)\"", "\"Price, of \"\"one\"\" chip: [$29,000](n:chip_price)\"")]
    public void A_number_with_a_comma_in_a_cell_leaves_the_row_whole(string before, string after)
    {
        var corrected = AssertCorrected("data/claims.csv", old => old.TrimEnd('\n') + $"\na-claim,inference,A chip is dear,opinion,{before},memo-2026\n");
        Assert.Contains(after, corrected, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_cannot_be_corrected_is_left_and_the_others_are_not()
    {
        var build = Build("content/chapter.md", old => old + "\nA chip costs [$30,000](n:chip_price).\n\nA chip costs [$30,000](n:nothing).\n");
        var corrected = Corrector.Correct(build);
        Assert.Equal(["content/chapter.md"], corrected.Changed);
        Assert.Equal(["SR4001"], corrected.Build.Found.Select(d => d.Kind.Code));
    }

    private static string AssertCorrected(string path, Func<string, string> edit)
    {
        var build = Build(path, edit);
        var corrected = Corrector.Correct(build);
        var (before, after) = (build.Inputs.Bytes(path), corrected.Build.Inputs.Bytes(path));
        var text = Encoding.UTF8.GetString(after.Span);
        if (before.Span.SequenceEqual(after.Span))
            return text;
        // What was wrong besides its numbers, such as addresses that are defined apart, still is.
        Assert.DoesNotContain(corrected.Build.Found, d => d.Place.Path == path && (d.Correction is not null || (d.Severity == Severity.Error && !build.Found.Any(b => b.Kind == d.Kind))));
        var old = Encoding.UTF8.GetString(before.Span);
        Assert.Equal(old.StartsWith('\uFEFF'), text.StartsWith('\uFEFF'));
        Assert.Equal(
            old.Contains('\r', StringComparison.Ordinal),
            text.Contains('\r', StringComparison.Ordinal));
        return text;
    }

    private static EditionBuild Build(string path, Func<string, string> edit)
    {
        var files = Checkout.ReadInputs(Folders.Baseline);
        files[path] = Encoding.UTF8.GetBytes(edit(Encoding.UTF8.GetString(files[path].Span)));
        return Report.Build(files);
    }
}
