using Standoff.Evidence.Diagnostics;
using Standoff.Figures.Colours;
using Standoff.Figures.Recipes;
using Standoff.Model.Quantities;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Figures.Kinds.StackedBars;

/// <summary>
/// <c>x</c> (<see cref="AxisName"/>), <c>bars</c>: each with <c>label</c>, <c>role</c>,
/// <c>total</c>, <c>parts</c> (<c>label</c>, <c>role</c>, <c>fill</c>, <c>value</c>) and, where it counts
/// something of its own, <c>unit</c>.
/// </summary>
internal sealed class StackedBarsKind : FigureKind
{
    /// <summary>Share of the total by which the sum of the parts may differ.</summary>
    private const double Tolerance = 1e-9;

    /// <summary>As many as there are shades.</summary>
    private const int MaxParts = 6;

    public override string Name => "stacked-bars";

    public override FigureContent? Read(RecipeMap recipe, Unit? unit, RecipeReader reader)
    {
        var axis = AxisName.Read(recipe, new AxisName(recipe.Text("subtitle", required: false)?.Printed ?? "", recipe.Place));
        var maps = recipe.Maps("bars");
        var bars = maps.Select(m => ReadBar(m, unit, reader)).OfType<StackedBar>().ToList();
        return unit is not null && bars.Count > 0 && bars.Count == maps.Count
            ? new StackedBarsContent(reader.Numbers(unit), axis, bars)
            : null;
    }

    private static StackedBar? ReadBar(RecipeMap map, Unit? unit, RecipeReader reader)
    {
        var label = map.Text("label");
        var role = reader.Role(map.Text("role"));
        var own = ReadUnit(map.Text("unit", required: false), unit, reader);
        var total = reader.Quantity(map.Text("total"), own);
        var maps = map.Maps("parts");
        var parts = maps.Select(m => ReadPart(m, own, reader)).OfType<BarPart>().ToList();
        map.Close();
        if (!ArePartsRight(parts, reader) || parts.Count == 0 || parts.Count < maps.Count || total is null)
            return null;
        var isTotalRight = IsTotalRight(total, map.Text("total")!, parts, reader);
        return label is null || own is null || !isTotalRight
            ? null
            : new StackedBar(label.Printed, role, own, total, parts, label.Place);
    }

    /// <summary>Reports SR1011, SR5005.</summary>
    private static bool ArePartsRight(List<BarPart> parts, RecipeReader reader)
    {
        var twice = parts.GroupBy(p => p.Quantity.Id, StringComparer.Ordinal)
            .Where(g => g.Count() > 1).ToList();
        foreach (var group in twice)
            reader.Diagnostics.Add(DiagnosticCatalogue.DuplicateId(group.Last().Origin, group.Key, group.First().Origin.Line));
        if (parts.Count > MaxParts)
            reader.Diagnostics.Add(DiagnosticCatalogue.WrongValue(parts[MaxParts].Origin, "parts", $"at most {MaxParts} parts"));
        return twice.Count == 0 && parts.Count <= MaxParts;
    }

    private static BarPart? ReadPart(RecipeMap map, Unit? unit, RecipeReader reader)
    {
        var label = map.Text("label");
        var role = map.Text("role", required: false) is { } written ? reader.Role(written) : (ColourRole?)null;
        var fill = map.Text("fill", required: false) is { } strength ? reader.OneOf(strength, "fill", Enum.GetValues<Fill>(), Fill.Full) : (Fill?)null;
        var value = map.Text("value");
        var quantity = reader.Quantity(value, unit);
        map.Close();
        var isNegative = quantity?.Value < 0;
        if (isNegative)
            reader.Diagnostics.Add(DiagnosticCatalogue.NegativePart(value!.Place, quantity!.Id, SignificantDigits.Plain(quantity.Value, 4)));
        return label is null || quantity is null || isNegative
            ? null
            : new BarPart(label.Printed, role, fill, quantity, value!.Place);
    }

    /// <summary>
    /// The unit of one bar: that of the figure, or that per something of the bar's own.
    /// </summary>
    private static Unit? ReadUnit(RecipeText? written, Unit? unit, RecipeReader reader)
    {
        if (written is null)
            return unit;
        var own = reader.Unit(written);
        if (own is null || unit is null || own.Equals(unit) || (unit / own).Denominator.IsPure)
            return own;
        reader.Diagnostics.Add(DiagnosticCatalogue.FigureUnit(
            written.Place, "unit", own.ToString(), $"{unit} or that per something"));
        return null;
    }

    /// <summary>Reports SR5011, SR5013.</summary>
    private static bool IsTotalRight(Quantity total, RecipeText written, List<BarPart> parts, RecipeReader reader)
    {
        var sum = parts.Sum(p => p.Quantity.Value);
        var isSum = Math.Abs(sum - total.Value) <= Tolerance * Math.Abs(total.Value);
        if (!isSum)
        {
            reader.Diagnostics.Add(DiagnosticCatalogue.WrongTotal(
                written.Place, SignificantDigits.Plain(sum, 4), total.Id, SignificantDigits.Plain(total.Value, 4)));
        }

        if (total.Value <= 0)
            reader.Diagnostics.Add(DiagnosticCatalogue.NothingToDraw(written.Place, total.Id));
        return isSum && total.Value > 0;
    }
}
