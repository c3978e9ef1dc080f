using System.Text.RegularExpressions;

namespace Standoff.Site.Prose;

/// <summary>Tells the sentences of a paragraph apart.</summary>
internal sealed partial class Sentences
{
    private readonly int[] _ends;

    private Sentences(int[] ends) => _ends = ends;

    public static Sentences Find(string text) =>
        new([.. End().Matches(text).Select(m => m.Index)]);

    /// <summary>The first sentence of a text, with the stop at its end.</summary>
    public static string First(string text)
    {
        var end = End().Match(text);
        return end.Success ? text[..(end.Index + end.Length)].TrimEnd() : text.Trim();
    }

    /// <summary>What follows the first sentence; empty where nothing does.</summary>
    public static string Rest(string text) => text.Trim()[First(text).Length..].Trim();

    /// <summary>How many sentences end before a character.</summary>
    public int IndexOf(int position)
    {
        var index = Array.BinarySearch(_ends, position);
        return index < 0 ? ~index : index;
    }

    [GeneratedRegex(@"[.!?][”’)]?\s+(?=[^a-z])")]
    private static partial Regex End();
}
