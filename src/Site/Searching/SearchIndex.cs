using System.Security.Cryptography;
using System.Text;
using Standoff.Site.Addressing;
using Standoff.Site.Reporting;

namespace Standoff.Site.Searching;

/// <summary>
/// The texts that <c>Assets/scripts/finder.js</c> reads: one of all titles, from which the browser
/// builds their index, and a few of the words that are said below them, each loaded when a reader
/// types one of its words.
/// </summary>
public sealed class SearchIndex
{
    /// <summary>How many texts of titles there are.</summary>
    public const int TitlesCount = 3;

    /// <summary>How many texts of words there are, however few the words.</summary>
    public const int ChunkCount = 24;

    /// <summary>A word in more than this share of all entries tells nothing apart.</summary>
    private const double MaxShare = 0.12;

    private const int MinLetters = 2;

    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    private SearchIndex(IReadOnlyList<string> titles, IReadOnlyList<string> chunks) =>
        (Titles, Chunks) = (titles, chunks);

    /// <summary>
    /// All but numbers and sources; numbers; sources: the short lists are there first. In lines,
    /// at the head of the first: the mark of the index and the help line; the first word of each
    /// chunk; the words left out. Then in all for each sort a line with its label, what stands
    /// before and behind its addresses, the number of its first entry (base 36) and what a word
    /// of its titles counts for beyond those of others, and a line for each entry: address,
    /// title, detail. An address that begins with an exclamation mark calls for the help line.
    /// </summary>
    public IReadOnlyList<string> Titles { get; }

    /// <summary>
    /// A line for each word, in ordinal order: a digit (base 36) for how much of the word before
    /// it begins with too, the rest, and the numbers of its entries (base 36), each as the
    /// distance from the one before.
    /// </summary>
    public IReadOnlyList<string> Chunks { get; }

    /// <param name="entries">Those of one sort stand together.</param>
    /// <param name="help">Of the report; null where it has none.</param>
    public static SearchIndex Create(IReadOnlyList<SearchEntry> entries, HelpLine? help)
    {
        var said = Post(entries);
        var common = said.Where(w => w.Value.Count > entries.Count * MaxShare).Select(w => w.Key)
            .Order(StringComparer.Ordinal).ToList();
        var words = said.Where(w => w.Value.Count <= entries.Count * MaxShare)
            .OrderBy(w => w.Key, StringComparer.Ordinal).ToList();
        var (firsts, chunks) = Cut(words);
        var listed = WriteEntries(entries, help);
        var mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', chunks.Concat(listed)))))[..8];
        listed[0] = $"{mark}\t{help?.Words}\n{string.Join(' ', firsts)}\n{string.Join(' ', common)}\n{listed[0]}";
        return new(listed, chunks);
    }

    /// <summary>The entries that say a word and do not show it, by word.</summary>
    private static Dictionary<string, List<int>> Post(IReadOnlyList<SearchEntry> entries)
    {
        var said = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (at, entry) in entries.Index())
        {
            var shown = SearchWords.In(entry.Title).Concat(SearchWords.In(entry.Detail))
                .ToHashSet(StringComparer.Ordinal);
            foreach (var word in SearchWords.In(entry.Body).Where(w => w.Length >= MinLetters && shown.Add(w)))
            {
                if (!said.TryGetValue(word, out var places))
                    said.Add(word, places = []);
                places.Add(at);
            }
        }

        return said;
    }

    /// <summary>Into chunks of about one length.</summary>
    private static (IReadOnlyList<string> Firsts, IReadOnlyList<string> Chunks) Cut(
        IReadOnlyList<KeyValuePair<string, List<int>>> words)
    {
        var whole = words.Sum(w => w.Key.Length + (2 * w.Value.Count));
        var (firsts, chunks) = (new List<string>(), Enumerable.Range(0, ChunkCount).Select(_ => new StringBuilder()).ToList());
        var (written, before) = (0, "");
        foreach (var (word, places) in words)
        {
            var chunk = (int)((long)written * ChunkCount / whole);
            if (chunk >= firsts.Count)
                before = "";
            while (firsts.Count <= chunk)
                firsts.Add(word);
            WriteWord(chunks[chunk], word, before, places);
            (written, before) = (written + word.Length + (2 * places.Count), word);
        }

        return (firsts, [.. chunks.Select(c => c.ToString())]);
    }

    private static void WriteWord(StringBuilder text, string word, string before, IReadOnlyList<int> places)
    {
        var shared = Math.Min(Digits.Length - 1, word.AsSpan().CommonPrefixLength(before));
        text.Append(Digits[shared]).Append(word.AsSpan(shared));
        foreach (var (place, last) in places.Zip(places.Prepend(0)))
            text.Append(' ').Append(Base36(place - last));
        text.Append('\n');
    }

    private static string Base36(int number) =>
        number < Digits.Length ? Digits[number].ToString() : Base36(number / Digits.Length) + Digits[number % Digits.Length];

    private static string[] WriteEntries(IReadOnlyList<SearchEntry> entries, HelpLine? help)
    {
        var (texts, written) = (Enumerable.Range(0, TitlesCount).Select(_ => new StringBuilder()).ToList(), 0);
        foreach (var group in entries.GroupBy(e => e.Kind))
        {
            var (before, behind) = Around(group.Key);
            var text = texts[group.Key switch { SearchKind.Number => 1, SearchKind.Source => 2, _ => 0 }];
            text.Append($">{SearchEntry.Label(group.Key)}\t{before}\t{behind}\t{Base36(written)}\t{Bonus(group.Key)}\n");
            written += group.Count();
            foreach (var entry in group)
            {
                var address = entry.Address.ToString()[1..];
                // What a page says elsewhere calls for it there: here nobody sees it.
                var calls = help?.IsCalledForBy(new SiteAddress(entry.Address.Path), entry.Title, entry.Detail) == true;
                text.Append(calls ? "!" : "")
                    .Append(address.AsSpan(before.Length, address.Length - before.Length - behind.Length))
                    .Append('\t').Append(entry.Title).Append('\t').Append(entry.Detail)
                        .Append('\n');
            }
        }

        return [.. texts.Select(t => t.ToString())];
    }

    /// <summary>
    /// Who types the beginning of a page's name wants the page, and what the report says before
    /// what others have said.
    /// </summary>
    private static int Bonus(SearchKind kind) =>
        kind switch { SearchKind.Page => 3, SearchKind.Term => 1, SearchKind.Source => -2, _ => 0 };

    /// <summary>What the addresses of a sort have in common.</summary>
    private static (string Before, string Behind) Around(SearchKind kind) => kind switch
    {
        SearchKind.Figure => ("figures/", "/"),
        SearchKind.Number => ("numbers/", "/"),
        SearchKind.Claim => ("claims/", "/"),
        SearchKind.Term => ("glossary/#", ""),
        SearchKind.Event => ("timeline/#", ""),
        SearchKind.Source => ("sources/#", ""),
        _ => ("", ""),
    };
}
