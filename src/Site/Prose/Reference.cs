using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Figures;
using Standoff.Model.Formulas;
using Standoff.Model.Quantities;
using Standoff.Model.Sensitivity;
using Standoff.Model.Wording;

namespace Standoff.Site.Prose;

/// <summary>What a link in Markdown means.</summary>
public abstract record Reference(Place Place);

/// <summary>
/// A number in prose: its text has been checked against the value, or is written by the build.
/// </summary>
/// <param name="Text">What the reader sees.</param>
/// <param name="Reading">The text as it was understood.</param>
/// <param name="Estimate">The value that the text stands for, with the range of its
/// quantity.</param>
public sealed record NumberReference(Place Place, Quantity Quantity, string Text, NumberReading? Reading, Estimate Estimate)
    : Reference(Place)
{
    /// <summary>
    /// Whether what the author wrote between the brackets stands on one line, so that another text
    /// can replace it.
    /// </summary>
    public bool IsOnOneLine { get; init; } = true;

    /// <summary>Whether the text says the value; where not, that has been reported.</summary>
    public bool IsRight { get; init; } = true;

    /// <summary>Whether its author left the text to the build.</summary>
    public bool IsFilled { get; init; }

    /// <summary>
    /// The side of zero that the words around a magnitude tell; null where none do.
    /// </summary>
    public PinnedSign? Pin { get; init; }

    /// <summary>
    /// Whether it stays as published in a reader's case, since its sentence tells of the source or
    /// of what the report takes.
    /// </summary>
    public bool IsPublished { get; init; }

    /// <summary>Which statistic of the quantity it is; null for its value.</summary>
    public Statistic? Statistic { get; init; }

    /// <summary>As references write it: <c>saving_vs_gpu.p50</c>.</summary>
    public string Name => Statistic is null ? Quantity.Id : $"{Quantity.Id}.{Statistic.Name}";
}

/// <summary>On which side of zero a value must lie whose magnitude is written.</summary>
public enum PinnedSign
{
    Below,
    Above,
}

/// <summary>The odds of a conclusion, or a value at which it turns.</summary>
/// <param name="Text">What the reader sees.</param>
public sealed record VerdictReference(Place Place, Verdict Verdict, string Text) : Reference(Place)
{
    /// <summary>What the address names: <c>asic-cheaper</c>, <c>asic-cheaper.asic_price</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The value that the text stands for; null for odds in words.</summary>
    public Estimate? Estimate { get; init; }

    /// <summary>The text as it was understood; null where it could not be, or is a word.</summary>
    public NumberReading? Reading { get; init; }

    /// <summary>Where it turns; null for odds.</summary>
    public FlipPoint? Flip { get; init; }
}

/// <summary>
/// Words that compare, with what they compare; it holds, or that has been reported.
/// </summary>
/// <param name="Written">The condition or the ranking, as its author wrote it.</param>
/// <param name="Quantities">What is compared, each once, in order of writing.</param>
public sealed record ComparisonReference(Place Place, string Written, IReadOnlyList<Quantity> Quantities) : Reference(Place)
{
    public bool IsTrue { get; init; } = true;

    /// <summary>What has to hold.</summary>
    public required Formula Formula { get; init; }
}

public sealed record FigureReference(Place Place, Figure Figure) : Reference(Place);

/// <summary>The card of a conclusion that stands elsewhere.</summary>
public sealed record CardReference(Place Place, Verdict Verdict) : Reference(Place);

/// <summary>A table that the model writes.</summary>
public sealed record TableReference(Place Place, GeneratedTable Table) : Reference(Place);

public sealed record SourceReference(Place Place, Source Source) : Reference(Place);

public sealed record ClaimReference(Place Place, Claim Claim) : Reference(Place);

public sealed record TermReference(Place Place, GlossaryTerm Term) : Reference(Place);

/// <summary>A number that is bound to nothing on purpose.</summary>
public sealed record LiteralReference(Place Place) : Reference(Place);

/// <summary>A link to an address of this site.</summary>
/// <param name="Target">From the site's root, such as <c>/method/#odds</c>, or <c>#odds</c> on the
/// same page.</param>
public sealed record PageReference(Place Place, string Target) : Reference(Place)
{
    /// <summary>Whether a conclusion stands there, which then holds.</summary>
    public bool IsOfConclusion { get; init; }

    /// <summary>The address that the link leads to from a page.</summary>
    public Addressing.SiteAddress From(Addressing.SiteAddress page) =>
        Target.StartsWith('#') ? page.At(Target[1..]) : Addressing.SiteAddress.Parse(Target);
}

/// <summary>A link out of this site.</summary>
public sealed record OutsideReference(Place Place, string Url) : Reference(Place);
