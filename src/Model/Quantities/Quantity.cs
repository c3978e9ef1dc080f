using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Evidence.Tables;
using Standoff.Model.Formulas;
using Standoff.Model.Units;

namespace Standoff.Model.Quantities;

/// <summary>A fact or a result: a number with a name, a unit and a meaning.</summary>
public abstract class Quantity
{
    /// <summary>Can stand in a formula.</summary>
    public abstract string Id { get; }

    /// <summary>
    /// The chapter that it belongs to; empty for a point of a series and for a count.
    /// </summary>
    public abstract string Section { get; }

    /// <summary>What the number says, for a reader.</summary>
    public abstract Cell Statement { get; }

    /// <summary>What the number is called on its own page.</summary>
    public virtual string Title => Label is { Title: { IsEmpty: false } title } ? title.Text : Statement.Text;

    /// <summary>
    /// What it is called where there is little room, with a capital: its short label, else its
    /// title.
    /// </summary>
    public string ShortName =>
        HasShortName ? char.ToUpperInvariant(Label!.ShortName.Text[0]) + Label.ShortName.Text[1..] : Title;

    /// <summary>Whether <see cref="ShortName"/> is a label of its own and not the title.</summary>
    public bool HasShortName => Label is { ShortName.IsEmpty: false };

    /// <summary>What pages call it where its statement will not do; null where that always does.</summary>
    public virtual RowLabel? Label => null;

    public abstract Unit Unit { get; }

    public abstract QuantityBasis Basis { get; }

    /// <summary>In the base case, in <see cref="Unit"/>; +∞ for <c>never</c>.</summary>
    public abstract double Value { get; }

    public abstract string Notes { get; }

    /// <summary>Where the row stands.</summary>
    public abstract Place Place { get; }
}

/// <summary>A quantity whose value is a fact.</summary>
public sealed class Input(Fact fact, Unit unit, RowLabel? label = null) : Quantity
{
    public Fact Fact => fact;

    public override string Id => fact.Id.Text;

    public override string Section => fact.Section;

    public override Cell Statement => fact.Statement;

    public override RowLabel? Label => label;

    public override Unit Unit => unit;

    public override QuantityBasis Basis =>
        fact.Evidence.Basis == Evidence.Rows.Basis.Assumed
            ? QuantityBasis.Assumed
            : QuantityBasis.Reported;

    public override double Value => fact.Value;

    public override string Notes => fact.Notes;

    public override Place Place => fact.Id.Place;
}

/// <summary>A point of a series: a number that a source prints and no formula uses.</summary>
/// <param name="label">Of its series; null for none.</param>
public sealed class SeriesValue(SeriesPoint row, Unit unit, RowLabel? label = null) : Quantity
{
    public SeriesPoint Row => row;

    /// <summary><c>SERIES.X</c>.</summary>
    public override string Id => CreateId(row);

    public override string Section => "";

    public override Cell Statement => row.Series;

    /// <summary>The title of its series, else the series’ id in words, and its place in it.</summary>
    public override string Title => label is { Title: { IsEmpty: false } title }
        ? $"{title.Text}, {row.X.Text}"
        : $"{char.ToUpperInvariant(row.Series.Text[0])}{row.Series.Text[1..].Replace('_', ' ')}, {row.X.Text}";

    public override Unit Unit => unit;

    public override QuantityBasis Basis => QuantityBasis.Reported;

    public override double Value => row.Value;

    public override string Notes => "";

    public override Place Place => row.Series.Place;

    internal static string CreateId(SeriesPoint row) => $"{row.Series.Text}.{row.X.Text}";
}

/// <summary>
/// How many rows of a table are of some kind: exact, and of no source but the table.
/// </summary>
public sealed class CountQuantity(RowCount row) : Quantity
{
    public RowCount Row => row;

    public override string Id => row.Id;

    public override string Section => "";

    public override Cell Statement => row.Statement;

    public override Unit Unit => Unit.One;

    public override QuantityBasis Basis => QuantityBasis.Derived;

    public override double Value => row.Value;

    public override string Notes => "";

    public override Place Place => row.Statement.Place;
}

/// <summary>A quantity that a formula gives.</summary>
public sealed class Result : Quantity
{
    internal Result(
        ResultRow row, RowLabel? label, Formula formula, Unit unit, IReadOnlyList<Quantity> arguments, double value)
    {
        Label = label;
        Row = row;
        Formula = formula;
        Unit = unit;
        Arguments = arguments;
        Value = value;
    }

    public ResultRow Row { get; }

    public Formula Formula { get; }

    /// <summary>What the formula names, each once, in order of first mention.</summary>
    public IReadOnlyList<Quantity> Arguments { get; }

    public override string Id => Row.Id.Text;

    public override string Section => Row.Section;

    public override Cell Statement => Row.Statement;

    public override RowLabel? Label { get; }

    public override Unit Unit { get; }

    public override QuantityBasis Basis => QuantityBasis.Derived;

    public override double Value { get; }

    public override string Notes => Row.Notes;

    public override Place Place => Row.Id.Place;

    /// <summary>
    /// Whether a formula gave what no result may be; +∞ is <c>never</c> and may be.
    /// </summary>
    internal static bool IsNonsense(double value) =>
        double.IsNaN(value) || double.IsNegativeInfinity(value);
}
