using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Figures.Drawing;
using Standoff.Figures.Kinds.Lines;
using Standoff.Figures.Recipes;
using Standoff.Model.Quantities;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Rows;

/// <summary>
/// <c>x</c> (<see cref="ValueAxis"/>), <c>series</c> (<c>label</c>, <c>role</c>) where each row has several values, <c>groups</c>
/// (<c>label</c>, <c>rows</c>) or <c>rows</c> alone, <c>order</c>, <c>ranges</c>, <c>level</c> (<c>at</c>, <c>label</c>). A row has
/// <c>label</c> and <c>value</c> with <c>role</c>, or <c>values</c>.
/// </summary>
internal sealed class RowReader(RecipeMap recipe, Unit unit, RecipeReader reader)
{
    /// <summary>As many as a reader can tell apart by shape.</summary>
    private const int MostSeries = 3;

    private readonly List<RowSeries> _series = [];
    private bool _hasRanges;

    /// <summary>Null where the recipe is wrong. Reports SR1009, SR1011, SR5003 to SR5005, SR5008 to SR5011, SR5016, SR5017.</summary>
    /// <param name="isMeasuredFromZero">Whether marks begin at zero, which then must be on the axis.</param>
    public RowChart? Read(bool isMeasuredFromZero)
    {
        var xMap = recipe.Map("x");
        var axis = ValueAxis.Read(xMap, unit, reader);
        if (isMeasuredFromZero && (axis is { IsLog: true } or { From: > 0 } or { To: < 0 }))
            reader.Diagnostics.Add(DiagnosticCatalogue.WrongValue(xMap!.Place, "x", "a linear axis with zero on it, since bars begin there"));
        _series.AddRange(recipe.Maps("series", required: false).Select(ReadSeries).OfType<RowSeries>());
        if (_series.Count > MostSeries)
            reader.Diagnostics.Add(DiagnosticCatalogue.WrongValue(_series[MostSeries].Origin, "series", "at most three"));
        _hasRanges = !isMeasuredFromZero && reader.OneOf(recipe.Text("ranges", required: false), "ranges", Enum.GetValues<RowRanges>(), RowRanges.Shown) == RowRanges.Shown;
        var order = reader.OneOf(recipe.Text("order", required: false), "order", Enum.GetValues<RowOrder>(), RowOrder.Given);
        var groups = recipe.Has("groups") ? recipe.Maps("groups").Select(m => ReadGroup(m, order)).ToList() : [ReadRows(recipe, "", default, order)];
        var level = ReadLevel(recipe.Map("level", required: false));
        CheckDistinct(groups);
        if (axis is null || groups.Count == 0 || reader.Diagnostics.HasErrors)
            return null;
        var chart = new RowChart(reader.Numbers(unit), axis, new Scale(0, 1), _series, groups, level);
        return Over(axis, chart, isMeasuredFromZero) is { } scale ? chart with { Scale = scale } : null;
    }

    private RowSeries? ReadSeries(RecipeMap map)
    {
        var label = map.Text("label");
        var role = reader.Role(map.Text("role", required: false));
        map.Close();
        return label is null ? null : new RowSeries(label.Printed, role, label.Place);
    }

    private RowGroup ReadGroup(RecipeMap map, RowOrder order)
    {
        var label = map.Text("label");
        var group = ReadRows(map, label?.Printed ?? "", label?.Place ?? default, order);
        map.Close();
        return group;
    }

    private RowGroup ReadRows(RecipeMap map, string label, Place origin, RowOrder order)
    {
        var rows = map.Maps("rows").Select(ReadRow).OfType<Row>();
        return new RowGroup(label, order switch
        {
            RowOrder.Rising => [.. rows.OrderBy(r => r.Values[0].Value)],
            RowOrder.Falling => [.. rows.OrderByDescending(r => r.Values[0].Value)],
            _ => [.. rows],
        }, origin);
    }

    private Row? ReadRow(RecipeMap map)
    {
        var label = map.Text("label");
        var values = _series.Count == 0 ? ReadValue(map) : ReadValues(map);
        map.Close();
        return label is null || values is null ? null : new Row(label.Printed, values, label.Place);
    }

    private IReadOnlyList<RowValue>? ReadValue(RecipeMap map)
    {
        var role = map.Text("role", required: false);
        return ValueOf(map.Text("value"), q => reader.Role(role, OwnRole(q))) is { } value ? [value] : null;
    }

