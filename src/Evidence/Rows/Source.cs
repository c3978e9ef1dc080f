using Standoff.Evidence.Tables;

namespace Standoff.Evidence.Rows;

/// <summary>A row of <c>data/sources.csv</c>: one document that says something.</summary>
/// <param name="Kind">Such as <c>primary</c>, <c>dataset</c> or <c>reporting</c>.</param>
/// <param name="Repeats">Id of the source that this one relays; empty for an original.</param>
/// <param name="Accessed">When somebody of us read it; null where nobody could.</param>
/// <param name="Establishes">What can be learnt from it, in our words.</param>
/// <param name="Read">How we know what it says.</param>
public sealed record Source(
    Cell Id, SourceDocument Document, string Kind, Cell Repeats, PartialDate? Accessed, Cell Establishes, Reading Read)
{
    public bool IsOriginal => Repeats.IsEmpty;

    /// <summary>Whether words of its own were before us, in whole or in part.</summary>
    public bool IsRead => Read is Reading.Itself or Reading.Copy or Reading.Excerpt;
}

/// <summary>How we know what a source says.</summary>
public enum Reading
{
    /// <summary>The document at its address, in whole or as far as it is open to all.</summary>
    Itself,

    /// <summary>A copy: syndicated, archived or mirrored.</summary>
    Copy,

    /// <summary>
    /// A part that stands for the whole: an abstract, a record, a headline, excerpts.
    /// </summary>
    Excerpt,

    /// <summary>Another account that reports what it says.</summary>
    Relay,

    /// <summary>Notes or data of others who have read it.</summary>
    Notes,
}

/// <summary>How a document names itself.</summary>
/// <param name="Author">Empty where it names none.</param>
/// <param name="Published">Null where no date is known.</param>
/// <param name="Url">Empty where it has no public address.</param>
public sealed record SourceDocument(
    string Title, string Publisher, string Author, PartialDate? Published, string Url);
