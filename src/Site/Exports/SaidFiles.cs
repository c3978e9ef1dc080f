using System.Text.Json.Nodes;
using Standoff.Site.Addressing;
using Standoff.Site.Components;
using Standoff.Site.Editions;
using Standoff.Site.Files;
using Standoff.Site.Reporting;

namespace Standoff.Site.Exports;

/// <summary>
/// What pages said in an edition and say no more, by the mark with which links quote it and the page
/// that said it: whole texts, and more with every edition, so that a link loads a sixteenth of them
/// and a frozen page none.
/// </summary>
internal static class SaidFiles
{
    private const string HexDigits = "0123456789abcdef";

    public static IEnumerable<OutputFile> Create(Report report)
    {
        var said = new Lazy<ILookup<char, KeyValuePair<string, JsonNode?>>>(() => Said(report)
            .Select(s => KeyValuePair.Create(s.Key, (JsonNode?)new JsonArray(s.Day, s.Words)))
            .ToLookup(s => s.Key[0]));
        return HexDigits.Select(digit => OutputFile.OfText(
            FrozenRoutes.Said(digit),
            () => CanonicalJson.Write(new JsonObject(said.Value[digit]), 1)));
    }

    /// <summary>
    /// Each with the first edition that said it. What a page said that has moved is known for the
    /// page to which its links lead now.
    /// </summary>
    private static IEnumerable<(string Key, string Day, string Words)> Said(Report report)
    {
        var successors = report.Former.Successors;
        return (from edition in report.Editions.All
                from page in Quote.PagesOf(edition)
                let quote = Quote.On(page, edition)
                let now = successors.GetValueOrDefault(page, page)
                where !StandingMarks.Of(now, report).Contains(quote.Hash)
                select (Key: $"{quote.Hash} {Quote.NameOf(now)}", ReportPhrases.InWords(edition.Name.Date), quote.Words))
            .DistinctBy(s => s.Key, StringComparer.Ordinal);
    }
}
