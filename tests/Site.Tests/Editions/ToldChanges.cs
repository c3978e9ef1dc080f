using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Standoff.Model.Wording;
using Standoff.Site.Addressing;
using Standoff.Site.Building;
using Standoff.Site.Editions;

namespace Standoff.Site.Tests.Editions;

/// <summary>
/// What a comparison of two editions tells, held against every word of their pages. A word is told
/// where it is among those that came or went; on the page and in the entries of a thing that is told
/// to have changed, whatever no changed input has, since the program says it by itself.
/// </summary>
internal sealed partial class ToldChanges
{
    /// <summary>What belongs to one thing: a row, an item, a line.</summary>
    private const string Entry = "tr, li, .weak, p, dd, figcaption, h1, h2, h3";

    /// <summary>
    /// What the comparison itself says on a page, and how many entries of each kind stand below.
    /// </summary>
    private const string Repeated = "#history, #history + ul, #history + ul + p, #stands, dl:has(+ #points)";

    private readonly HashSet<string> _things;
    private readonly HashSet<string> _names;
    private readonly HashSet<string> _told;
    private readonly HashSet<string> _inputs;

    private ToldChanges(Comparison comparison, IEnumerable<string> inputs)
    {
        var changes = comparison.Changes;
        Comparison = comparison;
        _things = [.. changes.Select(c => c.At.ToString()), .. changes.SelectMany(c => ThingsAround(c, comparison))];
        _names = [.. changes.Select(c => c.Id)];
        _told =
        [
            .. changes.SelectMany(c => WordsOf($"{c.Before} {c.After} {c.Why} {c.Name}")),
            .. changes.SelectMany(c => ValuesOf(c, comparison)),
            comparison.Old.Name.Hash,
            comparison.New.Name.Hash,
        ];
        _inputs = [.. inputs];
    }

    public Comparison Comparison { get; }

    public static ToldChanges Between(EditionBuild old, EditionBuild later)
    {
        List<string> Words(EditionBuild build) =>
            [.. build.Inputs.Paths.Where(EvidenceStage.IsInput).SelectMany(p => WordsOf(Encoding.UTF8.GetString(build.Inputs.Bytes(p).Span)))];
        var (before, after) = (Words(old), Words(later));
        return new(Comparison.Create(old.State!, later.State!), Beyond(before, after).Concat(Beyond(after, before)));
    }

    /// <summary>In small letters, without the signs around them.</summary>
    private static IEnumerable<string> WordsOf(string? text) => Words().Matches(text ?? "").Select(m => m.Value.ToLowerInvariant());

    /// <summary>What stands more often in the first.</summary>
    private static IEnumerable<string> Beyond(IEnumerable<string> words, IEnumerable<string> others)
    {
        var left = others.CountBy(w => w).ToDictionary(StringComparer.Ordinal);
        return words.CountBy(w => w).Where(w => w.Value > left.GetValueOrDefault(w.Key)).Select(w => w.Key);
    }

    /// <summary>Words that one of the editions has on a page and the other has not, and that nothing tells.</summary>
    /// <param name="before">HTML by path.</param>
    /// <param name="after">HTML by path.</param>
    public IEnumerable<string> FindUntold(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after) =>
        from path in before.Keys.Union(after.Keys, StringComparer.Ordinal)
        where path != Routes.Changes.File && before.GetValueOrDefault(path) != after.GetValueOrDefault(path)
        let was = Read(path, before.GetValueOrDefault(path, ""))
        let now = Read(path, after.GetValueOrDefault(path, ""))
        from word in Beyond(was, now).Select(w => (Sign: '-', Word: w)).Concat(Beyond(now, was).Select(w => (Sign: '+', Word: w)))
        where !_told.Contains(word.Word)
        select $"{path}: {word.Sign}{word.Word}";

