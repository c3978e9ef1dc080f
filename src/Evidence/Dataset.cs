using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Rows;
using Standoff.Evidence.Tables;

namespace Standoff.Evidence;

/// <summary>All that is known and from whom: the rows of <c>data/</c>, checked against their schemas and each other.</summary>
public sealed class Dataset
{
    private readonly HashSet<string> _unsound;

    private Dataset(DataPackage package, DatasetReader reader)
    {
        Package = package;
        Units = reader.Units();
        Sources = reader.Sources();
        Facts = reader.Facts(Sources);
        Results = reader.Results();
        Identities = reader.Identities();
        Series = reader.Series(Sources);
        Claims = reader.Claims(Sources);
        Events = reader.Events(Sources);
        Scenarios = reader.Scenarios();
        Propositions = reader.Propositions();
        Correlations = reader.Correlations();
        Disagreements = reader.Disagreements(Facts);
        Glossary = reader.Glossary();
        _unsound = reader.Unsound;
        Counts = RowCount.Of(this);
    }

    public DataPackage Package { get; }

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

    /// <summary>Whether a row of that id exists but could not be read, which has been reported; who refers to it need not be told again.</summary>
    public bool IsUnsound(string id) => _unsound.Contains(id);

    /// <summary>Reads the package and its tables; null where the package or a whole table cannot be read. Reports SR1001 to SR1099 and SR2001 to SR2099.</summary>
    public static Dataset? Read(InputFiles inputs, DiagnosticBag diagnostics)
    {
        var package = DataPackage.Read(inputs, diagnostics);
        if (package is null)
            return null;
        var tables = package.Tables.ToDictionary(s => s.Name, s => ReadTable(s, inputs, diagnostics), StringComparer.Ordinal);
        return tables.Values.All(t => t.IsReadable) ? new Dataset(package, new DatasetReader(tables, diagnostics)) : null;
    }

    private static Table ReadTable(TableSchema schema, InputFiles inputs, DiagnosticBag diagnostics)
    {
        if (!inputs.Contains(schema.Path))
            diagnostics.Add(DiagnosticCatalogue.MissingFile(Place.StartOf(schema.Path), schema.Path));
        return inputs.Read(schema.Path, diagnostics) is { } source ? Table.Read(schema, source, diagnostics) : Table.Empty(schema);
    }
}
