using Standoff.Evidence.Diagnostics;

namespace Standoff.Evidence.Tables;

/// <summary>The text of one cell, and where its characters stand in the file.</summary>
public sealed class Cell
{
    private readonly string _raw;
    private readonly Place _start;

    /// <param name="text">Without the quotes of CSV.</param>
    /// <param name="raw">As in the file, quotes included.</param>
    /// <param name="start">Of <paramref name="raw"/>.</param>
    internal Cell(string text, string raw, Place start)
    {
        Text = text;
        _raw = raw;
        _start = start;
    }

    public string Text { get; }

    public bool IsEmpty => Text.Length == 0;

    public Place Place => At(0, Math.Max(1, Text.Length));

    /// <param name="offset">In <see cref="Text"/>, from zero.</param>
    /// <param name="length">In <see cref="Text"/>.</param>
    public Place At(int offset, int length = 1)
    {
        var quoted = _raw.StartsWith('"');
        var (line, column) = (_start.Line, _start.Column + (quoted ? 1 : 0));
        for (var (i, seen) = (quoted ? 1 : 0, 0); i < _raw.Length && seen < offset; i++, seen++)
        {
            var doubled = quoted && _raw[i] == '"' && i + 1 < _raw.Length && _raw[i + 1] == '"';
            if (_raw[i] == '\n')
                (line, column) = (line + 1, 1);
            else
                column += doubled ? 2 : 1;
            if (doubled)
                i++;
        }

        return new Place(_start.Path, line, column, Math.Max(1, length));
    }

    public override string ToString() => Text;
}
