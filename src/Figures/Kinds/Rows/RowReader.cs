using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Colours;
using Standoff.Figures.Geometry;
using Standoff.Figures.Recipes;
using Standoff.Model.Quantities;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.Rows;

/// <summary>
/// <c>x</c> (<see cref="ValueAxis"/>), <c>series</c> (<c>label</c>, <c>role</c>) where each row has
/// several values, <c>groups</c> (<c>label</c>, <c>rows</c>) or <c>rows</c> alone, <c>order</c>,
/// <c>ranges</c>, <c>distances</c>, <c>level</c> (<see cref="ReferenceLine"/>). A row has <c>label</c> and
/// <c>value</c> with <c>role</c>, or <c>values</c>; <c>with</c> (<c>label</c>, <c>value</c>).
/// </summary>
internal sealed class RowReader(RecipeMap recipe, Unit? unit, RecipeReader reader)
{
    /// <summary>As many as a reader can tell apart by shape.</summary>
    private const int MaxSeries = 3;

    private readonly List<ValueRow> _rows = [];
    private IReadOnlyList<RowSeries> _series = [];
    private int _valuesPerRow = 1;
    private bool _hasSeries;
    private bool _hasRanges;
    private bool _hasDistances;

    /// <summary>
    /// Null where the recipe is wrong. Reports SR1009, SR1011, SR5003 to SR5005, SR5008 to SR5011,
    /// SR5016, SR5017.
    /// </summary>
    /// <param name="isMeasuredFromZero">
    /// Whether marks begin at zero, which then must be on the axis.
    /// </param>
    public RowChart? Read(bool isMeasuredFromZero)
    {
        var axis = ReadAxis(isMeasuredFromZero);
        var areSeriesRight = ReadSeries();
        _hasRanges = !isMeasuredFromZero
            && reader.OneOf(recipe.Text("ranges", required: false), "ranges", Enum.GetValues<RowRanges>(), RowRanges.Shown) == RowRanges.Shown;
        _hasDistances = _hasSeries
            && reader.OneOf(recipe.Text("distances", required: false), "distances", Enum.GetValues<RowDistances>(), RowDistances.Hidden) == RowDistances.Shown;
        var order = reader.OneOf(recipe.Text("order", required: false), "order", Enum.GetValues<RowOrder>(), RowOrder.Given);
        var groups = recipe.Has("groups")
            ? recipe.Maps("groups").Select(m => ReadGroup(m, order)).ToList()
            : [ReadRows(recipe, null, order)];
        var level = ReferenceLine.ReadAlone(recipe.Map("level", required: false), unit, reader);
        if (!AreDistinct() || axis is null || !areSeriesRight || groups.Count == 0 || groups.Contains(null) || unit is null)
            return null;
        var chart = new RowChart(reader.Numbers(unit), axis, new Scale(0, 1), _series, [.. groups.OfType<RowGroup>()], level)
        {
            HasDistances = _hasDistances,
        };
        return FindScale(axis, chart, isMeasuredFromZero) is { } scale
            ? chart with { Scale = scale }
            : null;
    }

    private ValueAxis? ReadAxis(bool isMeasuredFromZero)
    {
        var map = recipe.Map("x");
        var axis = ValueAxis.Read(map, unit, reader);
        if (!isMeasuredFromZero || axis is not ({ IsLog: true } or { From: > 0 } or { To: < 0 }))
            return axis;
        reader.Diagnostics.Add(DiagnosticCatalogue.WrongValue(
            map!.Place, "x", "a linear axis with zero on it, since bars begin there"));
        return null;
    }

    /// <summary>Whether all are right.</summary>
    private bool ReadSeries()
    {
        var maps = recipe.Maps("series", required: false);
        _series = [.. maps.Select(ReadSeries).OfType<RowSeries>()];
        (_hasSeries, _valuesPerRow) = (maps.Count > 0, Math.Max(1, maps.Count));
        if (_series.Count > MaxSeries)
            reader.Diagnostics.Add(DiagnosticCatalogue.WrongValue(_series[MaxSeries].Origin, "series", "at most three"));
        return _series.Count == maps.Count && _series.Count <= MaxSeries;
    }

    private RowSeries? ReadSeries(RecipeMap map)
    {
        var label = map.Text("label");
        var role = reader.Role(map.Text("role", required: false));
        map.Close();
        return label is null ? null : new RowSeries(label.Printed, role, label.Place);
    }

    private RowGroup? ReadGroup(RecipeMap map, RowOrder order)
    {
        var label = map.Text("label");
        var group = ReadRows(map, label is null ? null : new GroupName(label.Printed, label.Place), order);
        map.Close();
        return label is null ? null : group;
    }

    private RowGroup? ReadRows(RecipeMap map, GroupName? name, RowOrder order)
    {
        var maps = map.Maps("rows");
        var rows = maps.Select(ReadRow).OfType<ValueRow>().ToList();
        _rows.AddRange(rows);
        return rows.Count == 0 || rows.Count < maps.Count ? null : new RowGroup(name, order switch
        {
            RowOrder.Rising => [.. rows.OrderBy(r => r.Values[0].Value)],
            RowOrder.Falling => [.. rows.OrderByDescending(r => r.Values[0].Value)],
            _ => rows,
        });
    }

