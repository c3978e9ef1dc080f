using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Evidence.Tables;

namespace Standoff.Evidence;

/// <summary>
/// Turns sound rows into records and checks what a schema cannot: references between tables, order
/// of numbers.
/// </summary>
internal sealed partial class DatasetReader
{
    /// <summary>
    /// Tables whose rows have no id of their own, or one that is no part of a path: a unit's symbol.
    /// </summary>
    private static readonly string[] Nameless =
        ["correlations", "disagreements", "labels", "moved", "quotations", "units", "weak_points"];

    /// <summary>Tables of numbers: of two rows with one id nobody knows which is meant.</summary>
    private static readonly string[] Numbered = ["facts", "results"];

    private readonly DataPackage _package;
    private readonly IReadOnlyDictionary<string, Table> _tables;
    private readonly DiagnosticBag _diagnostics;
    private readonly UnsoundRows _unsound = new();
    private readonly CellReader _cells;

    /// <param name="tables">Those that could be read, by name.</param>
    /// <param name="chapters">Ids of those that rows may belong to.</param>
    public DatasetReader(
        DataPackage package, IReadOnlyDictionary<string, Table> tables,
        IReadOnlyList<string> chapters, DiagnosticBag diagnostics)
    {
        _package = package;
        _tables = tables;
        _diagnostics = diagnostics;
        _cells = new CellReader(chapters, _unsound, diagnostics);
    }

    /// <summary>
    /// Rows of the tables read so far that were left out because a cell of theirs is wrong, and
    /// tables that could not be read.
    /// </summary>
    public UnsoundRows Unsound => _unsound;

    public IReadOnlyList<UnitRow> ReadUnits() =>
        [.. Sound("units", r => r["symbol"].Text).Select(r =>
            new UnitRow(r["symbol"], r["singular"], r["plural"], r["expression"], r["display"],
                r["kind_of"]))];

    /// <summary>
    /// Reports SR2001 for a source that repeats an unknown one, SR2005 for those that repeat each
    /// other, SR2051 for one that is said to be read and has no address.
    /// </summary>
    public IReadOnlyDictionary<string, Source> ReadSources()
    {
        var sources = Sound("sources")
            .Select(ReadSource)
            .DistinctBy(s => s.Id.Text, StringComparer.Ordinal)
            .ToDictionary(s => s.Id.Text, StringComparer.Ordinal);
        foreach (var source in sources.Values.Where(
            s => !s.IsOriginal && !sources.ContainsKey(s.Repeats.Text)))
        {
            var (repeats, place) = (source.Repeats.Text, source.Repeats.Place);
            if (!_unsound.Contains(new RowKey("sources", repeats)))
                _diagnostics.Add(DiagnosticCatalogue.UnknownSource(
                    place, repeats, Suggestion.For(repeats, sources.Keys)));
        }

        foreach (var cycle in Provenance.FindCycles(sources))
        {
            for (var i = 0; i < cycle.Count; i++)
                _diagnostics.Add(DiagnosticCatalogue.RepeatCycle(cycle[i].Repeats.Place,
                    Provenance.WriteCycle(cycle, i)));
        }

        return sources;
    }

    public IReadOnlyList<Fact> ReadFacts(IReadOnlyDictionary<string, Source> sources)
    {
        var reader = new FactReader(_cells, sources, _unsound, _diagnostics);
        return [.. Sound("facts").Select(reader.Read)];
    }

    public IReadOnlyList<ResultRow> ReadResults() =>
        [.. Sound("results").Select(r => new ResultRow(
            r["id"], _cells.ReadSection(r), r["statement"], r["formula"], r["unit"],
            r["headline"].Text == "yes", r["notes"].Text))];

    public IReadOnlyList<Identity> ReadIdentities() =>
        [.. Sound("identities").Select(r =>
            new Identity(r["id"], r["condition"], r["notes"].Text))];

    public IReadOnlyList<SeriesPoint> ReadSeries(IReadOnlyDictionary<string, Source> sources) =>
        [.. Sound("series", r => $"{r["series"]}.{r["x"]}").Select(r => ReadPoint(r, sources))];

    /// <summary>Reports SR2014 for a claim that only relays corroborate.</summary>
    public IReadOnlyList<Claim> ReadClaims(IReadOnlyDictionary<string, Source> sources) =>
        [.. Sound("claims").Select(r => ReadClaim(r, sources))];

    /// <summary>Leaves out an event without a date that the schema let through (SR1014).</summary>
    public IReadOnlyList<Event> ReadEvents(IReadOnlyDictionary<string, Source> sources)
    {
        var events = new List<Event>();
        foreach (var row in Sound("events"))
        {
            if (CellReader.ReadDate(row["date"]) is { } date)
                events.Add(new Event(row["id"], date, _cells.ReadSection(row), row["title"],
                    row["description"], _cells.ReadCited(row, sources)));
            else
                _diagnostics.Add(DiagnosticCatalogue.NotADate(
                    row["date"].Place, row["date"].Text, "date"));
        }

        return [.. events.OrderBy(e => e.Date)];
    }

    public IReadOnlyList<Scenario> ReadScenarios() =>
        [.. Sound("scenarios").Select(r =>
            new Scenario(r["id"], r["label"], _cells.ReadList(r, "overrides", "settings")))];

