using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Standoff.Evidence.Diagnostics;
using Standoff.Model;
using Standoff.Model.Quantities;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// Words that name a statistic, "in the middle of our draws" or the heading of a column, fix which
/// statistic the number beside them is.
/// </summary>
internal sealed partial class StatisticCheck(CheckedBlock block, Workbook workbook, DiagnosticBag diagnostics)
{
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly string[] Ends = ["low", "p5", "p10", "p90", "p95", "high"];

    /// <summary>Reports SR4110.</summary>
    public static void Check(CheckedBlock block, Workbook workbook, DiagnosticBag diagnostics)
    {
        var check = new StatisticCheck(block, workbook, diagnostics);
        var told = check.CheckClauses();
        check.CheckColumn(told);
    }

    /// <returns>Where the numbers begin whose clause names their statistic.</returns>
    private HashSet<int> CheckClauses()
    {
        var clauses = Clauses.Find(block.Run.Text);
        var numbers = new NumbersIn(block).All.ToLookup(n => clauses.IndexOf(n.Index));
        var told = new HashSet<int>();
        foreach (var phrases in Phrases().Matches(block.Run.Text).GroupBy(p => ClauseOf(p, clauses, numbers)))
        {
            var beside = numbers[phrases.Key].ToList();
            told.UnionWith(beside.Select(n => n.Index));
            // Of more numbers than phrases it is not said which one is meant.
            if (beside.Count != phrases.Count())
                continue;
            foreach (var (phrase, (_, number)) in phrases.Zip(beside))
                Check(number, phrase.Value, WantedBy(phrase));
        }

        return told;
    }

    /// <summary>"In the base case, …" is read with the clause that it begins.</summary>
    private int ClauseOf(Match phrase, Clauses clauses, ILookup<int, (int, NumberReference)> numbers)
    {
        var own = clauses.IndexOf(phrase.Index);
        var end = phrase.Index + phrase.Length;
        return !numbers.Contains(own) && end < block.Run.Text.Length && block.Run.Text[end] == ',' ? own + 1 : own;
    }

    private void CheckColumn(HashSet<int> told)
    {
        if (HeadingOf() is not { } heading || Heading().Match(heading) is not { Success: true } column)
            return;
        foreach (var (_, number) in new NumbersIn(block).All.Where(n => !told.Contains(n.Index)))
            Check(number, heading, WantedBy(column));
    }

    /// <summary>The words above a cell of a table; null outside of one and in its first row.</summary>
    private string? HeadingOf()
    {
        if (block.Around.OfType<TableRow>().FirstOrDefault() is not { IsHeader: false, Parent: Table table } row)
            return null;
        var cell = block.Around.OfType<TableCell>().First();
        var heading = table.OfType<TableRow>().FirstOrDefault(r => r.IsHeader)?.ElementAtOrDefault(row.IndexOf(cell));
        return heading?.Descendants<LeafBlock>().FirstOrDefault(b => b.Inline is not null) is { } words
            ? TextRun.Of(words, i => i is LinkInline { IsImage: true }).Text.Trim()
            : null;
    }

    /// <summary>Names of statistics that a phrase may mean; none for the value itself.</summary>
    private static string[] WantedBy(Match phrase) =>
        phrase.Groups["middle"].Success ? ["p50"]
        : phrase.Groups["low"].Success ? ["low", "p5"]
        : phrase.Groups["high"].Success ? ["high", "p95"]
        : phrase.Groups["end"].Success ? Ends
        : phrase.Groups["p"].Success ? ["p" + phrase.Groups["p"].Value]
        : [];

    /// <summary>Where another statistic has the same value nothing is told wrongly.</summary>
    private void Check(NumberReference number, string words, string[] wanted)
    {
        var offered = Statistic.Of(number.Quantity).Where(s => wanted.Contains(s.Name)).ToList();
        if (offered.Count == 0 && (wanted.Length > 0 || Statistic.Of(number.Quantity).Count == 0))
            return;
        var isMeant = wanted.Length == 0
            ? number.Statistic is null || number.Estimate.Value.Equals(number.Quantity.Value)
            : offered.Exists(s => s == number.Statistic || workbook.ValueOf(number.Quantity, s).Equals(number.Estimate.Value));
        if (isMeant)
            return;
        var id = number.Quantity.Id;
        var bound = number.Statistic is { } statistic ? $"{id}.{statistic.Name}" : id;
        diagnostics.Add(DiagnosticCatalogue.OtherStatistic(
            number.Place, words, number.Text, bound, wanted.Length == 0 ? id : $"{id}.{offered[0].Name}"));
    }

    [GeneratedRegex(
        @"\b((?<middle>(?<!\b(not|near|of|from|to|below|above) )in the middle of (our|the|all) draws|our median draw)"
        + @"|(?<base>(?<=\b(in|of) )(our|the) base case)"
        + @"|(?<low>(?<=\bat )the (low|lower) end of (our|the|its) (draws|range))|(?<high>(?<=\bat )the (high|upper|top) end of (our|the|its) (draws|range))"
        + @"|(?<end>(?<=\bthe )(best|worst) case)"
        + @"|(?<=\b(the|our) )(?<p>5|10|50|90|95)th percentile)\b",
        Options)]
    private static partial Regex Phrases();

    [GeneratedRegex(
        @"^((?<base>(our )?base( case)?)|(?<middle>(the )?(middle|median)( of (our|the|all) draws\b.*)?)|(?<low>low( end)?)|(?<high>high( end)?)|(the )?(?<p>5|10|50|90|95)th( percentile)?)$",
        Options)]
    private static partial Regex Heading();
}
