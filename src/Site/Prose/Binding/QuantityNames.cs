using Standoff.Evidence.Diagnostics;
using Standoff.Model;
using Standoff.Model.Quantities;

namespace Standoff.Site.Prose.Binding;

/// <summary>Finds the number that an author names: <c>ID</c> or <c>ID.STATISTIC</c>.</summary>
internal sealed class QuantityNames(Workbook workbook, DiagnosticBag diagnostics)
{
    /// <summary>
    /// Null where there is none, which is reported unless its row has been. Reports SR3014, SR4001.
    /// </summary>
    public (Quantity Quantity, Statistic? Statistic)? Find(string name, Place place)
    {
        var (id, statisticName) = Split(name);
        if (!workbook.TryFind(id, out var quantity))
        {
            // Behind the name of a series stands a point of it, and no statistic.
            var told = workbook.Points.Any(p => p.Row.Series.Text == id) ? name : id;
            if (!workbook.IsBroken(id))
                diagnostics.Add(DiagnosticCatalogue.UnknownNumber(place, told, Suggestion.For(told, workbook.Quantities.Select(q => q.Id))));
            return null;
        }

        if (statisticName.Length == 0)
            return (quantity, null);
        if (Statistic.TryFind(quantity, statisticName, out var statistic))
            return (quantity, statistic);
        diagnostics.Add(DiagnosticCatalogue.UnknownStatistic(place, id, statisticName, string.Join(", ", Statistic.Of(quantity).Select(s => s.Name))));
        return null;
    }

    /// <summary>The id of a point of a series has a dot of its own.</summary>
    private (string Id, string Statistic) Split(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot < 0 || workbook.TryFind(name, out _) ? (name, "") : (name[..dot], name[(dot + 1)..]);
    }
}
