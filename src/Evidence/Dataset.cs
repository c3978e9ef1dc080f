using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Rows;
using Standoff.Evidence.Tables;

namespace Standoff.Evidence;

/// <summary>
/// All that is known and from whom: the rows of <c>data/</c>, checked against their schemas and
/// each other.
/// </summary>
public sealed class Dataset
{
    private Dataset(DataPackage package, DatasetReader reader)
    {
        Package = package;
        Units = reader.ReadUnits();
        Sources = reader.ReadSources();
        Facts = reader.ReadFacts(Sources);
        Results = reader.ReadResults();
        Identities = reader.ReadIdentities();
        Series = reader.ReadSeries(Sources);
        Claims = reader.ReadClaims(Sources);
        Events = reader.ReadEvents(Sources);
        Scenarios = reader.ReadScenarios();
        Propositions = reader.ReadPropositions();
        Correlations = reader.ReadCorrelations();
        Disagreements = reader.ReadDisagreements(Facts);
        Glossary = reader.ReadGlossary();
        Unsound = reader.Unsound;
        Counts = RowCounter.Count(this);
    }

    public DataPackage Package { get; }

    /// <summary>
    /// In the order of the rows, as all lists here of which nothing else is said.
    /// </summary>
    public IReadOnlyList<UnitRow> Units { get; }

    /// <summary>By id.</summary>
    public IReadOnlyDictionary<string, Source> Sources { get; }

    public IReadOnlyList<Fact> Facts { get; }

    public IReadOnlyList<ResultRow> Results { get; }

    public IReadOnlyList<Identity> Identities { get; }

    public IReadOnlyList<SeriesPoint> Series { get; }

    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>By date.</summary>
    public IReadOnlyList<Event> Events { get; }

    public IReadOnlyList<Scenario> Scenarios { get; }

    public IReadOnlyList<Proposition> Propositions { get; }

    public IReadOnlyList<Correlation> Correlations { get; }

    public IReadOnlyList<Disagreement> Disagreements { get; }

    /// <summary>By term.</summary>
    public IReadOnlyList<GlossaryTerm> Glossary { get; }

    public IReadOnlyList<RowCount> Counts { get; }

    /// <summary>
    /// Rows that could not be read, which has been reported; who refers to one of them need not be
    /// told again.
    /// </summary>
    public IReadOnlySet<RowKey> Unsound { get; }

    /// <summary>
    /// No dataset where the package or a whole table cannot be read, since what refers to a
    /// table's rows cannot be judged without it. A row that is wrong is left out, and nothing
    /// else. Reports SR1001 to SR1099 and SR2001 to SR2099.
    /// </summary>
    /// <param name="inputs">The package and its tables; of the files below <c>content/</c> only
    /// the names, which are the chapters that rows belong to.</param>
    public static Outcome<Dataset> Read(InputFiles inputs)
    {
        var diagnostics = new DiagnosticBag();
        if (diagnostics.Collect(DataPackage.Read(inputs)) is not { } package)
            return diagnostics.ToOutcome<Dataset>(null);
        var tables = package.Tables
            .Select(schema => diagnostics.Collect(ReadTable(schema, inputs)))
            .ToList();
        if (tables.Any(table => table is null))
            return diagnostics.ToOutcome<Dataset>(null);
        var byName = tables
            .OfType<Table>()
            .ToDictionary(t => t.Schema.Name, StringComparer.Ordinal);
        return diagnostics.ToOutcome(new Dataset(
            package, new DatasetReader(byName, [.. ChapterPath.FindIds(inputs)], diagnostics)));
    }

    private static Outcome<Table> ReadTable(TableSchema schema, InputFiles inputs)
    {
        if (!inputs.Contains(schema.Path))
            return new(null, [DiagnosticCatalogue.MissingFile(Place.StartOf(schema.Path), schema.Path)]);
        var source = inputs.Read(schema.Path);
        return source.Value is { } text ? Table.Read(schema, text) : new(null, source.Found);
    }
}
