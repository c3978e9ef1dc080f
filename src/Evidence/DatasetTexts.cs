using Standoff.Evidence.Rows;

namespace Standoff.Evidence;

/// <summary>
/// What a dataset has that texts name and that no row of a fact changes, as long as every row can be
/// read.
/// </summary>
public sealed class DatasetTexts(Dataset dataset)
{
    /// <inheritdoc cref="Dataset.Sources"/>
    public IReadOnlyDictionary<string, Source> Sources => dataset.Sources;

    /// <inheritdoc cref="Dataset.Claims"/>
    public IReadOnlyList<Claim> Claims => dataset.Claims;

    /// <inheritdoc cref="Dataset.Glossary"/>
    public IReadOnlyList<GlossaryTerm> Glossary => dataset.Glossary;

    /// <inheritdoc cref="Dataset.Quotations"/>
    public IReadOnlyList<FactQuotation> Quotations => dataset.Quotations;

    /// <inheritdoc cref="Dataset.Signs"/>
    public IReadOnlyList<SignWords> Signs => dataset.Signs;

    /// <inheritdoc cref="Dataset.Unsound"/>
    public UnsoundRows Unsound => dataset.Unsound;
}
