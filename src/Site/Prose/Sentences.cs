using System.Text.RegularExpressions;

namespace Standoff.Site.Prose;

/// <summary>Tells the sentences of a paragraph apart.</summary>
internal static partial class Sentences
{
    /// <summary>How many sentences end before a character.</summary>
    public static int IndexOf(string text, int position) => End().Matches(text).Count(m => m.Index < position);

    [GeneratedRegex(@"[.!?][”’)]?\s+(?=[^a-z])")]
    private static partial Regex End();
}
