using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;

namespace Standoff.Evidence;

/// <summary>What a row says twice, in a column and in words, it must say alike.</summary>
internal static partial class AgreementCheck
{
    /// <summary>Reports SR2070 to SR2073.</summary>
    public static IEnumerable<Diagnostic> Check(Dataset data) =>
    [
        .. from told in data.Events
           where !told.Id.Text.StartsWith(told.Date.Text + "-", StringComparison.Ordinal)
           select DiagnosticCatalogue.EventOfOtherDate(told.Id.Place, told.Date.Text),
        .. from source in data.Sources.Values
           where source.Read is Reading.Itself or Reading.Copy
           from Match unread in Unread().Matches(source.Establishes.Text)
           select DiagnosticCatalogue.EstablishedUnread(
               source.Establishes.At(unread.Index, unread.Length),
               unread.Value,
               source.Read.ToString().ToLowerInvariant()),
        .. FindQuotedTwice(data),
        .. data.Claims.SelectMany(CheckExplanation),
    ];

    /// <summary>A headline with two amounts proves two facts, each with its own amount.</summary>
    private static IEnumerable<Diagnostic> FindQuotedTwice(Dataset data)
    {
        var facts = data.Facts
            .DistinctBy(f => f.Id.Text, StringComparer.Ordinal)
            .ToDictionary(f => f.Id.Text, StringComparer.Ordinal);
        var quoted = data.Quotations
            .Where(q => facts.ContainsKey(q.Fact.Text))
            .Select(q => (Quotation: q, Fact: facts[q.Fact.Text]))
            .GroupBy(q => (q.Quotation.Source.Id.Text, q.Quotation.Text.Text, q.Fact.Unit.Text, q.Fact.Value));
        return
            from same in quoted
            from again in same.Skip(1)
            select DiagnosticCatalogue.QuotedTwice(
                again.Quotation.Text.Place, same.First().Fact.Id.Text, again.Fact.Id.Text);
    }

    private static IEnumerable<Diagnostic> CheckExplanation(Claim claim)
    {
        var first = Answer().Match(claim.Explanation.Text);
        var isAgainst = claim.Status switch
        {
            ClaimStatus.Corroborated => first.Groups["no"].Success,
            ClaimStatus.Unsupported => first.Groups["yes"].Success,
            _ => false,
        };
        if (isAgainst)
            yield return DiagnosticCatalogue.ExplainedOtherwise(
                claim.Explanation.At(first.Index, first.Length),
                first.Value,
                claim.Status.ToString().ToLowerInvariant());
    }

    [GeneratedRegex(
        @"\bnot read itself\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Unread();

    [GeneratedRegex(
        @"^((?<no>No|Wrong|False|Untrue|Unfounded|Refuted|Contrary)"
        + @"|(?<yes>Yes|Right|True|Confirmed|Measured|Proved|Named|An original says so))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Answer();
}