    private ValueRow? ReadRow(RecipeMap map)
    {
        var label = map.Text("label");
        var values = _hasSeries ? ReadValues(map) : ReadValue(map);
        var with = ReadWith(map.Map("with", required: false));
        var isWithRight = with is not null || !map.Has("with");
        map.Close();
        return label is null || values is null || !isWithRight
            ? null
            : new ValueRow($"{label.Printed}{with?.Text}", values, label.Place) { With = with?.Quantity };
    }

    /// <summary>A number that says which row it is, in a unit of its own, as words behind the label.</summary>
    private (string Text, Quantity Quantity)? ReadWith(RecipeMap? map)
    {
        if (map is null)
            return null;
        var label = map.Text("label");
        var quantity = reader.Quantity(map.Text("value"));
        map.Close();
        return label is null || quantity is null
            ? null
            : ($": {SignificantDigits.Plain(quantity.Value, 3)} {label.Printed}", quantity);
    }

    private IReadOnlyList<RowValue>? ReadValue(RecipeMap map)
    {
        var role = map.Text("role", required: false);
        return ReadValue(map.Text("value"), q => reader.Role(role, OwnRole(q))) is { } value
            ? [value]
            : null;
    }

    private List<RowValue>? ReadValues(RecipeMap map)
    {
        var texts = map.Texts("values");
        var values = texts.Select((t, i) => ReadValue(t, _ => i < _series.Count ? _series[i].Role : ColourRole.Neutral))
            .OfType<RowValue>().ToList();
        if (texts.Count > 0 && texts.Count != _valuesPerRow)
            reader.Diagnostics.Add(DiagnosticCatalogue.WrongValue(texts[0].Place, "values", $"as many as there are series: {_valuesPerRow}"));
        return values.Count == _valuesPerRow && values.Count == texts.Count ? values : null;
    }

    private RowValue? ReadValue(RecipeText? text, Func<Quantity, ColourRole> roleOf)
    {
        if (reader.Quantity(text, unit) is not { } quantity)
            return null;
        var (low, high) = _hasRanges && !_hasSeries ? reader.Workbook.RangeOf(quantity) : new ValueRange(quantity.Value, quantity.Value);
        if (double.IsFinite(low) && double.IsFinite(high))
            return new RowValue(quantity, roleOf(quantity), low, high, text!.Place);
        var end = SignificantDigits.Plain(double.IsFinite(low) ? high : low, 4);
        reader.Diagnostics.Add(DiagnosticCatalogue.NotDrawable(
            text!.Place, quantity.Id, $"{end} at an end of its range"));
        return null;
    }

    private static ColourRole OwnRole(Quantity quantity) => quantity.Basis switch
    {
        QuantityBasis.Assumed => ColourRole.Assumed,
        QuantityBasis.Reported => ColourRole.Reported,
        _ => ColourRole.Neutral,
    };

    /// <summary>Whether no value is shown twice (SR1011).</summary>
    private bool AreDistinct()
    {
        var twice = _rows.SelectMany(r => r.Values).GroupBy(v => v.Quantity.Id, StringComparer.Ordinal)
            .Where(g => g.Count() > 1).ToList();
        foreach (var group in twice)
            reader.Diagnostics.Add(DiagnosticCatalogue.DuplicateId(group.Last().Origin, group.Key, group.First().Origin.Line));
        return twice.Count == 0;
    }

    /// <summary>Null where a value lies outside the axis (SR5010, SR5017).</summary>
    private Scale? FindScale(ValueAxis axis, RowChart chart, bool isMeasuredFromZero)
    {
        var shown = chart.Rows.SelectMany(r => r.Values)
            .SelectMany(v => new[] { v.Value, v.Low, v.High }.Select(value => (Value: value, v.Quantity.Id, v.Origin)))
            .Concat(chart.Level is { } level ? [(level.Value, level.Label, level.ValuePlace)] : [])
            .DistinctBy(s => (s.Value, s.Origin)).ToList();
        var negative = axis.IsLog
            ? shown.Where(s => s.Value <= 0).DistinctBy(s => s.Origin).ToList()
            : [];
        foreach (var (value, id, place) in negative)
            reader.Diagnostics.Add(DiagnosticCatalogue.NotOnLogAxis(place, id, SignificantDigits.Plain(value, 4)));
        if (negative.Count > 0)
            return null;
        var scale = axis.Over([.. shown.Select(s => s.Value), .. isMeasuredFromZero ? [0d] : Array.Empty<double>()]);
        var outside = shown.Where(s => !scale.Contains(s.Value)).DistinctBy(s => s.Origin).ToList();
        foreach (var (value, _, place) in outside)
        {
            reader.Diagnostics.Add(DiagnosticCatalogue.OutsideAxis(
                place, SignificantDigits.Plain(value, 4), SignificantDigits.Plain(scale.Min, 4), SignificantDigits.Plain(scale.Max, 4)));
        }

        return outside.Count > 0 ? null : scale;
    }
}

/// <summary>
/// As written behind <c>order:</c>, in small letters; by the first value of each row, within its
/// group.
/// </summary>
internal enum RowOrder
{
    Given,
    Rising,
    Falling,
}

/// <summary>
/// As written behind <c>distances:</c>, in small letters; between the outer two values of a row.
/// </summary>
internal enum RowDistances
{
    Hidden,
    Shown,
}

/// <summary>As written behind <c>ranges:</c>, in small letters.</summary>
internal enum RowRanges
{
    Shown,
    Hidden,
}
