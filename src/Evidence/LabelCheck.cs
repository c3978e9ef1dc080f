using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Evidence.Tables;

namespace Standoff.Evidence;

/// <summary>
/// Checks what rows are called: a page of one number stands alone, so its title must not point at
/// a row beside it.
/// </summary>
internal static partial class LabelCheck
{
    /// <summary>
    /// Reports SR2060 for a statement that points elsewhere and has no title, SR2061 and SR2062
    /// for labels that cannot be used, SR2063 for a label of nothing.
    /// </summary>
    public static IEnumerable<Diagnostic> Check(Dataset dataset)
    {
        var rows = dataset.Facts.Select(f => (f.Id, f.Statement))
            .Concat(dataset.Results.Select(r => (r.Id, r.Statement)))
            .ToList();
        return
        [
            .. rows
                .Where(r => !dataset.Unsound.Contains(new RowKey("labels", r.Id.Text)))
                .SelectMany(r => CheckTitle(r.Id.Text, r.Statement, dataset.Labels)),
            .. dataset.Labels.Values.SelectMany(CheckLabel),
            .. FindDoubled(dataset.Labels.Values),
            .. FindUnknown(dataset, [.. rows.Select(r => r.Id.Text), .. dataset.Series.Select(s => s.Series.Text)]),
        ];
    }

    private static IEnumerable<Diagnostic> CheckTitle(
        string id, Cell statement, IReadOnlyDictionary<string, RowLabel> labels)
    {
        var text = labels.GetValueOrDefault(id) is { Title: { IsEmpty: false } title }
            ? title
            : statement;
        if (Pointing().Match(text.Text) is not { Success: true } found)
            yield break;
        yield return DiagnosticCatalogue.PointingStatement(
            text.At(found.Index, found.Length), found.Value, id);
    }

    private static IEnumerable<Diagnostic> CheckLabel(RowLabel label)
    {
        var text = label.ShortName.Text;
        if (text.Length > RowLabel.MaxLength || Article().IsMatch(text))
            yield return DiagnosticCatalogue.LabelForm(
                label.ShortName.Place, text, text.Length, RowLabel.MaxLength);
    }

    private static IEnumerable<Diagnostic> FindDoubled(IEnumerable<RowLabel> labels) =>
        from same in labels
            .Where(l => !l.ShortName.IsEmpty)
            .GroupBy(l => l.ShortName.Text, StringComparer.OrdinalIgnoreCase)
        from again in same.Skip(1)
        select DiagnosticCatalogue.SharedLabel(
            again.ShortName.Place, again.ShortName.Text, same.First().Id.Text);

    private static IEnumerable<Diagnostic> FindUnknown(
        Dataset dataset, IReadOnlyCollection<string> known) =>
        from label in dataset.Labels.Values
        let id = label.Id.Text
        where !known.Contains(id)
            && !dataset.Unsound.Contains(new RowKey("facts", id))
            && !dataset.Unsound.Contains(new RowKey("results", id))
            && !dataset.Unsound.Contains(new RowKey("series", id))
            && !dataset.Unsound.Any(r => r.Table == "series" && r.Id.StartsWith(id + ".", StringComparison.Ordinal))
        select DiagnosticCatalogue.UnknownLabelled(
            label.Id.Place, id, Suggestion.For(id, known));

    /// <summary>
    /// Words that mean something only beside another row: at the beginning those that take up
    /// what went before, anywhere those that point at one thing. "Those who" and "that of" say
    /// themselves what they mean.
    /// </summary>
    [GeneratedRegex(@"^(The same|That|This|These|Those|Such|It|Its|They|Their|The other|The rest)\b"
        + @"|\b(this|these|such an?)\b"
        + @"|\b(of|on|in|by|for|at|from|over) that (?!(of|on|in|for|with|without|at|year)\b)"
        + @"|\b(in|on|at) the same\b"
        + @"|\bthose (?!who|whose|that|with|of|in|on|at|for|years|\w+ed\b)")]
    private static partial Regex Pointing();

    [GeneratedRegex(@"^(the|an?) ", RegexOptions.IgnoreCase)]
    private static partial Regex Article();
}
