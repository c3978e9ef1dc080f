using Standoff.Evidence;
using Standoff.Model.Draws;
using Standoff.Model.Quantities;
using Standoff.Model.Reuse;

namespace Standoff.Model;

/// <summary>What the answers of a workbook follow from. For many threads.</summary>
internal sealed class WorkbookPrints(Dataset dataset, QuantityTable quantities, QuantityPrints numbers)
{
    private readonly ShownPrints _shown = new(numbers);
    private RowPrints? _rows;

    /// <summary>Of what a figure may show of a quantity; null where there is none.</summary>
    public Fingerprint? OfShown(string id) => quantities.TryFind(id, out var quantity) ? _shown.Of(quantity) : null;

    /// <summary>Of what a text may say of a quantity; null where there is none.</summary>
    public Fingerprint? OfRow(string id) =>
        quantities.TryFind(id, out var quantity) ? LazyInitializer.EnsureInitialized(ref _rows, () => new RowPrints(_shown)).Of(quantity) : null;

    /// <summary>Of what a figure may show of all points of series.</summary>
    public Fingerprint OfPoints() => _shown.Of(quantities.Points);

    /// <summary>Of what units mean and propositions say.</summary>
    public Fingerprint OfWords()
    {
        var writer = new FingerprintWriter().Add(dataset.Units.Count);
        foreach (var unit in dataset.Units)
        {
            writer.Add(unit.Symbol.Text).Add(unit.Singular.Text).Add(unit.Plural.Text)
                .Add(unit.Expression.Text).Add(unit.Display.Text).Add(unit.KindOf.Text);
        }

        foreach (var row in dataset.Propositions)
            writer.Add(row.Id.Text).Add(row.Condition.Text);
        return writer.ToFingerprint();
    }
}
