using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Evidence.Tables;

namespace Standoff.Evidence;

/// <summary>Turns sound rows into records and checks what a schema cannot: references between tables, order of numbers.</summary>
internal sealed class DatasetReader(IReadOnlyDictionary<string, Table> tables, DiagnosticBag diagnostics)
{
    /// <summary>Ids of rows that were left out because a cell of theirs is wrong.</summary>
    public HashSet<string> Unsound { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<UnitRow> Units() =>
        [.. Sound("units", "symbol").Select(r => new UnitRow(r["symbol"], r["singular"].Text, r["plural"].Text, r["expression"], r["display"].Text))];

    public IReadOnlyDictionary<string, Source> Sources()
    {
        var sources = Sound("sources", "id")
            .Select(r => new Source(
                r["id"], r["title"].Text, r["publisher"].Text, r["author"].Text, Date(r["published"]), Address(r["url"]),
                r["kind"].Text, r["repeats"], Date(r["accessed"]), r["establishes"]))
            .DistinctBy(s => s.Id.Text, StringComparer.Ordinal)
            .ToDictionary(s => s.Id.Text, StringComparer.Ordinal);
        foreach (var source in sources.Values.Where(s => !s.IsOriginal))
        {
            if (!sources.ContainsKey(source.Repeats.Text) && !Unsound.Contains(source.Repeats.Text))
                diagnostics.Add(DiagnosticCatalogue.UnknownSource(source.Repeats.Place, source.Repeats.Text, Suggestion.For(source.Repeats.Text, sources.Keys)));
            else if (Provenance.Cycle(source, sources) is { } cycle)
                diagnostics.Add(DiagnosticCatalogue.RepeatCycle(source.Repeats.Place, string.Join(" → ", cycle)));
        }

        return sources;
    }

    public IReadOnlyList<Fact> Facts(IReadOnlyDictionary<string, Source> sources) =>
        [.. Sound("facts", "id").Select(row => Fact(row, sources))];

    public IReadOnlyList<ResultRow> Results() =>
        [.. Sound("results", "id").Select(r => new ResultRow(
            r["id"], r["section"].Text, r["statement"], r["formula"], r["unit"], r["headline"].Text == "yes", r["notes"].Text))];

    public IReadOnlyList<Identity> Identities() =>
        [.. Sound("identities", "id").Select(r => new Identity(r["id"], r["condition"], r["notes"].Text))];

    public IReadOnlyList<SeriesPoint> Series(IReadOnlyDictionary<string, Source> sources) =>
        [.. Sound("series", "series").Select(r => new SeriesPoint(
            r["series"], r["x"], r.Number("value") ?? 0, r.Number("low") ?? r.Number("value") ?? 0, r.Number("high") ?? r.Number("value") ?? 0,
            r["unit"], Cited(r, sources)))];

    public IReadOnlyList<Claim> Claims(IReadOnlyDictionary<string, Source> sources) =>
        [.. Sound("claims", "id").Select(r => Claim(r, sources))];

    public IReadOnlyList<Event> Events(IReadOnlyDictionary<string, Source> sources) =>
        [.. Sound("events", "title")
            .Where(HasDate)
            .Select(r => new Event(Date(r["date"])!.Value, r["section"].Text, r["title"], r["description"], Cited(r, sources)))
            .OrderBy(e => e.Date)];

    public IReadOnlyList<Scenario> Scenarios() =>
        [.. Sound("scenarios", "id").Select(r => new Scenario(r["id"], r["label"].Text, [.. r.List("overrides")]))];

    public IReadOnlyList<Proposition> Propositions() =>
        [.. Sound("propositions", "id").Select(r => new Proposition(r["id"], r["section"].Text, r["statement"], r["condition"]))];

    public IReadOnlyList<Correlation> Correlations()
    {
        var rows = Sound("correlations", "first").Select(r => new Correlation(r["first"], r["second"], r.Number("coefficient") ?? 0, r["notes"].Text)).ToList();
        foreach (var row in rows.Where(r => Math.Abs(r.Coefficient) >= 1))
            diagnostics.Add(DiagnosticCatalogue.CorrelationRange(row.First.Place, row.Coefficient));
        return [.. rows.Where(r => Math.Abs(r.Coefficient) < 1)];
    }

    /// <summary>Facts of one quantity and period whose ranges do not overlap need a resolution. Reports SR2011, SR2012.</summary>
    public IReadOnlyList<Disagreement> Disagreements(IReadOnlyList<Fact> facts)
    {
        var rows = Sound("disagreements", "quantity").Select(r => new Disagreement(r["quantity"], r["resolution"])).ToList();
        var byQuantity = facts.Where(f => f.Evidence.Quantity.Length > 0).GroupBy(f => f.Evidence.Quantity, StringComparer.Ordinal).ToDictionary(g => g.Key, StringComparer.Ordinal);
        foreach (var row in rows.Where(r => !byQuantity.ContainsKey(r.Quantity.Text)))
            diagnostics.Add(DiagnosticCatalogue.UnknownQuantity(row.Quantity.Place, row.Quantity.Text, Suggestion.For(row.Quantity.Text, byQuantity.Keys)));
        foreach (var group in byQuantity.Values.Where(g => rows.All(r => r.Quantity.Text != g.Key)))
        {
            foreach (var (first, second) in group.SelectMany((a, i) => group.Skip(i + 1).Where(b => Disagree(a, b)).Select(b => (a, b))).Take(1))
                diagnostics.Add(DiagnosticCatalogue.Unresolved(second.Id.Place, first.Id.Text, second.Id.Text, group.Key));
        }

        return rows;
    }

    public IReadOnlyList<GlossaryTerm> Glossary()
    {
        var rows = Sound("glossary", "id").ToList();
        var known = rows.Select(r => r["id"].Text).ToHashSet(StringComparer.Ordinal);
        foreach (var (id, place) in rows.SelectMany(r => r.List("see")).Where(s => !known.Contains(s.Text)))
            diagnostics.Add(DiagnosticCatalogue.UnknownTerm(place, id, Suggestion.For(id, known)));
        return [.. rows
            .Select(r => new GlossaryTerm(r["id"], r["term"].Text, r["definition"], [.. r.List("see").Select(s => s.Text)]))
            .OrderBy(t => t.Term, StringComparer.OrdinalIgnoreCase)];
    }

    private Claim Claim(Row row, IReadOnlyDictionary<string, Source> sources)
    {
        var claim = new Claim(row["id"], row["section"].Text, row["claim"], OneOf<ClaimStatus>(row, "status"), row["explanation"], Cited(row, sources));
        if (claim.Status == ClaimStatus.Corroborated && !claim.Sources.Any(s => s.IsOriginal))
            diagnostics.Add(DiagnosticCatalogue.CorroboratedByRelay(row["status"].Place, claim.Id.Text));
        return claim;
    }

    private static bool Disagree(Fact a, Fact b) =>
        a.Evidence.Period == b.Evidence.Period && a.Unit.Text == b.Unit.Text && (a.Range.High < b.Range.Low || b.Range.High < a.Range.Low);

    private Fact Fact(Row row, IReadOnlyDictionary<string, Source> sources)
    {
        var value = row.Number("value") ?? 0;
        var evidence = new FactEvidence(
            OneOf<Basis>(row, "basis"), Cited(row, sources), row["confidence"].Text, Date(row["as_of"]), row["period"].Text, row["quantity"].Text, Date(row["review_by"]));
        if (evidence.Confidence == "high" && Provenance.Originals(evidence.Sources, sources) is [{ Kind: not ("primary" or "dataset" or "documentation" or "regulator" or "court") }])
            diagnostics.Add(DiagnosticCatalogue.HighOnOneReport(row["confidence"].Place, row["id"].Text));
        if (evidence.Basis == Basis.Reported && row["sources"].IsEmpty)
            diagnostics.Add(DiagnosticCatalogue.Unsourced(row["id"].Place, row["id"].Text));
        return new Fact(row["id"], row["section"].Text, row["statement"], row["unit"], value, RangeOf(row, value), evidence, row["notes"].Text);
    }

    /// <summary>Reports SR2002, SR2006, SR2007, SR2019. A range that is wrong is mended, so that what follows from the row is judged in the same run.</summary>
    private FactRange RangeOf(Row row, double value)
    {
        var range = new FactRange(
            row.Number("low") ?? value, row.Number("high") ?? value, row.Number("min") ?? double.NegativeInfinity, row.Number("max") ?? double.PositiveInfinity, OneOf<Shape>(row, "shape"));
        if (range.Low > value || value > range.High)
        {
            diagnostics.Add(DiagnosticCatalogue.RangeOrder(row["value"].Place, row["low"].Text, row["value"].Text, row["high"].Text));
            range = range with { Low = Math.Min(range.Low, value), High = Math.Max(range.High, value) };
        }

        if (range.Low < range.Min || range.High > range.Max)
            diagnostics.Add(DiagnosticCatalogue.OutsideLimits(row["value"].Place, row["min"].Text, row["max"].Text));
        if (range.Shape != Shape.Fixed && !range.IsWide)
            diagnostics.Add(DiagnosticCatalogue.ShapeWithoutRange(row["shape"].Place, row["shape"].Text));
        if (range.Shape != Shape.Lognormal || range.Low > 0)
            return range;
        diagnostics.Add(DiagnosticCatalogue.LognormalRange(row["shape"].Place));
        return range with { Shape = Shape.Triangular };
    }

    /// <summary>Whatever the schema allows, the cell holds a name that we know; else the first, and SR1009.</summary>
    private T OneOf<T>(Row row, string column)
        where T : struct, Enum
    {
        var names = Enum.GetNames<T>().Select(n => n.ToLowerInvariant()).ToList();
        var index = names.IndexOf(row[column].Text);
        if (index < 0)
            diagnostics.Add(DiagnosticCatalogue.NotAllowed(row[column].Place, row[column].Text, column, string.Join(", ", names)));
        return Enum.GetValues<T>()[Math.Max(0, index)];
    }

    private List<Source> Cited(Row row, IReadOnlyDictionary<string, Source> sources)
    {
        var cited = new List<Source>();
        foreach (var (id, place) in row.List("sources"))
        {
            if (sources.TryGetValue(id, out var source))
                cited.Add(source);
            else if (!Unsound.Contains(id))
                diagnostics.Add(DiagnosticCatalogue.UnknownSource(place, id, Suggestion.For(id, sources.Keys)));
        }

        return cited;
    }

    private IEnumerable<Row> Sound(string table, string key)
    {
        if (!tables.TryGetValue(table, out var found))
        {
            diagnostics.Add(DiagnosticCatalogue.MissingTable(Place.StartOf(DataPackage.Path), table));
            return [];
        }

        Unsound.UnionWith(found.Rows.Where(r => !r.IsSound).Select(r => r[key].Text));
        return found.Rows.Where(r => r.IsSound);
    }

    /// <summary>Whatever the schema allows, an event has a date; else SR1014.</summary>
    private bool HasDate(Row row)
    {
        var date = row["date"];
        if (Date(date) is null)
            diagnostics.Add(DiagnosticCatalogue.NotADate(date.Place, date.Text, "date"));
        return Date(date) is not null;
    }

    /// <summary>Empty for none; what only looks like one (SR1010) is none.</summary>
    private string Address(Cell cell)
    {
        if (cell.IsEmpty || Uri.TryCreate(cell.Text, UriKind.Absolute, out _))
            return cell.Text;
        diagnostics.Add(DiagnosticCatalogue.WrongForm(cell.Place, cell.Text, "url", "https://…"));
        return "";
    }

    private static PartialDate? Date(Cell cell) => PartialDate.TryParse(cell.Text, out var date) ? date : null;
}
