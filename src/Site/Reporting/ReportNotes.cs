using Markdig.Extensions.Footnotes;
using Standoff.Evidence.Rows;
using Standoff.Model.Quantities;
using Standoff.Site.Addressing;
using Standoff.Site.Prose;
using Standoff.Site.Prose.Binding;

namespace Standoff.Site.Reporting;

/// <summary>
/// The notes of a page on which all chapters stand: each number, each note of an author and each
/// address is numbered once, when the text first names it, and so is each source in a list of its
/// own. Not for several threads.
/// </summary>
/// <param name="chapters">That stand on the page.</param>
public sealed class ReportNotes(Report report, IReadOnlyList<BoundSection> chapters)
{
    private readonly Dictionary<object, ReportNote> _known = [];
    private readonly List<ReportNote> _notes = [];
    private readonly Dictionary<string, int> _sources = new(StringComparer.Ordinal);
    private readonly List<Source> _cited = [];
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);

    private readonly HashSet<string> _figures = chapters
        .SelectMany(c => c.References.OfType<FigureReference>())
        .Select(f => f.Figure.Id)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>In the order of their numbers; grows while notes are written that name others.</summary>
    public IReadOnlyList<ReportNote> All => _notes;

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<Source> Sources => _cited;

    /// <summary>The id of the part of the page that a chapter is.</summary>
    public static string PartOf(BoundSection chapter) => PartAt(chapter.Address);

    public ReportNote Of(Quantity quantity) =>
        Of(quantity.Id, number => new(number, $"n-{quantity.Id}") { Quantity = quantity });

    /// <param name="chapter">In which it stands.</param>
    public ReportNote Of(Footnote note, SiteAddress chapter) => Of(note, number =>
        new(number, $"note-{PartAt(chapter)}--{NoteDefinitions.NameOf(note)}") { Note = note, Chapter = chapter });

    /// <summary>Of an address outside the site.</summary>
    public ReportNote OfAddress(string url) =>
        Of(url, number => new(number, $"note-{number}") { Url = url });

    /// <summary>The number of a source, from one.</summary>
    public int Of(Source source)
    {
        if (_sources.TryAdd(source.Id.Text, _cited.Count + 1))
            _cited.Add(source);
        return _sources[source.Id.Text];
    }

    /// <summary>Whether something is shown for the first time.</summary>
    /// <param name="id">Of the place at which it stands.</param>
    public bool IsFirst(string id) => _shown.Add(id);

    /// <summary>
    /// The id on the page of what stands at an address, a number or a source among the notes, which
    /// it then joins; null for what stands elsewhere.
    /// </summary>
    public string? IdOf(SiteAddress address)
    {
        if (chapters.Any(c => c.Address.Path == address.Path))
            return PlaceIn(address);
        if (address.Path == Routes.Conclusions.Path)
            return "conclusions";
        if (address.Path == Routes.Sources.Path && report.Workbook.Dataset.Sources.GetValueOrDefault(address.Fragment) is { } source)
            return IdOf(source);
        return address.Path.Split('/') is ["", "numbers", var id, ""] && report.Workbook.TryFind(id, out var quantity)
            ? Of(quantity).Id
            : null;
    }

    private string IdOf(Source source)
    {
        Of(source);
        return $"source--{source.Id.Text}";
    }

    private string? PlaceIn(SiteAddress address)
    {
        var part = PartAt(address);
        const string Figure = "figure-";
        if (address.Fragment.Length == 0)
            return part;
        if (!address.Fragment.StartsWith(Figure, StringComparison.Ordinal))
            return $"{part}--{address.Fragment}";
        return _figures.Contains(address.Fragment[Figure.Length..]) ? address.Fragment : null;
    }

    private static string PartAt(SiteAddress chapter) =>
        chapter.Path == Routes.Overview.Path ? "overview" : chapter.Path.Trim('/');

    private ReportNote Of(object key, Func<int, ReportNote> create)
    {
        if (!_known.TryGetValue(key, out var note))
        {
            _known[key] = note = create(_notes.Count + 1);
            _notes.Add(note);
        }

        return note;
    }
}

/// <summary>One note; it is of a quantity, of an author or of an address.</summary>
/// <param name="Number">From one.</param>
/// <param name="Id">Of its place on the page.</param>
public sealed record ReportNote(int Number, string Id)
{
    private bool _isCited;

    public Quantity? Quantity { get; init; }

    public Footnote? Note { get; init; }

    /// <summary>Where an author's note stands.</summary>
    public SiteAddress Chapter { get; init; }

    public string? Url { get; init; }

    /// <summary>The id of the first place in the text that points to it.</summary>
    public string Mark => $"ref-{Number}";

    /// <summary>Whether a place in the text points to it, and not only another note.</summary>
    public bool IsCited => _isCited;

    /// <summary>The attribute with the id of the place that is being written; empty for all but the
    /// first.</summary>
    public string Cite()
    {
        var id = _isCited ? "" : $" id=\"{Mark}\"";
        _isCited = true;
        return id;
    }
}