    /// <summary>Pages that say otherwise than before and that nothing has changed on them.</summary>
    /// <param name="before">HTML by path.</param>
    /// <param name="after">HTML by path.</param>
    public static IEnumerable<string> FindPagesThatCallThemselvesUnchanged(
        IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after) =>
        from path in before.Keys.Intersect(after.Keys, StringComparer.Ordinal)
        where before[path] != after[path]
        let now = SitePage.Parse(path, after[path]).Document
        where now.GetElementById("stands")?.TextContent.StartsWith("Unchanged", StringComparison.Ordinal) == true
        let was = SitePage.Parse(path, before[path]).Document
        where !WordsOf(was.QuerySelector("main")!.TextContent).SequenceEqual(WordsOf(now.QuerySelector("main")!.TextContent))
        select path;

    /// <summary>
    /// Where a finding stands in its chapter; the page of a claim, which is marked by why it is judged
    /// so; sources that a number has no more or only now, and numbers whose formula shows its value.
    /// </summary>
    private static IEnumerable<string> ThingsAround(Change change, Comparison comparison)
    {
        EditionState[] both = [comparison.Old, comparison.New];
        var findings = both.Select(e => e.Findings.GetValueOrDefault(change.Id)).OfType<FindingState>();
        var sources = both.Select(e => e.Numbers.GetValueOrDefault(change.Id)?.Words.Sources.Split('\n') ?? []).ToList();
        return change.Sort switch
        {
            ChangeSort.Finding => findings.Select(f => f.At.ToString()),
            ChangeSort.Text when change.At.Path == Routes.Claims.Path && change.At.Fragment.Length > 0 =>
                [Routes.Claim(change.At.Fragment).ToString()],
            ChangeSort.Number =>
            [
                .. sources[0].Except(sources[1]).Concat(sources[1].Except(sources[0])).Select(s => Routes.Source(s.Split(' ')[0]).ToString()),
                .. comparison.New.Numbers.Where(n => n.Value.Words.Arguments.Split(' ').Contains(change.Id)).Select(n => Routes.Number(n.Key).ToString()),
            ],
            _ => [],
        };
    }

    /// <summary>Of a number, as the record of its page writes it.</summary>
    private static IEnumerable<string> ValuesOf(Change change, Comparison comparison) =>
        from edition in new[] { comparison.Old, comparison.New }
        where change.Sort == ChangeSort.Number && edition.Numbers.ContainsKey(change.Id)
        select SignificantDigits.Plain(edition.Numbers[change.Id].Value, 6);

    /// <summary>The words of a page that have to be among those that are told.</summary>
    private List<string> Read(string path, string html)
    {
        var page = SitePage.Parse(path, html);
        var isTold = _things.Contains(page.Uri.AbsolutePath);
        foreach (var silent in page.Document.QuerySelectorAll($"script, style, {Repeated}"))
            silent.Remove();
        return
        [
            .. from text in page.Document.Descendants<IText>()
               let belongs = isTold || Belongs(text.ParentElement!, page.Uri)
               from word in WordsOf(text.Data)
               where !belongs || _inputs.Contains(word)
               select word,
        ];
    }

    private bool Belongs(IElement at, Uri page) => Ancestors(at).Any(e =>
        (e.Id is { } id && (_names.Contains(id.Split("--")[^1]) || _things.Contains($"{page.AbsolutePath}#{id}")))
        || (e.Matches("a[href]") && LeadsToTold(e, page))
        || (e.Matches(Entry) && e.QuerySelectorAll("a[href]").Any(a => LeadsToTold(a, page))));

    private bool LeadsToTold(IElement link, Uri page)
    {
        var to = new Uri(page, link.GetAttribute("href"));
        return _things.Contains(to.AbsolutePath) || _things.Contains(to.AbsolutePath + to.Fragment);
    }

    private static IEnumerable<IElement> Ancestors(IElement at)
    {
        for (IElement? element = at; element is not null; element = element.ParentElement)
            yield return element;
    }

    [GeneratedRegex(@"[^\s“”‘’"",;:!?…()]*[^\s“”‘’"",;:!?…().]", RegexOptions.ExplicitCapture)]
    private static partial Regex Words();
}
