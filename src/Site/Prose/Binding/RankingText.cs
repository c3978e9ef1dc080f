using System.Text.RegularExpressions;

namespace Standoff.Site.Prose.Binding;

/// <summary>A piece of a ranking's text.</summary>
/// <param name="Start">From zero.</param>
internal readonly record struct RankingPart(string Text, int Start);

/// <summary>
/// What a <c>rank:</c> link says: <c>a > b >= c</c>, <c>a first of b, a, c</c>, either of a list.
/// </summary>
/// <param name="Terms">What is ranked; the one whose rank is told, or the chain in its order.</param>
/// <param name="Signs">Between the terms of a chain; none where a rank is told.</param>
/// <param name="Rank">From one, the greatest; from minus one, the least; null for a chain.</param>
/// <param name="List">Names of members, or of a series or figure that holds them; may be
/// empty for a chain.</param>
internal sealed partial record RankingText(
    IReadOnlyList<RankingPart> Terms, IReadOnlyList<RankingPart> Signs, int? Rank, IReadOnlyList<RankingPart> List)
{
    private static readonly string[] Ordinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    /// <summary>Null where it has another form.</summary>
    public static RankingText? Read(string text)
    {
        var place = PlaceForm().Match(text);
        if (place.Success)
            return new([Part(place.Groups["term"])], [], RankOf(place.Groups["rank"].Value), Parts(place.Groups["member"]));
        var chain = ChainForm().Match(text);
        return chain.Success
            ? new(Parts(chain.Groups["term"]), Parts(chain.Groups["sign"]), null, Parts(chain.Groups["member"]))
            : null;
    }

    /// <summary>What a rank is called.</summary>
    public static string NameOf(int rank) =>
        rank < 0 ? "last" : rank <= Ordinals.Length ? Ordinals[rank - 1] : $"number {rank}";

    private static int RankOf(string word) =>
        word == "last" ? -1 : Array.IndexOf(Ordinals, word) + 1;

    private static RankingPart Part(Capture capture) => new(capture.Value, capture.Index);

    private static RankingPart[] Parts(Group group) => [.. group.Captures.Select(Part)];

    [GeneratedRegex(@"^\s*(?<term>[a-z][a-z0-9_.]*)\s+(?<rank>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)\s+of\s+(?<member>[a-z][a-z0-9_.-]*)(\s*,\s*(?<member>[a-z][a-z0-9_.-]*))*\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex PlaceForm();

    [GeneratedRegex(@"^\s*(?<term>[a-z][a-z0-9_.]*)(\s*(?<sign>[<>]=?|=)\s*(?<term>[a-z][a-z0-9_.]*))+(\s+of\s+(?<member>[a-z][a-z0-9_.-]*)(\s*,\s*(?<member>[a-z][a-z0-9_.-]*))*)?\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex ChainForm();
}