    public IReadOnlyList<Proposition> ReadPropositions() =>
        [.. Sound("propositions").Select(r => new Proposition(r["id"], _cells.ReadSection(r), r["statement"], r["condition"]))];

    /// <summary>
    /// Facts of one quantity and period whose ranges do not overlap need a resolution. Reports
    /// SR2011, SR2012.
    /// </summary>
    public IReadOnlyList<Disagreement> ReadDisagreements(IReadOnlyList<Fact> facts)
    {
        var rows = Sound("disagreements", r => r["quantity"].Text)
            .Select(r => new Disagreement(r["quantity"], r["resolution"]))
            .ToList();
        var byQuantity = facts.Where(f => f.Evidence.Quantity.Length > 0
            && !_unsound.Names(new RowKey("facts", f.Id.Text)))
            .GroupBy(f => f.Evidence.Quantity, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, StringComparer.Ordinal);
        var known = _tables.TryGetValue("facts", out var table) && table.IsWhole
            ? table.Rows.Select(r => r["quantity"].Text).ToHashSet(StringComparer.Ordinal)
            : null;
        foreach (var quantity in rows.Select(r => r.Quantity)
            .Where(q => known?.Contains(q.Text) == false))
            _diagnostics.Add(DiagnosticCatalogue.UnknownQuantity(
                quantity.Place, quantity.Text, Suggestion.For(quantity.Text, byQuantity.Keys)));
        var resolved = rows.Select(r => r.Quantity.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var group in byQuantity.Values.Where(
            g => !resolved.Contains(g.Key) && !_unsound.IsTouched("disagreements")))
        {
            if (Contradiction.FindFirst(group) is { } found)
                _diagnostics.Add(DiagnosticCatalogue.Unresolved(
                    found.Second.Id.Place, found.First.Id.Text, found.Second.Id.Text, group.Key));
        }

        return rows;
    }

    private Source ReadSource(Row row)
    {
        var document = new SourceDocument(
            row["title"].Text, row["publisher"].Text, row["author"].Text,
            CellReader.ReadDate(row["published"]), _cells.ReadAddress(row["url"]));
        var read = _cells.ReadEnum<Reading>(row, "read");
        if (read == Reading.Itself && row["url"].IsEmpty)
            _diagnostics.Add(DiagnosticCatalogue.ReadWithoutAddress(row["read"].Place,
                row["id"].Text));
        return new Source(row["id"], document, row["kind"].Text, row["repeats"],
            CellReader.ReadDate(row["accessed"]), row["establishes"], read);
    }

    private SeriesPoint ReadPoint(Row row, IReadOnlyDictionary<string, Source> sources)
    {
        var value = row.Number("value") ?? 0;
        return new SeriesPoint(
            row["series"], row["x"], value, row.Number("low") ?? value,
            row.Number("high") ?? value, row["unit"], _cells.ReadCited(row, sources));
    }

    private Claim ReadClaim(Row row, IReadOnlyDictionary<string, Source> sources)
    {
        var claim = new Claim(
            row["id"], _cells.ReadSection(row), row["claim"],
            _cells.ReadEnum<ClaimStatus>(row, "status"),
            row["explanation"], _cells.ReadCited(row, sources));
        var isCiteWrong = claim.Sources.Count < row.List("sources").Count();
        if (claim.Status == ClaimStatus.Corroborated && !isCiteWrong
            && !claim.Sources.Any(s => s.IsOriginal))
            _diagnostics.Add(DiagnosticCatalogue.CorroboratedByRelay(
                row["status"].Place, claim.Id.Text));
        return claim;
    }

    private List<Row> Sound(string table) => Sound(table, r => r["id"].Text);

    /// <summary>
    /// The rows of a table that can be read; remembers the others. Reports SR1016 for a table that
    /// the package lacks, SR1020 for an id that cannot be a name.
    /// </summary>
    private List<Row> Sound(string table, Func<Row, string> idOf)
    {
        if (!_tables.TryGetValue(table, out var found))
        {
            if (IsLeftOut(table))
                return [];
            _unsound.AddTable(table);
            if (_package.IsWhole && _package.Tables.All(t => t.Name != table))
                _diagnostics.Add(DiagnosticCatalogue.MissingTable(
                    Place.StartOf(DataPackage.Path), table,
                    Suggestion.For(table, _package.Tables.Select(t => t.Name))));
            return [];
        }

        if (!found.IsWhole)
            _unsound.AddTable(table);
        var sound = new List<Row>();
        foreach (var row in found.Rows)
        {
            if (row.IsSound && (Nameless.Contains(table) || HasName(row, idOf(row))))
                sound.Add(row);
            else if (row.HasFault("id"))
                _unsound.AddMisspelt(table, idOf(row));
            else
                _unsound.Add(new RowKey(table, idOf(row)));
        }

        if (Numbered.Contains(table))
        {
            var sameIds = found.Rows.GroupBy(idOf, StringComparer.Ordinal);
            foreach (var doubled in sameIds.Where(g => g.Count() > 1))
                _unsound.Add(new RowKey(table, doubled.Key));
        }

        return sound;
    }

    /// <summary>Whether a row can have a page, a file and a link of its name.</summary>
    private bool HasName(Row row, string id)
    {
        var fault = PathPart.FindFault(id);
        if (fault is not null)
            _diagnostics.Add(DiagnosticCatalogue.UnusableName(row.Start, id, fault));
        return fault is null;
    }
}
