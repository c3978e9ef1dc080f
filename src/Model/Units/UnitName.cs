namespace Standoff.Model.Units;

/// <summary>How a value in a unit is written.</summary>
public enum UnitDisplay
{
    /// <summary>The symbol after the number: <c>1.3 GW</c>.</summary>
    Symbol,

    /// <summary>The word after the number: <c>5 years</c>.</summary>
    Word,

    /// <summary>A currency sign before the number: <c>$18 billion</c>.</summary>
    Currency,

    /// <summary>A share in hundredths: <c>33%</c>.</summary>
    Percent,

    /// <summary>A multiple: <c>1.6</c>, <c>1.6×</c>, <c>1.6 times</c>.</summary>
    Times,

    /// <summary>The bare number.</summary>
    None,
}

/// <summary>
/// A unit with a name of its own: a row of the unit table, or a unit of a kind, such as
/// <c>GW@site</c>, that follows from two rows.
/// </summary>
public sealed class UnitName
{
    /// <param name="define">The unit that the name stands for; given the name, since a unit holds
    /// the names that it is written with.</param>
    internal UnitName(string symbol, string singular, string plural, UnitDisplay display, Func<UnitName, Unit> define)
    {
        Symbol = symbol;
        Singular = singular;
        Plural = plural;
        Display = display;
        Plain = this;
        Unit = define(this);
    }

    /// <param name="plain">The unit that this is a kind of.</param>
    private UnitName(UnitName plain, UnitKind kind)
    {
        Symbol = $"{plain.Symbol}{UnitKind.Sign}{kind.Name}";
        Singular = $"{plain.Singular} {kind.Words}";
        Plural = $"{plain.Plural} {kind.Words}";
        Display = plain.Display;
        KindWords = kind.Words;
        Plain = plain;
        Unit = plain.Unit.OfKind(kind, this);
    }

    public string Symbol { get; }

    public string Singular { get; }

    public string Plural { get; }

    public UnitDisplay Display { get; }

    /// <summary>The unit that this is a kind of, as prose writes it; itself for a plain unit.</summary>
    public UnitName Plain { get; }

    /// <summary>What its kind adds to its name: <c>at the site</c>; empty for a plain unit.</summary>
    public string KindWords { get; } = "";

    /// <summary>Whether it is a unit of a kind.</summary>
    public bool IsOfKind => Plain != this;

    public Unit Unit { get; }

    /// <summary>
    /// This plain unit of a kind: <c>GW@site</c> for <c>GW</c>; its dimension has the kind in the
    /// place of the unit that the kind is of.
    /// </summary>
    internal UnitName OfKind(UnitKind kind) => new(this, kind);
}

/// <summary>A named unit to a power other than zero.</summary>
public readonly record struct UnitTerm(UnitName Name, int Power);
