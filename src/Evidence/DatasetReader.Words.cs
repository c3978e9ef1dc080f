using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Evidence.Tables;

namespace Standoff.Evidence;

/// <content>Words: terms, quotations, labels, answers to weak points.</content>
internal sealed partial class DatasetReader
{
    /// <summary>
    /// By term. Reports SR1011 for a term that is explained twice, SR2013 for one that another
    /// names and nobody explains.
    /// </summary>
    public IReadOnlyList<GlossaryTerm> ReadGlossary()
    {
        var rows = Sound("glossary").ToList();
        var known = rows.Select(r => r["id"].Text).ToHashSet(StringComparer.Ordinal);
        var see = rows.Select(r => _cells.ReadList(r, "see", "ids")).ToList();
        foreach (var (id, place) in see.SelectMany(s => s).Where(s => !known.Contains(s.Text) && !_unsound.Contains(new("glossary", s.Text))))
            _diagnostics.Add(DiagnosticCatalogue.UnknownTerm(
                place, id, Suggestion.For(id, known)));
        foreach (var same in rows.GroupBy(r => r["term"].Text, StringComparer.OrdinalIgnoreCase))
        {
            foreach (var again in same.Skip(1))
                _diagnostics.Add(DiagnosticCatalogue.DuplicateId(
                    again["term"].Place, again["term"].Text, same.First()["term"].Place.Line));
        }

        return [.. rows
            .Zip(see, (r, s) => new GlossaryTerm(r["id"], r["term"], r["definition"], [.. s.Select(term => term.Text)]))
            .OrderBy(t => t.Term.Text, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>
    /// Leaves out a quotation of what is no reported fact, or from a source that the fact does not
    /// name. Reports SR2052, SR2053, SR2055.
    /// </summary>
    public IReadOnlyList<FactQuotation> ReadQuotations(
        IReadOnlyList<Fact> facts, IReadOnlyDictionary<string, Source> sources)
    {
        var reported = facts
            .Where(f => f.Evidence.Basis == Basis.Reported)
            .DistinctBy(f => f.Id.Text, StringComparer.Ordinal)
            .ToDictionary(f => f.Id.Text, StringComparer.Ordinal);
        return [.. Sound("quotations", r => r["fact"].Text).Select(r => ReadQuotation(r, reported, sources)).OfType<FactQuotation>()];
    }

    /// <summary>Reports SR2056 for a point that is answered twice.</summary>
    public IReadOnlyList<WeakPointAnswer> ReadWeakPoints()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var answers = Sound("weak_points", r => r["points"].Text)
            .Select(r => new WeakPointAnswer(_cells.ReadList(r, "points", "ids"), r["answer"]))
            .ToList();
        foreach (var (id, place) in answers.SelectMany(a => a.Points).Where(p => !seen.Add(p.Id)))
            _diagnostics.Add(DiagnosticCatalogue.AnsweredTwice(place, id));
        return answers;
    }

    /// <summary>
    /// Reports SR1080 for notes that name a row that there is not; nothing where a table could not
    /// be read, since its rows may be meant.
    /// </summary>
    public void CheckNotes()
    {
        if (Named.Any(n => !_tables.TryGetValue(n.Table, out var table) || !table.IsWhole))
            return;
        var known = Named.SelectMany(n => _tables[n.Table].Rows.Select(r => r[n.Column].Text)).ToHashSet(StringComparer.Ordinal);
        var notes = _tables.Values.SelectMany(t => t.Rows).Select(r => r["notes"]);
        foreach (var (cell, name) in notes.SelectMany(cell => NameOfRow().Matches(cell.Text).Select(m => (cell, m))))
        {
            if (!known.Contains(name.Value) && !Named.Any(n => _unsound.Contains(new(n.Table, name.Value))))
                _diagnostics.Add(DiagnosticCatalogue.NotedRow(
                    cell.At(name.Index, name.Length), name.Value, Suggestion.For(name.Value, known)));
        }
    }

    /// <summary>Where the ids and names stand that are written with underscores.</summary>
    private static readonly (string Table, string Column)[] Named =
    [
        ("facts", "id"), ("facts", "quantity"), ("results", "id"), ("series", "series"),
        ("propositions", "id"), ("identities", "id"), ("scenarios", "id"),
    ];

    /// <summary>Words with an underscore between them, outside addresses.</summary>
    [GeneratedRegex(@"(?<![\w/.:@-])[a-z][a-z0-9]*(_[a-z0-9]+)+(?![\w/(-])", RegexOptions.ExplicitCapture)]
    private static partial Regex NameOfRow();

    /// <summary>By the id of the fact or the result, or the name of the series.</summary>
    public IReadOnlyDictionary<string, RowLabel> ReadLabels() =>
        Sound("labels")
            .Select(r => new RowLabel(r["id"], r["title"], r["short"], r["meaning"]))
            .DistinctBy(l => l.Id.Text, StringComparer.Ordinal)
            .ToDictionary(l => l.Id.Text, StringComparer.Ordinal);

    private FactQuotation? ReadQuotation(
        Row row, IReadOnlyDictionary<string, Fact> reported, IReadOnlyDictionary<string, Source> sources)
    {
        var (fact, source, text) = (row["fact"], row["source"], row["quotation"]);
        if (!reported.TryGetValue(fact.Text, out var quoted))
        {
            if (!_unsound.Contains(new RowKey("facts", fact.Text)))
                _diagnostics.Add(DiagnosticCatalogue.QuotedFact(
                    fact.Place, fact.Text, Suggestion.For(fact.Text, reported.Keys)));
            return null;
        }

        if (quoted.Evidence.Sources.All(s => s.Id.Text != source.Text))
        {
            if (!_unsound.Contains(new RowKey("sources", source.Text)))
                _diagnostics.Add(DiagnosticCatalogue.QuotedSource(
                    source.Place, fact.Text, source.Text, string.Join(", ", quoted.Evidence.Sources.Select(s => s.Id.Text))));
            return null;
        }

        var words = text.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        if (words > FactQuotation.MaxWords)
            _diagnostics.Add(
                DiagnosticCatalogue.LongQuotation(text.Place, words, FactQuotation.MaxWords));
        return new FactQuotation(fact, sources[source.Text], text);
    }

    /// <summary>
    /// The package may have no such table: then no words of a sign are known. Reports SR3061 for
    /// one of no row.
    /// </summary>
    /// <param name="ids">Of facts and results.</param>
    public IReadOnlyList<SignWords> ReadSigns(IReadOnlyCollection<string> ids)
    {
        if (_package.Tables.All(t => t.Name != "signs"))
            return [];
        var rows = Sound("signs").Select(r => new SignWords(r["id"], _cells.ReadList(r, "above", "words"), _cells.ReadList(r, "below", "words"))).ToList();
        foreach (var id in rows.Select(r => r.Id).Where(id => !ids.Contains(id.Text) && !_unsound.Contains(new("facts", id.Text)) && !_unsound.Contains(new("results", id.Text))))
            _diagnostics.Add(DiagnosticCatalogue.SignOfNothing(id.Place, id.Text, Suggestion.For(id.Text, ids)));
        return rows;
    }
}