    private List<RowValue>? ReadValues(RecipeMap map)
    {
        var texts = map.Texts("values");
        var values = texts.Select((t, i) => ValueOf(t, _ => i < _series.Count ? _series[i].Role : Role.Neutral)).OfType<RowValue>().ToList();
        if (texts.Count > 0 && texts.Count != _series.Count)
            reader.Diagnostics.Add(DiagnosticCatalogue.WrongValue(texts[0].Place, "values", $"as many as there are series: {_series.Count}"));
        return texts.Count > 0 && values.Count == texts.Count ? values : null;
    }

    private RowValue? ValueOf(RecipeText? text, Func<Quantity, Role> roleOf)
    {
        if (reader.Quantity(text, unit) is not { } quantity)
            return null;
        var (low, high) = _hasRanges && _series.Count == 0 ? RangeOf(quantity) : (quantity.Value, quantity.Value);
        if (double.IsFinite(low) && double.IsFinite(high))
            return new RowValue(quantity, roleOf(quantity), low, high, text!.Place);
        reader.Diagnostics.Add(DiagnosticCatalogue.NotDrawable(text!.Place, quantity.Id, $"{SignificantDigits.Plain(double.IsFinite(low) ? high : low, 4)} at an end of its range"));
        return null;
    }

    private (double Low, double High) RangeOf(Quantity quantity) => quantity switch
    {
        Input input => (input.Fact.Range.Low, input.Fact.Range.High),
        SeriesValue point => (point.Row.Low, point.Row.High),
        _ => (reader.Workbook.Simulation.Percentile(quantity.Id, 0.05), reader.Workbook.Simulation.Percentile(quantity.Id, 0.95)),
    };

    private static Role OwnRole(Quantity quantity) => quantity switch
    {
        Input { Fact.Evidence.Basis: Basis.Assumed } => Role.Assumed,
        Input or SeriesValue => Role.Reported,
        _ => Role.Neutral,
    };

    private Level? ReadLevel(RecipeMap? map)
    {
        if (map is null)
            return null;
        var (label, at) = (map.Text("label"), reader.Value(map.Text("at"), unit));
        map.Close();
        return label is null || at is null ? null : new Level(at.Value, label.Printed, at.Quantity, at.Place);
    }

    private void CheckDistinct(IEnumerable<RowGroup> groups)
    {
        foreach (var twice in groups.SelectMany(g => g.Rows).SelectMany(r => r.Values).GroupBy(v => v.Quantity.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
            reader.Diagnostics.Add(DiagnosticCatalogue.DuplicateId(twice.Last().Origin, twice.Key, twice.First().Origin.Line));
    }

    private Scale? Over(ValueAxis axis, RowChart chart, bool isMeasuredFromZero)
    {
        var shown = chart.Rows.SelectMany(r => r.Values)
            .SelectMany(v => new[] { (v.Value, v.Quantity.Id, v.Origin), (v.Low, v.Quantity.Id, v.Origin), (v.High, v.Quantity.Id, v.Origin) })
            .Concat(chart.Level is { } level ? [(level.Value, level.Label, level.Origin)] : []).DistinctBy(s => (s.Item1, s.Origin)).ToList();
        foreach (var (value, id, place) in axis.IsLog ? shown.Where(s => s.Item1 <= 0).DistinctBy(s => s.Origin) : [])
            reader.Diagnostics.Add(DiagnosticCatalogue.NotOnLogAxis(place, id, SignificantDigits.Plain(value, 4)));
        if (reader.Diagnostics.HasErrors)
            return null;
        var scale = axis.Over([.. shown.Select(s => s.Item1), .. isMeasuredFromZero ? [0d] : Array.Empty<double>()]);
        foreach (var (value, _, place) in shown.Where(s => !scale.Contains(s.Item1)).DistinctBy(s => s.Origin))
            reader.Diagnostics.Add(DiagnosticCatalogue.OutsideAxis(place, SignificantDigits.Plain(value, 4), SignificantDigits.Plain(scale.Min, 4), SignificantDigits.Plain(scale.Max, 4)));
        return reader.Diagnostics.HasErrors ? null : scale;
    }
}

/// <summary>As written behind <c>order:</c>, in small letters; by the first value of each row, within its group.</summary>
internal enum RowOrder
{
    Given,
    Rising,
    Falling,
}

/// <summary>As written behind <c>ranges:</c>, in small letters.</summary>
internal enum RowRanges
{
    Shown,
    Hidden,
}
