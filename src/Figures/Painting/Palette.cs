using SkiaSharp;
using Standoff.Figures.Colours;

namespace Standoff.Figures.Painting;

/// <summary>At most sixteen colours, and which of them is nearest to any other.</summary>
internal sealed class Palette
{
    public const int MaxColours = 16;

    /// <summary>Of each part of a colour that tells which is nearest.</summary>
    private const int Bits = 5;

    private const int Levels = 1 << Bits;

    private readonly byte[] _nearest = new byte[Levels * Levels * Levels];

    private Palette(IReadOnlyList<SKColor> colours)
    {
        Colours = colours;
        for (var i = 0; i < _nearest.Length; i++)
            _nearest[i] = FindNearest(Middle(i), Middle(i >> Bits), Middle(i >> 2 * Bits));
    }

    /// <summary>The first is the ground.</summary>
    public IReadOnlyList<SKColor> Colours { get; }

    /// <summary>
    /// Paper, on which other inks lie, and each of these in equal steps towards it, as the edges
    /// of letters have.
    /// </summary>
    /// <param name="inks">Each with its steps; one where nothing has an edge.</param>
    public static Palette Create(IEnumerable<(Ink Ink, int Steps)> inks)
    {
        var paper = SKColor.Parse(Ink.Paper.Light);
        IReadOnlyList<SKColor> colours =
        [
            paper,
            .. from ink in inks
               let colour = SKColor.Parse(ink.Ink.Light)
               from step in Enumerable.Range(1, ink.Steps)
               select Mix(paper, colour, (double)step / ink.Steps),
        ];
        if (colours.Count > MaxColours)
            throw new ArgumentException($"{colours.Count} colours are more than {MaxColours}.", nameof(inks));
        return new(colours);
    }

    /// <summary>The place of the nearest colour.</summary>
    /// <param name="pixel">Red in the lowest eight bits, then green and blue.</param>
    public byte Nearest(uint pixel)
    {
        const int drop = 8 - Bits;
        var (red, green, blue) = ((byte)pixel >> drop, (byte)(pixel >> 8) >> drop, (byte)(pixel >> 16) >> drop);
        return _nearest[red | green << Bits | blue << 2 * Bits];
    }

    private static int Middle(int level) => (level % Levels * 2 + 1) << (7 - Bits);

    private static SKColor Mix(SKColor paper, SKColor ink, double share)
    {
        byte Part(byte from, byte to) => (byte)Math.Round(from + share * (to - from));
        return new(Part(paper.Red, ink.Red), Part(paper.Green, ink.Green), Part(paper.Blue, ink.Blue));
    }

    private byte FindNearest(int red, int green, int blue)
    {
        static int Squared(int distance) => distance * distance;
        var (best, least) = (0, int.MaxValue);
        for (var i = 0; i < Colours.Count; i++)
        {
            var colour = Colours[i];
            var away = Squared(colour.Red - red) + Squared(colour.Green - green) + Squared(colour.Blue - blue);
            if (away < least)
                (best, least) = (i, away);
        }

        return (byte)best;
    }
}
