using System.IO.Compression;
using AngleSharp.Dom;
using Standoff.Shared;
using Standoff.Site.Pages;
using Standoff.Site.Searching;

namespace Standoff.Site.Tests.Searching;

/// <summary>The search: an index that C# writes and a script that asks it.</summary>
public sealed class SearchTests
{
    /// <summary>What a reader pays for the first answer; whatever else comes after it.</summary>
    private const int MaxFirstAnswerBytes = 45_000;

    private const int MaxScriptBytes = 12_000;

    private static readonly Lazy<Finder> Shared = new(() => new Finder(RealSite.Files));

    private static readonly Lazy<IReadOnlyList<SearchEntry>> Catalogued = new(() =>
        SearchCatalog.Create(
        RealSite.Result.Report.Value!,
        RealSite.Result.Pages!.All.Where(p => p.Kind == PageKind.Index && p.At.Path != "/search/")
            .Select(PageList.EntryOf)
            .Concat(PageList.DownloadEntries(RealSite.Result.Report.Value!))));

    private static Finder Real => Shared.Value;

    private static IReadOnlyList<SearchEntry> Entries => Catalogued.Value;

    /// <summary>Words that say too little to be asked for, as the index lists them.</summary>
    private static HashSet<string> Common =>
        [.. RealSite.Result.Pages!.SearchIndex.Titles[0].Split('\n')[2].Split(' ')];

    /// <summary>Return opens the first thing found; an arrow and return, the second.</summary>
    [Theory]
    [InlineData("infe", "inference/")]
    [InlineData("fina", "financing/")]
    [InlineData("trus", "trusted-contact/")]
    [InlineData("time", "timeline/")]
    [InlineData("glos", "glossary/")]
    [InlineData("weak", "weak-points/")]
    [InlineData("offl", "data/#downloads")]
    [InlineData("rubi", "glossary/#rubin")]
    [InlineData("brea", "glossary/#break-even-volume")]
    [InlineData("prec", "claims/precarious-position/")]
    [InlineData("jala", "glossary/#jalapeno")]
    public void What_a_reader_looks_for_takes_two_keys_after_four_letters(string typed, string address) =>
        Assert.Contains(address, Real.Find(typed).SelectMany(f => f.Shown).Take(2));

    /// <summary>
    /// The overview, which is found by most words, speaks of suicide far below what these ask for.
    /// </summary>
    [Theory]
    [InlineData("suicide", true)]
    [InlineData("self-harm", true)]
    [InlineData("trusted contact", true)]
    [InlineData("microsoft", false)]
    [InlineData("rubin", false)]
    [InlineData("token", false)]
    [InlineData("lender", false)]
    public void The_help_line_stands_where_what_is_found_shows_what_calls_for_it(string typed, bool expected) =>
        Assert.Equal(expected, Real.Find(typed).Any(f => f.NeedsHelp));

    [Fact]
    public void The_script_takes_texts_apart_as_the_index_does()
    {
        var texts = Entries.SelectMany(e => new[] { e.Title, e.Detail })
            .Concat(Entries.Select(e => e.Body).Where(b => b.Length > 0).Take(200));
        Assert.All(
            texts.Distinct(StringComparer.Ordinal),
            text => Assert.Equal(SearchWords.In(text), Real.WordsIn(text)));
    }

    /// <summary>
    /// The script against the entries themselves, for words from all over the
    /// alphabet.
    /// </summary>
    [Fact]
    public void A_query_finds_each_entry_that_has_a_word_that_begins_so_and_no_other()
    {
        var common = Common;
        var words = Entries.Select(e => WordsOf(e, common)).ToList();
        var vocabulary = words.SelectMany(w => w.Shown.Concat(w.Said))
            .Distinct(StringComparer.Ordinal).Where(w => !common.Contains(w))
                .Order(StringComparer.Ordinal).ToList();
        var queries = vocabulary.Where((_, i) => i % 23 == 0)
            .SelectMany(w => new[] { w, w[..Math.Min(4, w.Length)], w[..1] })
                // A number cut at its point ends as a sentence does, and is looked for without.
                .Where(q => !common.Contains(q) && !q.EndsWith('.'))
                .Distinct(StringComparer.Ordinal).ToList();
        Assert.True(queries.Count > 100, $"{queries.Count} queries");
        bool Holds((HashSet<string> Shown, HashSet<string> Said) own, string query) =>
            own.Shown.Any(w => w.StartsWith(query, StringComparison.Ordinal))
            || (query.Length >= 3 && own.Said.Any(w => w.StartsWith(query, StringComparison.Ordinal)));
        IEnumerable<int> Expected(string query) => words.Index()
            .Where(w => query.Split(' ').All(q => Holds(w.Item, q))).Select(w => w.Index);
        Assert.All(queries.Concat(queries.Zip(queries.Skip(7), (a, b) => $"{a} {b}")), query =>
            Assert.Equal(Expected(query), Real.Find(query).SelectMany(f => f.Numbers).Order()));
    }

