using System.Net;

namespace Standoff.Site.Editions;

/// <summary>A figure; its drawing and its data are pieces of their own.</summary>
public sealed record FigureState(string Title, string Subtitle, string Alt)
{
    private const string StartOfDescription = "<desc", EndOfDescription = "</desc>";

    /// <summary>Whether it says the same, however it is drawn.</summary>
    public bool SaysWhat(FigureState other) => Says == other.Says;

    /// <summary>
    /// All that it says: its words, its data, and in words what it draws that is no data, such as
    /// where a line runs.
    /// </summary>
    public (string Words, string Described, string Csv) Says => (Words, Described, Csv);

    /// <summary>In a few sentences, each once.</summary>
    public string Words => $"{Title}. {Subtitle}. {Alt[Start..]}";

    /// <summary>
    /// The description in full; of older records, which do not keep it beside the drawing, as that
    /// has it.
    /// </summary>
    public string Described => Description ?? DescriptionIn(Svg.Value);

    /// <summary>In full; null in records from before it was kept.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// The drawing as a file of its own, with its sources and without its edition.
    /// </summary>
    public required Lazy<string> Svg { get; init; }

    /// <summary>
    /// The narrow drawing of the same; null in records from before it was kept.
    /// </summary>
    public Lazy<string>? NarrowSvg { get; init; }

    /// <summary>The data behind it.</summary>
    public required string Csv { get; init; }

    /// <summary>Where to find help, if the figure calls for it; else empty.</summary>
    public required string Help { get; init; }

    /// <summary>In pixels.</summary>
    public required int Width { get; init; }

    /// <summary>In pixels.</summary>
    public required int Height { get; init; }

    /// <summary>Where in place of the picture stands what no title says.</summary>
    private int Start => Alt.StartsWith($"{Title}. ", StringComparison.Ordinal) ? Title.Length + 2 : 0;

    private static string DescriptionIn(string svg)
    {
        var start = svg.IndexOf(StartOfDescription, StringComparison.Ordinal);
        var end = svg.IndexOf(EndOfDescription, StringComparison.Ordinal);
        return start < 0 || end < start
            ? ""
            : WebUtility.HtmlDecode(svg[(svg.IndexOf('>', start) + 1)..end]);
    }
}
