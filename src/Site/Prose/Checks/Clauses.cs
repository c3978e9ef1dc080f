using System.Text.RegularExpressions;

namespace Standoff.Site.Prose.Checks;

/// <summary>Tells the clauses of a paragraph apart, by the marks between them.</summary>
internal sealed partial class Clauses
{
    private readonly int[] _ends;

    private Clauses(IEnumerable<Match> ends) => _ends = [.. ends.Select(m => m.Index)];

    /// <summary>Of any comma but that of "dearer, by 12%".</summary>
    public static Clauses Find(string text) => new(End().Matches(text));

    /// <summary>How many clauses end before a character.</summary>
    public int IndexOf(int position)
    {
        var index = Array.BinarySearch(_ends, position);
        return index < 0 ? ~index : index;
    }

    [GeneratedRegex(@"[;:](?=\s)|,(?=\s)(?!\sby\b)|[()—]|(?<=\s)–(?=\s)|[.!?][”’)]?\s+(?=[^a-z])")]
    private static partial Regex End();
}