    [Theory]
    [InlineData("The chip’s $29,000 of cost, and CHIPS at 2.5%", "chip 29000", new[] { "chip", "29,000", "CHIPS" })]
    [InlineData("Médecine, medecines, comedecine", "médec", new[] { "Médecine", "medecines" })]
    [InlineData("Nothing of it", "chip", new string[0])]
    public void Words_that_begin_as_a_term_does_are_marked_whole(string text, string query, string[] marked) =>
        Assert.Equal(marked, Real.Marked(text, query));

    [Fact]
    public void A_query_of_nothing_finds_nothing() => Assert.All(
        new[] { "", "  ", "—", "qzxqzx", "' \" \\ <>" }, query => Assert.Empty(Real.Find(query)));

    [Fact]
    public void The_first_answer_and_the_script_are_light()
    {
        var script = Packed(RealSite.Files.All.Keys.Single(Finder.IsScript));
        var chunks = RealSite.Files.All.Keys.Where(p => p.StartsWith("search/words-", StringComparison.Ordinal)).Select(Packed).Order().ToList();
        Assert.Equal(SearchIndex.ChunkCount, chunks.Count);
        Assert.InRange(script, 1, MaxScriptBytes);
        Assert.InRange(
            script + Packed("search/titles-0.js") + chunks[^1] + chunks[^2], 1, MaxFirstAnswerBytes);
    }

    [Fact]
    public void Without_a_script_the_page_of_the_search_lists_everything()
    {
        var page = RealSite.Pages.Single(p => p.Path == "search/index.html").Document;
        var listed = page.QuerySelectorAll(".az a").Select(a => a.GetAttribute("href")!).ToList();
        var others = page.QuerySelectorAll("article > p:not(.help) a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(["../sources/", "../numbers/"], others);
        Assert.Empty(listed.Intersect(others.SelectMany(ListedAt)));
        listed.AddRange(others.SelectMany(ListedAt));
        var expected = Entries.Select(e => e.Address.Path == "/search/" ? "./" : "../" + e.Address.ToString()[1..]);
        Assert.Equal(expected.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
        Assert.Equal(1, page.QuerySelectorAll("a.find").Length);
    }

    /// <summary>
    /// As the page of the search would write it: of each number its page, of each source its
    /// place.
    /// </summary>
    private static IEnumerable<string> ListedAt(string list)
    {
        var page = RealSite.Pages.Single(p => p.Path == list["../".Length..] + "index.html").Document;
        return list == "../numbers/"
            ? page.QuerySelectorAll("tbody th a").Select(a => a.GetAttribute("href")!)
            : page.QuerySelectorAll(".sources li[id]").Select(li => $"{list}#{li.Id}");
    }

    [Fact]
    public void A_report_of_a_few_words_can_be_searched()
    {
        using var small = new Finder(Folders.Build(Checkout.ReadInputs(Folders.Baseline)).Files!);
        Assert.Contains("glossary/", small.Find("gloss").SelectMany(f => f.Shown));
        Assert.Empty(small.Find("qzxqzx"));
    }

    /// <summary>The words that an entry shows, and those it says besides.</summary>
    private static (HashSet<string> Shown, HashSet<string> Said) WordsOf(SearchEntry entry, HashSet<string> common) =>
    (
        [.. SearchWords.In($"{entry.Title} {entry.Detail}")],
        [.. SearchWords.In(entry.Body).Where(w => w.Length > 1 && !common.Contains(w))]);

    /// <summary>Bytes after gzip.</summary>
    private static int Packed(string path)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            zip.Write(RealSite.Files.All[path].Content);
        return (int)packed.Length;
    }
}
