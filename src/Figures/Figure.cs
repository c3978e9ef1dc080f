using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Figures.Geometry;
using Standoff.Figures.Tables;
using Standoff.Model.Conditions;

namespace Standoff.Figures;

/// <summary>A figure: one recipe in every form.</summary>
/// <param name="Body">How to read it.</param>
/// <param name="Quantities">
/// Ids of the facts and results it rests on, each once, in order of first mention.
/// </param>
public sealed record Figure(
    string Id, string Kind, FigureWords Words, FigureBody Body, FigureTable Table, IReadOnlyList<string> Quantities, FigureDrawings Drawings)
{
    /// <summary>
    /// Ids of the sources that it shows themselves; empty where it shows what they say.
    /// </summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Makes the title true; null where the figure measures nothing.</summary>
    public Condition? Condition { get; init; }

    public string Title => Words.Title;

    public string Subtitle => Words.Subtitle;

    public string Description => Words.Description;

    public string Alt => Words.Alt;

    public string Summary => Words.Summary;

    public string WideSvg => Drawings.WideSvg;

    public string NarrowSvg => Drawings.NarrowSvg;

    public string PageSvg => Drawings.PageSvg;

    public string StandaloneSvg => Drawings.StandaloneSvg;

    public string NarrowAloneSvg => Drawings.NarrowAloneSvg;

    public (int Width, int Height) StandalonePixels => Drawings.StandalonePixels;

    public AxisTransforms Axes => Drawings.Axes;

    public byte[] DrawPng() => Drawings.DrawPng();

    /// <summary>
    /// The same with notes below the drawing that is a file of its own, for those who see the
    /// drawing without its page.
    /// </summary>
    /// <param name="origin">What in the input the notes come from.</param>
    public Figure WithNotes(IReadOnlyList<string> notes, Place origin) =>
        this with { Drawings = Drawings.WithNotes(Id, Words, notes, origin) };

    /// <summary>The figure as a <see cref="Cards.Card"/>.</summary>
    public byte[] DrawCard(string publication) => Drawings.DrawCard(publication, Words);
}

/// <summary>What a figure says.</summary>
/// <param name="Title">States the finding; its condition holds.</param>
/// <param name="Subtitle">What is measured, in which unit.</param>
/// <param name="Description">In words: what is compared, its range, its extremes.</param>
public sealed record FigureWords(string Title, string Subtitle, string Description)
{
    /// <summary>
    /// In place of the picture: its title and the first sentence of its description.
    /// </summary>
    public string Alt => $"{Title}. {Summary}";

    /// <summary>The first sentence of the description.</summary>
    public string Summary =>
        Description.IndexOf(". ", StringComparison.Ordinal) is var end and > 0
            ? Description[..(end + 1)]
            : Description;
}

/// <summary>The Markdown below a recipe, still to be read.</summary>
/// <param name="Offset">Where it begins in <paramref name="Source"/>.</param>
public sealed record FigureBody(SourceText Source, int Offset)
{
    public string Text => Source.Text[Offset..];
}
