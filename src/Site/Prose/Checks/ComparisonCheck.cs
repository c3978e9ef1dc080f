using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Standoff.Evidence.Diagnostics;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// A word that compares can turn false when a number moves, so something holds it to the numbers:
/// a condition of its own, the one of a conclusion, or the pinned sign of a number in its sentence
/// or table row. Words of others, and findings without arithmetic, are left alone.
/// </summary>
internal sealed partial class ComparisonCheck
{
    /// <summary>Percentiles between which nine of ten draws lie.</summary>
    private static readonly string[] Ends = ["p5", "p95"];

    private readonly CheckedBlock _block;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<(LinkInline Link, Reference? Meaning, int Start, int End)> _links;

    private ComparisonCheck(CheckedBlock block, DiagnosticBag diagnostics)
    {
        (_block, _diagnostics) = (block, diagnostics);
        _links =
        [
            .. from link in block.Links
               let start = block.Run.StartOf(link)
               select (link, block.Meanings.Of(link), start, block.Run.EndOf(link)),
        ];
    }

    /// <summary>Reports SR4035, SR4077, SR4103, SR4104.</summary>
    public static void Check(CheckedBlock block, DiagnosticBag diagnostics)
    {
        var check = new ComparisonCheck(block, diagnostics);
        check.CheckSides();
        if (block.Around.Any(p => p is CustomContainer or QuoteBlock))
            return;
        var changes = ChangeCheck.Check(block, diagnostics);
        var words = check.FindWords().Where(w => !check.IsHeld(w) && !changes.IsTold(w)).ToList();
        if (words.Count == 0)
            return;
        var pinned = new PinnedWords(block, words, check._links.Where(l => block.IsPinned(l.Link)).Select(l => (l.Link, l.Start)));
        foreach (var word in words.Where(w => !pinned.Hold(w)))
            diagnostics.Add(DiagnosticCatalogue.UnboundComparison(block.At(word.Index, word.Length), word.Value, check.Offer(word)));
    }

    private IEnumerable<Match> FindWords()
    {
        var text = _block.Run.Text;
        var always = ComparingWords.FindIn(text);
        var numbered = _links
            .Where(l => l.Meaning is NumberReference)
            .Select(l => _block.SentenceAt(l.Start))
            .ToHashSet();
        var beside = ComparingWords.FindBesideNumbers(text)
            .Where(b => numbered.Contains(_block.SentenceAt(b.Index)) && !always.Any(a => a.Index < b.Index + b.Length && b.Index < a.Index + a.Length));
        return always.Concat(beside).OrderBy(w => w.Index);
    }

    /// <summary>What a figure says that it measures. Reports SR4078.</summary>
    public static IEnumerable<Diagnostic> Check(PublishedText subtitle) =>
        from word in ComparingWords.FindIn(subtitle.Text)
        select DiagnosticCatalogue.ComparingSubtitle(subtitle.At(word.Index, word.Length), word.Value);

    private bool IsHeld(Match word)
    {
        if (_links.Exists(l => l.Start <= word.Index && word.Index < l.End && Holds(l.Link, l.Meaning)))
            return true;
        if (IsBound(word))
            return true;
        if (!_links.Exists(l => _block.IsNumber(l.Link) || l.Meaning is VerdictReference) && IsPinnedInRow())
            return true;
        var sentence = _block.SentenceAt(word.Index);
        var beside = _links.Where(l => _block.SentenceAt(l.Start) == sentence).ToList();
        if (beside.Exists(l => l.Meaning is VerdictReference { Flip: not null } || _block.IsUnknown(l.Link, "flip")) || IsRange(word, [.. beside.Select(l => (l.Link, l.Meaning))]))
            return true;
        // What a sentence without a number of ours compares is told by the source that it cites.
        return beside.Exists(l => l.Meaning is SourceReference || _block.IsUnknown(l.Link, "source")) && !beside.Exists(l => l.Meaning is NumberReference or VerdictReference);
    }

