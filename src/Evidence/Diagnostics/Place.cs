namespace Standoff.Evidence.Diagnostics;

/// <summary>A run of characters in an input file.</summary>
/// <param name="Path">Relative to the project's root, with <c>/</c>.</param>
/// <param name="Line">Counts from one.</param>
/// <param name="Column">Counts UTF-16 units from one.</param>
/// <param name="Length">Characters on that line; at least one.</param>
public readonly record struct Place(
    string Path, int Line, int Column, int Length = 1) : IComparable<Place>
{
    /// <summary>The start of a file, for what has no better place.</summary>
    public static Place StartOf(string path) => new(path, 1, 1);

    /// <summary>Orders by path (ordinal), line, column.</summary>
    public int CompareTo(Place other)
    {
        var byPath = string.CompareOrdinal(Path, other.Path);
        return byPath != 0 ? byPath : (Line, Column).CompareTo((other.Line, other.Column));
    }

    /// <summary><c>path:line:column</c>.</summary>
    public override string ToString() => $"{Path}:{Line}:{Column}";
}
