using System.Globalization;
using Standoff.Evidence.Diagnostics;

namespace Standoff.Evidence.Tables;

/// <summary>
/// A row of a table, its cells by column. A column that the file lacks reads as empty cells at the
/// start of the row.
/// </summary>
public sealed class Row
{
    private readonly IReadOnlyDictionary<string, Cell> _cells;
    private readonly IReadOnlySet<string> _faults;

    /// <param name="faults">Columns whose cells are wrong.</param>
    internal Row(IReadOnlyDictionary<string, Cell> cells, Place start, bool isSound, IReadOnlySet<string> faults)
    {
        _cells = cells;
        _faults = faults;
        Start = start;
        IsSound = isSound;
    }

    public Place Start { get; }

    /// <summary>All cells as they stand in the file, each behind its column.</summary>
    public string Written => string.Concat(_cells.Select(c => $"{c.Key}\u001f{c.Value.Raw}\u001e"));

    /// <summary>
    /// Whether every cell holds what its field allows; where not, that has been reported.
    /// </summary>
    public bool IsSound { get; }

    /// <summary>Whether the cell of a column is wrong, which has been reported.</summary>
    public bool HasFault(string column) => _faults.Contains(column);

    public Cell this[string column] =>
        _cells.TryGetValue(column, out var cell) ? cell : new Cell("", "", Start);

    /// <summary>
    /// The number in a cell; null where the cell is empty or holds none (which the table has
    /// reported).
    /// </summary>
    public double? Number(string column) => ParseNumber(this[column].Text);

    /// <summary>
    /// The parts of a cell that holds several, split at <c>;</c>, each with its place.
    /// </summary>
    public IEnumerable<(string Text, Place Place)> List(string column)
    {
        var cell = this[column];
        var offset = 0;
        foreach (var part in cell.Text.Split(';'))
        {
            var text = part.Trim();
            if (text.Length > 0)
                yield return (text, cell.At(offset + part.IndexOf(text, StringComparison.Ordinal), text.Length));
            offset += part.Length + 1;
        }
    }

    /// <summary>
    /// Whether a number that is written is not zero, even where it is too small to be held.
    /// </summary>
    internal static bool HasDigit(string number) =>
        number.TakeWhile(c => c is not ('e' or 'E')).Any(c => c is >= '1' and <= '9');

    /// <summary>
    /// A finite number such as <c>29000</c>, <c>-0.5</c> or <c>1e9</c>; null for anything else.
    /// </summary>
    public static double? ParseNumber(string text) =>
        double.TryParse(text, Form, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number) ? number : null;

    /// <summary>Whether a text has the form of a number that is greater than any we reckon with.</summary>
    internal static bool IsBeyondNumbers(string text) =>
        text.Any(char.IsAsciiDigit)
        && double.TryParse(text, Form, CultureInfo.InvariantCulture, out var number)
        && double.IsInfinity(number);

    private const NumberStyles Form =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
}
