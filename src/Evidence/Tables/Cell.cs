using Standoff.Evidence.Diagnostics;

namespace Standoff.Evidence.Tables;

/// <summary>The text of one cell, and where its characters stand in the file.</summary>
public sealed class Cell
{
    private readonly string _raw;
    private readonly Place _start;

    /// <summary>
    /// Whether each character of the text is one of the raw text on the same line.
    /// </summary>
    private readonly bool _isPlain;

    /// <summary>
    /// Line and column of each character of the text, and of its end; worked out when first asked
    /// for.
    /// </summary>
    private (int Line, int Column)[]? _positions;

    /// <param name="text">Without the quotes of CSV.</param>
    /// <param name="raw">As in the file, quotes included.</param>
    /// <param name="start">Of <paramref name="raw"/>.</param>
    internal Cell(string text, string raw, Place start)
    {
        Text = text;
        _raw = raw;
        _start = start;
        _isPlain = !raw.Contains('\n', StringComparison.Ordinal) && (!raw.StartsWith('"') || raw.Length == text.Length + 2);
    }

    public string Text { get; }

    /// <summary>As in the file, quotes included.</summary>
    internal string Raw => _raw;

    public bool IsEmpty => Text.Length == 0;

    public Place Place => At(0, Math.Max(1, Text.Length));

    /// <param name="offset">In <see cref="Text"/>, from zero.</param>
    /// <param name="length">In <see cref="Text"/>.</param>
    public Place At(int offset, int length = 1)
    {
        var column = _start.Column + (_raw.StartsWith('"') ? 1 : 0);
        if (_isPlain || offset == 0)
            return new Place(_start.Path, _start.Line, column + Math.Clamp(offset, 0, _raw.Length), Math.Max(1, length));
        _positions ??= FindPositions(column);
        var (line, found) = _positions[Math.Clamp(offset, 0, _positions.Length - 1)];
        return new Place(_start.Path, line, found, Math.Max(1, length));
    }

    private (int Line, int Column)[] FindPositions(int column)
    {
        var quoted = _raw.StartsWith('"');
        var line = _start.Line;
        var positions = new List<(int, int)> { (line, column) };
        for (var i = quoted ? 1 : 0; i < _raw.Length; i++)
        {
            var doubled = quoted && _raw[i] == '"' && i + 1 < _raw.Length && _raw[i + 1] == '"';
            (line, column) = _raw[i] == '\n' ? (line + 1, 1) : (line, column + (doubled ? 2 : 1));
            if (doubled)
                i++;
            positions.Add((line, column));
        }

        return [.. positions];
    }

    public override string ToString() => Text;
}
