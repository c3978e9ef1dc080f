using System.Text.RegularExpressions;

namespace Standoff.Site.Prose.Checks;

/// <summary>Tells the clauses of a paragraph apart, by the marks between them.</summary>
internal sealed partial class Clauses
{
    private readonly int[] _ends;

    private Clauses(IEnumerable<Match> ends) => _ends = [.. ends.Select(m => m.Index)];

    /// <summary>Of any comma but that of "dearer, by 12%".</summary>
    public static Clauses Find(string text) => new(End().Matches(text));

    /// <summary>
    /// Of commas only those before a conjunction or a relative clause, so that words in between
    /// ("whose model it is") do not part the others.
    /// </summary>
    public static Clauses FindMain(string text) => new(MainEnd().Matches(text));

    /// <summary>How many clauses end before a character.</summary>
    public int IndexOf(int position)
    {
        var index = Array.BinarySearch(_ends, position);
        return index < 0 ? ~index : index;
    }

    [GeneratedRegex(@"[;:](?=\s)|,(?=\s)(?!\sby\b)|[()—]|(?<=\s)–(?=\s)|[.!?][”’)]?\s+(?=[^a-z])")]
    private static partial Regex End();

    [GeneratedRegex(@"[;:](?=\s)|,(?=\s(though|while|whereas|but|yet|and|or|so|which|where|when)\b)|[()—]|(?<=\s)–(?=\s)|[.!?][”’)]?\s+(?=[^a-z])", RegexOptions.ExplicitCapture)]
    private static partial Regex MainEnd();
}
