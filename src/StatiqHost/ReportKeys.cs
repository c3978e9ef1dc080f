namespace Standoff.StatiqHost;

/// <summary>
/// Metadata of the report's documents, beside Statiq's own <c>Title</c> and <c>Order</c>, which is a
/// page's place in the list of all pages. Inputs and files have a kind alone.
/// </summary>
internal static class ReportKeys
{
    /// <summary>The answer in a sentence or two; for a figure, what it measures.</summary>
    public const string Lead = nameof(Lead);

    /// <summary>The same for those who look for it by the name that feeds have for it.</summary>
    public const string Description = nameof(Description);

    /// <summary>The date of the edition, as feeds name it.</summary>
    public const string Published = nameof(Published);

    /// <summary><c>Input</c>, <c>Recipe</c>, <c>Section</c>, another kind of a page, or
    /// <c>File</c>.</summary>
    public const string Kind = nameof(Kind);

    /// <summary>Of the places on a page, or of the thing itself: a list of texts.</summary>
    public const string Ids = nameof(Ids);

    /// <summary>Ids of the sources that it cites, links to or rests on: a list of texts.</summary>
    public const string Sources = nameof(Sources);

    /// <summary>Ids of the facts and results that it shows or links to: a list of texts.</summary>
    public const string Numbers = nameof(Numbers);
}