    /// <summary>"In nine of ten draws" is what lies between the percentiles that follow.</summary>
    private bool IsRange(Match word, List<(LinkInline Link, Reference? Meaning)> beside) =>
        word.Value.StartsWith("nine", StringComparison.OrdinalIgnoreCase)
        && Ends.All(end => beside.Exists(l =>
            (l.Meaning is NumberReference { Statistic.Name: var name } && name == end)
            || (l.Meaning is ComparisonReference told && Regex.IsMatch(told.Written, $@"\.{end}\b"))
            || (_block.IsUnknown(l.Link, "n", "if") && Regex.IsMatch(l.Link.Url!, $@"\.{end}\b"))));

    /// <summary>
    /// Whether the words of a link are held by what it leads to; one that means nothing has been
    /// reported.
    /// </summary>
    private static bool Holds(LinkInline link, Reference? meaning) =>
        meaning is ComparisonReference or ClaimReference or PageReference { IsOfConclusion: true }
        || (meaning is null && LinkSchemes.Comparing.Any(s => link.Url?.StartsWith(s + ":", StringComparison.Ordinal) == true));

    /// <summary>
    /// Whether the word stands right before a bound number; that the number's row passes it is
    /// looked at with what stands around numbers (SR4083, SR4107).
    /// </summary>
    private bool IsBound(Match word)
    {
        return _links.Exists(l => _block.IsNumber(l.Link)
            && (IsAt(WordsAround.BoundBefore(_block.Run.Text[..l.Start])) || IsAt(WordsAround.LimitBefore(_block.Run.Text[..l.Start]))));

        bool IsAt(Match bound) =>
            bound.Success && bound.Index == word.Index && word.Length <= bound.Length;
    }

    /// <summary>
    /// The condition that a word would have with the first two numbers of its sentence that can be
    /// laid side by side; else one of rows still to be named.
    /// </summary>
    private string Offer(Match word)
    {
        var sentence = _block.SentenceAt(word.Index);
        var numbers = _links.Where(l => _block.SentenceAt(l.Start) == sentence).Select(l => l.Meaning).OfType<NumberReference>().ToList();
        var pair = numbers.SelectMany((a, i) => numbers.Skip(i + 1).Select(b => (a, b)))
            .FirstOrDefault(p => p.a.Quantity != p.b.Quantity && p.a.Quantity.Unit.HasSameDimension(p.b.Quantity.Unit));
        if (pair is not { a: { } first, b: { } second })
            return $"[{word.Value}](if:a < b) or [{word.Value}](rank:a last of a, b)";
        var sign = first.Quantity.Value * first.Quantity.Unit.Scale < second.Quantity.Value * second.Quantity.Unit.Scale ? '<' : '>';
        return $"[{word.Value}](if:{first.Quantity.Id} {sign} {second.Quantity.Id})";
    }

    /// <summary>
    /// What a cell of a table says that has no number of its own, its row's numbers tell.
    /// </summary>
    private bool IsPinnedInRow() =>
        _block.Around.OfType<TableRow>().FirstOrDefault() is { } row
        && row.Descendants<LeafBlock>().Where(b => b.Inline is not null).SelectMany(b => b.Inline!.Descendants<LinkInline>())
            .Any(_block.IsPinned);

    /// <summary>
    /// Whether "over" or "under" before a flip point is the side on which it falls.
    /// </summary>
    private void CheckSides()
    {
        foreach (var (_, meaning, start, _) in _links)
        {
            if (meaning is not VerdictReference { Flip: { } flip } verdict || Side().Match(_block.Run.Text[..start]) is not { Success: true } side)
                continue;
            var saysAbove = side.Groups["above"].Success;
            if (saysAbove != flip.IsAbove)
            {
                _diagnostics.Add(DiagnosticCatalogue.WrongSide(
                    _block.At(side.Index, side.Length), side.Value.TrimEnd(), verdict.Verdict.Conclusion.Id, flip.Input.Id, flip.IsAbove ? "above" : "below", verdict.Text));
            }
        }
    }

    [GeneratedRegex(
        @"\b((?<above>over|above|more than|beyond)|under|below|less than|fewer than|short of)\s+(only\s+|about\s+)?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Side();
}
