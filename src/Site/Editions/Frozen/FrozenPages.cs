using System.Security.Cryptography;
using System.Text;
using Standoff.Site.Addressing;
using Standoff.Site.Files;

namespace Standoff.Site.Editions.Frozen;

/// <summary>
/// The frozen pages of editions. An edition adds a page for each number, finding, claim and
/// figure that it says otherwise than the one before; what it leaves as it was stands frozen
/// where it was first said, so that their number grows with what changes and not with what there
/// is.
/// </summary>
internal sealed class FrozenPages
{
    private readonly Dictionary<string, EditionName> _since = new(StringComparer.Ordinal);
    private readonly List<FrozenEdition> _editions = [];

    private FrozenPages()
    {
    }

    /// <summary>From the first edition on.</summary>
    public IReadOnlyList<FrozenEdition> Editions => _editions;

    /// <summary>The drawings and tables of all editions, each once.</summary>
    public IReadOnlyList<Blob> Blobs => field ??=
    [
        .. _editions.SelectMany(e => e.State.Figures.Values)
            .SelectMany(f => new[] { FrozenWriter.SvgOf(f), FrozenWriter.NarrowOf(f), FrozenWriter.CsvOf(f) })
            .OfType<Blob>()
            .DistinctBy(b => b.Name, StringComparer.Ordinal),
    ];

    /// <param name="editions">From the first on.</param>
    public static FrozenPages Create(IEnumerable<EditionState> editions)
    {
        var pages = new FrozenPages();
        EditionState? before = null;
        foreach (var edition in editions)
        {
            pages.Add(edition, before);
            before = edition;
        }

        return pages;
    }

    /// <summary>
    /// Where the last edition's state of a page stands frozen; null where it has none.
    /// </summary>
    /// <param name="page">Of the page today.</param>
    public SiteAddress? Of(SiteAddress page) =>
        _since.TryGetValue(page.Path, out var since) ? FrozenRoutes.Of(since.ToString(), page) : null;

    private void Add(EditionState edition, EditionState? before)
    {
        var changed = new List<SiteAddress>();
        Note(edition.Numbers, before?.Numbers, Routes.Number, (now, was) => now == was, edition, changed);
        Note(edition.Findings, before?.Findings, Routes.Finding, (now, was) => now == was, edition, changed);
        Note(edition.Claims, before?.Claims, Routes.Claim, (now, was) => now == was, edition, changed);
        Note(edition.Figures, before?.Figures, Routes.Figure, (now, was) => now.SaysWhat(was) && now.Svg.Value == was.Svg.Value, edition, changed);
        var writer = new FrozenWriter(edition, page => Of(page) ?? page);
        var written = changed.SelectMany(writer.Write).Append(writer.WriteIndex())
            .Select(p => OutputFile.OfText(p.At, () => p.Html));
        _editions.Add(new(edition, [.. written]));
    }

    private void Note<T>(
        IReadOnlyDictionary<string, T> now, IReadOnlyDictionary<string, T>? was, Func<string, SiteAddress> route, Func<T, T, bool> isSame, EditionState edition, List<SiteAddress> changed)
    {
        foreach (var gone in (was ?? new Dictionary<string, T>()).Keys.Except(now.Keys, StringComparer.Ordinal))
            _since.Remove(route(gone).Path);
        foreach (var (id, state) in now)
        {
            if (was is not null && was.TryGetValue(id, out var old) && isSame(state, old))
                continue;
            _since[route(id).Path] = edition.Name;
            changed.Add(route(id));
        }
    }
}

/// <summary>An edition with the frozen pages that it added.</summary>
internal sealed record FrozenEdition(EditionState State, IReadOnlyList<OutputFile> Pages)
{
    /// <summary>SHA-256 of the paths and bytes of its pages, in hexadecimal digits.</summary>
    public string Hash => field ??= Digest();

    private string Digest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var page in Pages)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{page.Path}\0{page.Content.Length}\0"));
            hash.AppendData(page.Content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

/// <param name="At">Where it stands for ever.</param>
internal sealed record FrozenPage(SiteAddress At, string Html);
