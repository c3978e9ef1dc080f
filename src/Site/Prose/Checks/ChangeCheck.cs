using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// A change told with both of its ends, "rose from A to B", needs no condition: its two numbers
/// are laid side by side. Numbers on the way from one to the other lie between them.
/// </summary>
internal sealed partial class ChangeCheck
{
    private const string Words = @"[^.;:\uFFFC]{0,60}?";
    private const string Near = @"(about |around |nearly |almost |some |roughly |just )?";
    private const string Up = "(?<up>rose|risen|rises|rising|grew|grown|grows|increased?|increases|climbed|climbs|widened|widens|went up|soar(ed|s)|expanded|jump(ed|s)|surg(ed|es)|leapt|leaps|recover(ed|s)|rebounded|(was|were) raised)";
    private const string Down = "(?<down>fell|fallen|falls|falling|shrank|shrunk|shrinks|declined?|declines|decreased?|decreases|dropped|drops|narrowed|narrows|went down|came down|slid|plunged|collapsed|(was|were) cut|slipped|sank|sinks|eroded|erodes)";
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private readonly List<(int Start, int End)> _told = [];

    private ChangeCheck(CheckedBlock block, DiagnosticBag diagnostics)
    {
        var numbers = new NumbersIn(block);
        foreach (Match match in Change().Matches(block.Run.Text).Concat(ChangeTo().Matches(block.Run.Text)).Concat(UpFrom().Matches(block.Run.Text)))
        {
            var verb = match.Groups["up"].Success ? match.Groups["up"] : match.Groups["down"];
            var (a, b) = (match.Groups["a"].Index, match.Groups["b"].Index);
            if (numbers.IsUnknown(a) || numbers.IsUnknown(b))
                _told.Add((verb.Index, verb.Index + verb.Length));
            if (numbers.At(a) is not { } from || numbers.At(b) is not { } to || !from.IsLike(to))
                continue;
            _told.Add((verb.Index, verb.Index + verb.Length));
            var isUp = match.Groups["up"].Success;
            if (isUp ? to.Value <= from.Value : to.Value >= from.Value)
            {
                diagnostics.Add(DiagnosticCatalogue.TurnedChange(block.At(verb.Index, verb.Length), verb.Value, from.Told, to.Told)
                    .Because(to.Compared(isUp ? ">" : "<", from)));
            }
        }

        foreach (Match match in Way().Matches(block.Run.Text))
        {
            var way = match.Groups["n"].Captures.Select(c => numbers.At(c.Index)).ToList();
            if (way.TrueForAll(n => n is not null && n.IsLike(way[0]!)) && !IsMonotone([.. way.Select(n => n!.Value)]))
                diagnostics.Add(DiagnosticCatalogue.CrookedWay(block.At(match.Index, 4), string.Join(", ", way.Select(n => n!.Told))).About(way.Select(n => n!.Subject)));
        }
    }

    /// <summary>Reports SR4103, SR4104.</summary>
    public static ChangeCheck Check(CheckedBlock block, DiagnosticBag diagnostics) =>
        new(block, diagnostics);

    /// <summary>Whether a word is one whose two numbers have been laid side by side.</summary>
    public bool IsTold(Match word) =>
        _told.Exists(t => t.Start < word.Index + word.Length && word.Index < t.End);

    private static bool IsMonotone(IReadOnlyList<double> way)
    {
        var steps = way.Zip(way.Skip(1), (a, b) => b - a).ToList();
        return steps.TrueForAll(s => s >= 0) || steps.TrueForAll(s => s <= 0);
    }

    [GeneratedRegex(
        @"\b(" + Up + "|" + Down + @")\b[^.;:,\uFFFC]{0,60}?\bfrom " + Near + @"(?<a>\uFFFC)" + Words + "( (over|via|through|past) " + Near + @"\uFFFC" + Words + @")*\bto " + Near + @"(?<b>\uFFFC)",
        Options)]
    private static partial Regex Change();

    [GeneratedRegex(
        @"\b(" + Up + "|" + Down + @")\b[^.;:,\uFFFC]{0,40}?\bto " + Near + @"(?<b>\uFFFC)[^.;:,\uFFFC]{0,40}?\bfrom " + Near + @"(?<a>\uFFFC)",
        Options)]
    private static partial Regex ChangeTo();

    /// <summary>"Stands at B, up from A".</summary>
    [GeneratedRegex(
        @"(?<b>\uFFFC)[^.;:\uFFFC]{0,40}?\b((?<up>up)|(?<down>down)) from " + Near + @"(?<a>\uFFFC)",
        Options)]
    private static partial Regex UpFrom();

    [GeneratedRegex(
        @"\bfrom " + Near + @"(?<n>\uFFFC)" + Words + @"(\bover " + Near + @"(?<n>\uFFFC)" + Words + @")+\bto " + Near + @"(?<n>\uFFFC)"
        + @"|\bfrom " + Near + @"(?<n>\uFFFC)" + Words + @"\bto " + Near + @"(?<n>\uFFFC)" + Words + @"(\band (past|beyond|over) " + Near + @"(?<n>\uFFFC))", Options)]
    private static partial Regex Way();
}
