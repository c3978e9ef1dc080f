using System.Collections.Frozen;
using System.Globalization;

namespace Standoff.Figures.Colours;

/// <summary>
/// A colour with a name. ScottPlot draws in the colours of the light scheme, each different from
/// all others; in an SVG each becomes the class <c>f-NAME</c> (fill) or <c>s-NAME</c> (stroke),
/// whose colour in both schemes is a property of <c>figure.css</c> or of the page.
/// </summary>
internal sealed class Ink
{
    public static readonly Ink Paper = new("paper", 0xfffefb);
    public static readonly Ink Text = new("ink", 0x1c1e21);
    public static readonly Ink Muted = new("muted", 0x5b6067);
    public static readonly Ink Grid = new("grid", 0xe4e3de);
    public static readonly Ink Axis = new("axis", 0x8a8c8f);

    /// <summary>Shares of a role's colour in its shades, in percent; the rest is paper.</summary>
    public static readonly IReadOnlyList<int> Shades = [15, 30, 45, 60, 75, 100];

    /// <summary>Whose colours the page gives; those of all others <c>figure.css</c> does.</summary>
    private static readonly FrozenSet<string> OfPage = new[] { "paper", "ink", "muted", "asic", "gpu", "assumed", "reported" }
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<(ColourRole, int), Ink> Roles = new (ColourRole Role, string Name, int Light)[]
        {
            (ColourRole.Asic, "asic", 0x1a7648),
            (ColourRole.Gpu, "gpu", 0x6350c4),
            (ColourRole.Rubin, "rubin", 0x9a0fc4),
            (ColourRole.Assumed, "assumed", 0xa64b00),
            (ColourRole.Reported, "reported", 0x1d5fa8),
            (ColourRole.Neutral, "neutral", 0x5d6166),
            (ColourRole.OpenAI, "openai", 0x005e66),
            (ColourRole.Broadcom, "broadcom", 0xb3102f),
            (ColourRole.Microsoft, "microsoft", 0x8c3a80),
            (ColourRole.Nvidia, "nvidia", 0x4d5c00),
            (ColourRole.Oracle, "oracle", 0x5e2412),
            (ColourRole.Lenders, "lenders", 0x7a6a00),
            (ColourRole.Open, "open", 0x0f4d1c),
            (ColourRole.Closed, "closed", 0x6e2f4c),
        }
        .SelectMany(r => Shades.Select(shade => (Key: (r.Role, shade), Ink: Mixed(r.Name, r.Light, shade))))
        .ToFrozenDictionary(x => x.Key, x => x.Ink);

    /// <summary>
    /// Roles by how their lines are broken. ScottPlot would cut a broken line into pieces, so it
    /// draws it whole: the dash is encoded in the lowest bits of blue, and the SVG decodes it.
    /// </summary>
    private static readonly FrozenDictionary<(ColourRole, Dash), Ink> Broken = Enum.GetValues<ColourRole>()
        .SelectMany(role => Enum.GetValues<Dash>().Select(dash => (Key: (role, dash), Ink: new Ink(Of(role).Name, Of(role).Value + (int)dash, dash))))
        .ToFrozenDictionary(x => x.Key, x => x.Ink);

    private static readonly FrozenDictionary<string, Ink> ByColour = new[] { Paper, Text, Muted, Grid, Axis }
        .Concat(Roles.Values).Concat(Broken.Values.Where(i => i.Dash != Dash.None))
        .ToFrozenDictionary(i => i.Light, StringComparer.Ordinal);

    private Ink(string name, int light, Dash dash = Dash.None)
    {
        (Name, Value, Dash) = (name, light, dash);
        Light = "#" + light.ToString("X6", CultureInfo.InvariantCulture);
    }

    /// <summary>Every colour there is, by name.</summary>
    public static IEnumerable<Ink> All =>
        ByColour.Values.Where(i => i.Dash == Dash.None).OrderBy(i => i.Name, StringComparer.Ordinal);

    public string Name { get; }

    /// <summary>The value of a fill or a stroke in CSS.</summary>
    public string Css => IsShade ? Mix(RoleCss, Share) : RoleCss;

    /// <summary>Whether it is paler than the colour of its role.</summary>
    public bool IsShade => Name.Contains('-', StringComparison.Ordinal);

    /// <summary>The name of the colour of which it is a shade, or its own.</summary>
    public string Role => Name.Split('-')[0];

    /// <summary>The colour of its role in CSS.</summary>
    public string RoleCss => Property(Role);

    /// <summary>Of the colour of its role, in percent.</summary>
    public string Share => IsShade ? Name.Split('-')[1] : "100";

    /// <summary>In the light scheme: <c>#</c> and six capital hexadecimal digits.</summary>
    public string Light { get; }

    /// <summary>How a line in this ink is broken.</summary>
    public Dash Dash { get; }

    private int Value { get; }

    /// <param name="shade">One of <see cref="Shades"/>.</param>
    public static Ink Of(ColourRole role, int shade = 100) => Roles[(role, shade)];

    /// <summary>For a line that is broken.</summary>
    public static Ink Of(ColourRole role, Dash dash) => Broken[(role, dash)];

    /// <summary>A shade in CSS.</summary>
    /// <param name="colour">A colour in CSS.</param>
    /// <param name="share">Of it, in percent; the rest is paper.</param>
    public static string Mix(string colour, string share) => $"color-mix(in srgb, {colour} {share}%, {Property("paper")})";

    /// <summary>The ink of a colour in Skia's SVG.</summary>
    /// <param name="colour">Three or six hexadecimal digits after <c>#</c>.</param>
    public static Ink FromSvg(string colour)
    {
        var digits = colour.Length == 4
            ? string.Concat(colour[1..].Select(c => $"{c}{c}"))
            : colour[1..];
        return ByColour["#" + digits.ToUpperInvariant()];
    }

    private static string Property(string name) =>
        OfPage.Contains(name) ? $"var(--{name})" : $"var(--fig-{name})";

    private static Ink Mixed(string name, int light, int shade)
    {
        int Channel(int shift)
        {
            var (colour, paper) = ((light >> shift) & 255, (0xfffefb >> shift) & 255);
            return (int)Math.Round((colour * shade + paper * (100 - shade)) / 100d, MidpointRounding.AwayFromZero) << shift;
        }

        return new Ink(shade == 100 ? name : $"{name}-{shade}", Channel(16) | Channel(8) | Channel(0));
    }
}
