using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;

namespace Standoff.Model.Units;

/// <summary>The named units, and the reader of expressions over them.</summary>
public sealed class UnitTable
{
    private readonly Dictionary<string, UnitName> _names;
    private readonly UnsoundRows _unsound;

    /// <summary>By their text, those that have been read: many rows have one unit.</summary>
    private readonly ConcurrentDictionary<string, Unit> _read = new(StringComparer.Ordinal);

    /// <summary>Symbols that cannot be defined, which has been reported.</summary>
    private readonly IReadOnlySet<string> _broken;

    /// <param name="names">Plain units, each with its kinds behind it.</param>
    /// <param name="unsound">Rows that are wrong, which has been reported.</param>
    internal UnitTable(IEnumerable<UnitName> names, UnsoundRows unsound, IReadOnlySet<string> broken)
    {
        _names = names.ToDictionary(n => n.Symbol, StringComparer.Ordinal);
        (_unsound, _broken) = (unsound, broken);
    }

    /// <summary>Those that prose writes, in the order of the table.</summary>
    public IEnumerable<UnitName> PlainNames => _names.Values.Where(n => !n.IsOfKind);

    /// <summary>All, each plain one before its kinds.</summary>
    public IEnumerable<UnitName> Names => _names.Values;

    /// <summary>
    /// Defines each unit after those it is built from, and of each all kinds; one whose row is
    /// wrong is left out, and what is built from it. Reports SR2008, SR2009, SR2040 to SR2045.
    /// </summary>
    /// <param name="unsound">Rows that are wrong, which has been reported; so need not be who
    /// names one.</param>
    public static Outcome<UnitTable> Create(IReadOnlyList<UnitRow> rows, UnsoundRows unsound) =>
        new UnitTableReader(rows, unsound).Read();

    public bool TryFind(string symbol, [NotNullWhen(true)] out UnitName? name) =>
        _names.TryGetValue(symbol, out name);

    /// <summary>
    /// The unit of an expression such as <c>USD/chip/h</c>; none where it cannot be read. Reports
    /// SR2004, SR2008.
    /// </summary>
    /// <param name="placeAt">The place of a run of the text's characters, by offset from zero and
    /// length.</param>
    public Outcome<Unit> Read(string text, Func<int, int, Place> placeAt)
    {
        if (TryRead(text, out var unit, out var problem))
            return new(unit, []);
        if (IsBroken(problem))
            return new(null, []);
        return new(null, [problem.Unknown is { } symbol
            ? DiagnosticCatalogue.UnknownUnit(
                placeAt(0, Math.Max(1, text.Length)), text, Suggest(text, symbol))
            : DiagnosticCatalogue.UnreadableUnit(placeAt(problem.Offset, 1), text, problem.Message)]);
    }

    /// <param name="problem">What is wrong and at which character, where the result is
    /// false.</param>
    internal bool TryRead(
        string text, [NotNullWhen(true)] out Unit? unit, out UnitProblem problem)
    {
        problem = default;
        if (_read.TryGetValue(text, out unit))
            return true;
        if (!UnitExpression.TryParse(text, symbol => _names.GetValueOrDefault(symbol)?.Unit, out unit, out problem))
            return false;
        unit = _read.GetOrAdd(text, unit);
        return true;
    }

    /// <summary>
    /// Whether what is wrong with an expression follows from a row that is wrong, which has been
    /// reported.
    /// </summary>
    internal bool IsBroken(UnitProblem problem) =>
        problem.Unknown is { } symbol
        && (IsBrokenSymbol(symbol) || IsOfBrokenKind(symbol));

    private bool IsBrokenSymbol(string symbol) =>
        _broken.Contains(symbol) || _unsound.Contains(new RowKey("units", symbol));

    /// <summary>Any unit of a kind may be of one of that name whose row is wrong.</summary>
    private bool IsOfBrokenKind(string symbol) =>
        symbol.Split(UnitKind.Sign) is [var plain, var kind]
        && (IsBrokenSymbol(plain)
            || _unsound.Select(row => row.Table == "units" ? row.Id : "").Concat(_broken)
                .Any(known => known.EndsWith(UnitKind.Sign + kind, StringComparison.Ordinal)));

    /// <summary>
    /// The whole expression with its unknown symbol replaced by the nearest known one, as <see
    /// cref="Suggestion"/> words it.
    /// </summary>
    internal string Suggest(string text, string unknown)
    {
        if (unknown.Split(UnitKind.Sign) is [var plain, var kind]
            && _names.ContainsKey(plain)
            && _names.Keys.FirstOrDefault(s => s.EndsWith(UnitKind.Sign + kind, StringComparison.Ordinal)) is { } known)
            return $"; '{plain}' is not built from '{known.Split(UnitKind.Sign)[0]}', which has the kind '{kind}'";
        var suggestion = Suggestion.For(unknown, _names.Keys);
        var start = text.IndexOf(unknown, StringComparison.Ordinal);
        return suggestion
            .Replace("'?", text[(start + unknown.Length)..] + "'?", StringComparison.Ordinal)
            .Replace("mean '", "mean '" + text[..start], StringComparison.Ordinal);
    }
}
