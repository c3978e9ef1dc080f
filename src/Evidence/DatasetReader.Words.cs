using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Evidence.Tables;

namespace Standoff.Evidence;

/// <content>Words: terms, quotations, answers to weak points.</content>
internal sealed partial class DatasetReader
{
    /// <summary>
    /// By term. Reports SR2013 for a term that another names and nobody explains.
    /// </summary>
    public IReadOnlyList<GlossaryTerm> ReadGlossary()
    {
        var rows = Sound("glossary").ToList();
        var known = rows.Select(r => r["id"].Text).ToHashSet(StringComparer.Ordinal);
        foreach (var (id, place) in rows.SelectMany(r => r.List("see")).Where(s => !known.Contains(s.Text) && !_unsound.Contains(new("glossary", s.Text))))
            _diagnostics.Add(DiagnosticCatalogue.UnknownTerm(
                place, id, Suggestion.For(id, known)));
        return [.. rows
            .Select(r => new GlossaryTerm(r["id"], r["term"], r["definition"], [.. r.List("see").Select(s => s.Text)]))
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
            .Select(r => new WeakPointAnswer([.. r.List("points")], r["answer"]))
            .ToList();
        foreach (var (id, place) in answers.SelectMany(a => a.Points).Where(p => !seen.Add(p.Id)))
            _diagnostics.Add(DiagnosticCatalogue.AnsweredTwice(place, id));
        return answers;
    }

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
            _diagnostics.Add(DiagnosticCatalogue.LongQuotation(text.Place, words, FactQuotation.MaxWords));
        return new FactQuotation(fact, sources[source.Text], text);
    }

    /// <summary>
    /// The table may be missing: then no words of a sign are known. Reports SR3061 for one of no
    /// row.
    /// </summary>
    /// <param name="ids">Of facts and results.</param>
    public IReadOnlyList<SignWords> ReadSigns(IReadOnlyCollection<string> ids)
    {
        if (!_tables.ContainsKey("signs"))
            return [];
        var rows = Sound("signs").Select(r => new SignWords(r["id"], [.. r.List("above")], [.. r.List("below")])).ToList();
        foreach (var id in rows.Select(r => r.Id).Where(id => !ids.Contains(id.Text) && !_unsound.Contains(new("facts", id.Text)) && !_unsound.Contains(new("results", id.Text))))
            _diagnostics.Add(DiagnosticCatalogue.SignOfNothing(id.Place, id.Text, Suggestion.For(id.Text, ids)));
        return rows;
    }
}
