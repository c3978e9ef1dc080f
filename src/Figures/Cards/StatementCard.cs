using SkiaSharp;
using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Lettering;

namespace Standoff.Figures.Cards;

/// <summary>What a card says of a conclusion, a claim or a number.</summary>
/// <param name="Label">What it is, in a word or two.</param>
/// <param name="Head">Set largest: a value or a verdict; empty for none.</param>
/// <param name="Text">A sentence or a title.</param>
/// <param name="Details">Lines below it, each in a sentence; those that find no room are left
/// out.</param>
public sealed record CardStatement(string Label, string Head, string Text, IReadOnlyList<string> Details)
{
    /// <summary>From 0 to 1, drawn as a bar; null for none.</summary>
    public double? Share { get; init; }

    /// <summary>
    /// Whether it is one of the cards of numbers: all of them would weigh too much in large
    /// letters.
    /// </summary>
    public bool IsOfNumber { get; init; }

    /// <summary>All that its picture depends on.</summary>
    public string Content =>
        string.Join('\n', [Label, Head, Text, .. Details, $"{Share} {IsOfNumber}"]);
}

/// <summary>Label, value, sentence, a bar for its odds and what else is to say.</summary>
internal static class StatementCard
{
    private const double GapPixels = 24;
    private const float BarPixels = 14;

    private static readonly double[] HeadSizes = [104, 84, 66, 52];
    private static readonly double[] TextSizes = [56, 48, 42, 36, 31, 27];
    private static readonly double[] TextSizesOfNumber = [36, 31, 27];
    private static readonly double[] HeadSizesOfNumber = [84, 66, 52];
    private static readonly TextStyle Label = new(26, true);
    private static readonly TextStyle Detail = new(27, false);

    public static void Draw(SKCanvas canvas, Box box, CardStatement statement)
    {
        var top = CardText.Write(canvas, [statement.Label], box.Left, box.Top + 8, Label, Ink.Muted) + 10;
        if (statement.Head.Length > 0)
        {
            var (style, lines) = CardText.Fit(statement.Head, statement.IsOfNumber ? HeadSizesOfNumber : HeadSizes, box.Width, box.Height / 4);
            top = CardText.Write(canvas, lines, box.Left, top, style, Ink.Of(ColourRole.Asic)) + 6;
        }

        var details = statement.Details.Select(d => TextWrap.Lines(d, Detail, box.Width)).ToList();
        var below = details.Sum(HeightOf) + (statement.Share is null ? 0 : BarPixels + GapPixels);
        var sizes = statement.IsOfNumber ? TextSizesOfNumber : TextSizes;
        var (textStyle, text) = CardText.Fit(statement.Text, sizes, box.Width, box.Bottom - top - below - GapPixels);
        top = CardText.Write(canvas, text, box.Left, top, textStyle, Ink.Text) + GapPixels;
        if (statement.Share is { } share)
            top = DrawBar(canvas, box, top, share) + GapPixels;
        foreach (var lines in details)
        {
            if (top + HeightOf(lines) > box.Bottom + Detail.SizePixels / 2)
                break;
            top = CardText.Write(canvas, lines, box.Left, top, Detail, Ink.Muted) + 8;
        }
    }

    private static double HeightOf(IReadOnlyList<string> lines) =>
        CardText.Height(lines, Detail) + 8;

    private static double DrawBar(SKCanvas canvas, Box box, double top, double share)
    {
        using var track = new SKPaint { Color = SKColor.Parse(Ink.Grid.Light) };
        using var fill = new SKPaint { Color = SKColor.Parse(Ink.Of(ColourRole.Asic).Light) };
        canvas.DrawRect((float)box.Left, (float)top, (float)box.Width, BarPixels, track);
        canvas.DrawRect((float)box.Left, (float)top, (float)(box.Width * Math.Clamp(share, 0, 1)), BarPixels, fill);
        return top + BarPixels;
    }
}
