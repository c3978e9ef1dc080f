using Standoff.Figures;
using Standoff.Model.Sensitivity;
using Standoff.Site.Prose;

namespace Standoff.Site.Components;

/// <summary>Of a conclusion with its odds and what would overturn it.</summary>
/// <param name="Label">What stands above the sentence.</param>
public sealed record ConclusionCardModel(PageContext Context, Verdict Verdict, string Label) : ViewModel(Context)
{
    /// <summary>How two inputs turn it together; null where the card does not show it.</summary>
    public FlipCurve? Curve { get; init; }

    /// <summary>
    /// The sentence where the card stands in its chapter; null where the card leads there.
    /// </summary>
    public string? SentenceHtml { get; init; }
}

/// <summary>Of a figure in the text.</summary>
/// <param name="NoteHtml">How to read it.</param>
public sealed record FigureBlockModel(PageContext Context, Figure Figure, string NoteHtml) : ViewModel(Context);
