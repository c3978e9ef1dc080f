namespace Standoff.Site.Wording;

/// <summary>Small pieces of sentences.</summary>
internal static class Phrases
{
    /// <summary>The first letter as a capital.</summary>
    /// <param name="text">Not empty.</param>
    public static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>
    /// A statement within a sentence; a name or an abbreviation keeps its capital.
    /// </summary>
    public static string WithinSentence(string statement) =>
        statement.Length > 1 && char.IsLower(statement[1]) ? char.ToLowerInvariant(statement[0]) + statement[1..] : statement;

    /// <summary><c>1 report</c>, <c>3 reports</c>.</summary>
    public static string Count(int count, string one, string several) =>
        $"{count} {(count == 1 ? one : several)}";
}
