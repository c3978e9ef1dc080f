using Standoff.Evidence.Inputs;

namespace Standoff.Figures;

/// <summary>A drawn figure: one recipe in every form.</summary>
/// <param name="Title">States the finding; its condition holds.</param>
/// <param name="Subtitle">What is measured, in which unit.</param>
/// <param name="Body">How to read it.</param>
/// <param name="WideSvg">For an HTML page with <see cref="FigureCatalog.Stylesheet"/>, for room of 700 px and more.</param>
/// <param name="NarrowSvg">The same for less room; its ids differ from those of the wide drawing.</param>
/// <param name="Description">In words: what is compared, its range, its extremes.</param>
/// <param name="Quantities">Ids of the facts and results it rests on, each once, in order of first mention.</param>
public sealed record Figure(
    string Id, string Kind, string Title, string Subtitle, FigureBody Body, string WideSvg, string NarrowSvg,
    FigureTable Table, string Description, IReadOnlyList<string> Quantities, AxisTransforms Axes)
{
    /// <summary>The wide drawing as a file of its own, with both schemes.</summary>
    public required string StandaloneSvg { get; init; }

    /// <summary>Of <see cref="StandaloneSvg"/>, rounded up.</summary>
    public required (int Width, int Height) StandalonePixels { get; init; }

    /// <summary>The wide drawing in the light scheme as a PNG of twice its size; drawn anew at each call.</summary>
    public required Func<byte[]> DrawPng { get; init; }

    /// <summary>The figure as a <see cref="Cards.Card"/> under the name of a publication; drawn anew at each call.</summary>
    public required Func<string, byte[]> DrawCard { get; init; }

    /// <summary>In place of the picture: its title and the first sentence of its description.</summary>
    public string Alt => $"{Title}. {Summary}";

    /// <summary>The first sentence of the description.</summary>
    public string Summary => Description.IndexOf(". ", StringComparison.Ordinal) is var end and > 0 ? Description[..(end + 1)] : Description;
}

/// <summary>The Markdown below a recipe, still to be read.</summary>
/// <param name="Offset">Where it begins in <paramref name="Source"/>.</param>
public sealed record FigureBody(SourceText Source, int Offset)
{
    public string Text => Source.Text[Offset..];
}
