using System.Globalization;
using System.Text.RegularExpressions;
using Standoff.Evidence.Rows;
using Standoff.Figures.Colours;

namespace Standoff.Figures.Tests;

/// <summary>
/// Computes the colours of the stylesheets in both schemes and their contrast (WCAG 2.2).
/// </summary>
public sealed partial class ContrastTests
{
    private const double Text = 4.5;
    private const double Mark = 3;

    private static readonly string SiteStyle = File.ReadAllText(Path.Combine(Repository.Root, "src", "Site", "Assets", "first.css"));

    private static readonly string[] RoleNames = [.. Enum.GetNames<ColourRole>().Select(n => n.ToLowerInvariant())];

    public static TheoryData<string> Schemes => ["light", "dark"];

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Text_stands_out_from_paper(string scheme)
    {
        string[] inks = ["ink", "muted", .. RoleNames];
        Assert.All(
            inks, ink => AssertContrast(Text, Colour($"f-{ink}", scheme), Colour("f-paper", scheme), ink));
    }

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Outlines_and_lines_stand_out_from_paper(string scheme)
    {
        string[] inks = ["ink", "muted", "axis", .. RoleNames];
        Assert.All(
            inks, ink => AssertContrast(Mark, Colour($"s-{ink}", scheme), Colour("f-paper", scheme), ink));
    }

    /// <summary>Maps set text on their shades, which are never stronger than 60 percent.</summary>
    [Theory]
    [MemberData(nameof(Schemes))]
    public void Text_stands_out_from_shades(string scheme) =>
        Assert.All(
            from role in RoleNames from shade in new[] { 15, 30, 45 } select $"{role}-{shade}",
            name => AssertContrast(Text, Colour("f-ink", scheme), Colour($"f-{name}", scheme), name));

    /// <summary>
    /// Colours of different meanings are told apart by the distance in Oklab (Ottosson 2020), in
    /// which the least difference that is seen is about 0.02.
    /// </summary>
    [Theory]
    [MemberData(nameof(Schemes))]
    public void Roles_differ_from_each_other(string scheme) =>
        Assert.All(
            from a in RoleNames from b in RoleNames where string.CompareOrdinal(a, b) < 0 select (a, b),
            pair => Assert.True(Distance(Colour($"f-{pair.a}", scheme), Colour($"f-{pair.b}", scheme)) >= 0.08, $"{pair.a} and {pair.b}"));

    [Fact]
    public void Every_ink_has_its_rule() =>
        Assert.All(Ink.All, ink => Assert.NotEmpty(Rule($"f-{ink.Name}")));

    /// <summary>A rule that asks for a part of a class is of no other class.</summary>
    [Fact]
    public void Shades_follow_from_parts_of_names() => Assert.All(Ink.All, ink =>
    {
        var parts = Part().Matches(FigureCatalog.Stylesheet).Select(m => m.Groups["part"].Value)
            .Where(part => $"f-{ink.Name} s-paper".Contains(part, StringComparison.Ordinal) || $"s-{ink.Name} d1".Contains(part, StringComparison.Ordinal));
        Assert.Equal(ink.IsShade ? [$"f-{ink.Role}-", $"-{ink.Share}"] : [], parts);
    });

    /// <summary>
    /// Rasters are drawn in the colours of the code, pages in those of the stylesheet.
    /// </summary>
    [Fact]
    public void Inks_are_the_colours_of_the_light_scheme() =>
        Assert.All(Ink.All, ink => Assert.Equal(ink.Light, Hex(Colour($"f-{ink.Name}", "light"))));

    private static void AssertContrast(double least, double[] one, double[] other, string name)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        var contrast = (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
        Assert.True(contrast >= least, $"{name}: {contrast:0.00}");
    }

    private static double[] Colour(string className, string scheme)
    {
        return Resolve(Rule(className), scheme);
    }

    /// <summary>What the rules of the page say of a class; of a shade two do, each by a part of its name.</summary>
    private static string Rule(string className)
    {
        if (className.Split('-') is not [var kind, var role, var share])
            return Value($@"\.{className} \{{\s*(?:fill|stroke)");
        var colour = Value($@"\[class\*=""{kind}-{role}-""\] \{{ --shaded");
        return Value($@"\[class\*=""-{share}""\] \{{ fill").Replace("var(--shaded)", colour, StringComparison.Ordinal);
    }

    private static string Value(string rule)
    {
        var match = Regex.Match(FigureCatalog.Stylesheet, $@"\.fig {rule}: (?<value>[^;]+);");
        Assert.True(match.Success, rule);
        return match.Groups["value"].Value;
    }

    private static double[] Resolve(string value, string scheme)
    {
        if (Mix().Match(value) is { Success: true } mix)
        {
            var share = double.Parse(
            mix.Groups["share"].Value, CultureInfo.InvariantCulture) / 100;
            var (one, other) = (Resolve(mix.Groups["one"].Value, scheme), Resolve(mix.Groups["other"].Value, scheme));
            return [.. one.Zip(other, (x, y) => x * share + y * (1 - share))];
        }

        var name = Variable().Match(value).Groups["name"].Value;
        var pair = Regex.Match(FigureCatalog.Stylesheet + SiteStyle, $@"{name}: light-dark\((?<light>#\w+), (?<dark>#\w+)\)");
        Assert.True(pair.Success, name);
        var digits = Convert.ToInt32(pair.Groups[scheme].Value[1..], 16);
        return [digits >> 16, (digits >> 8) & 255, digits & 255];
    }

    private static string Hex(double[] colour) =>
        "#" + string.Concat(colour.Select(c => ((int)Math.Round(c, MidpointRounding.AwayFromZero)).ToString("X2", CultureInfo.InvariantCulture)));

    private static double Distance(double[] one, double[] other) =>
        Math.Sqrt(Oklab(one).Zip(Oklab(other), (a, b) => (a - b) * (a - b)).Sum());

    private static double[] Oklab(double[] colour)
    {
        var (r, g, b) = (Linear(colour[0]), Linear(colour[1]), Linear(colour[2]));
        var l = Math.Cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        var m = Math.Cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        var s = Math.Cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return
        [
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s,
        ];
    }

    private static double Linear(double channel) => channel / 255 is var c && c <= 0.04045
        ? c / 12.92
        : Math.Pow((c + 0.055) / 1.055, 2.4);

    private static double Luminance(double[] colour)
    {
        return 0.2126 * Linear(colour[0]) + 0.7152 * Linear(colour[1]) + 0.0722 * Linear(colour[2]);
    }

    [GeneratedRegex(@"^color-mix\(in srgb, (?<one>var\([\w-]+\)) (?<share>\d+)%, (?<other>var\([\w-]+\))\)$")]
    private static partial Regex Mix();

    [GeneratedRegex(@"\[class\*=""(?<part>[^""]+)""\]")]
    private static partial Regex Part();

    [GeneratedRegex(@"^var\((?<name>--[\w-]+)\)$")]
    private static partial Regex Variable();
}
