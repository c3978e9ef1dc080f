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
        Labels = reader.ReadLabels();
        Identities = reader.ReadIdentities();
        Series = reader.ReadSeries(Sources);
        Claims = reader.ReadClaims(Sources);
        Events = reader.ReadEvents(Sources);
        Scenarios = reader.ReadScenarios();
        Propositions = reader.ReadPropositions();
        Correlations = reader.ReadCorrelations();
        Disagreements = reader.ReadDisagreements(Facts);
        Glossary = reader.ReadGlossary();
        Quotations = reader.ReadQuotations(Facts, Sources);
        WeakPoints = reader.ReadWeakPoints();
        Signs = reader.ReadSigns(
            [.. Facts.Select(f => f.Id.Text), .. Results.Select(r => r.Id.Text)]);
        Moved = reader.ReadMoved();
        Corrections = reader.ReadCorrections();
        SourceErrors = reader.ReadSourceErrors(Sources);
        reader.CheckNotes();
        Unsound = reader.Unsound;
        Untied = reader.Untied;
        Counts = RowCounter.Count(this);
    }

    public DataPackage Package { get; }

    /// <summary>
    /// In the order of the rows, as all lists here of which nothing else is said.
    /// </summary>
    public IReadOnlyList<UnitRow> Units { get; }

    /// <summary>By id.</summary>
    public IReadOnlyDictionary<string, Source> Sources { get; }

    public IReadOnlyList<Fact> Facts { get; private set; }

    public IReadOnlyList<ResultRow> Results { get; }

    /// <summary>By the id of the fact or the result.</summary>
    public IReadOnlyDictionary<string, RowLabel> Labels { get; }

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

    public IReadOnlyList<FactQuotation> Quotations { get; }

    /// <summary>The answers to weak points.</summary>
    public IReadOnlyList<WeakPointAnswer> WeakPoints { get; }

    /// <summary>Which words tell the sign of a row; none where the package has no such table.</summary>
    public IReadOnlyList<SignWords> Signs { get; }

    /// <summary>Addresses of earlier editions at which nothing stands now.</summary>
    public IReadOnlyList<MovedAddress> Moved { get; }

    /// <summary>Errors of our own, the one corrected last first.</summary>
    public IReadOnlyList<ErrorOfOurs> Corrections { get; }

    public IReadOnlyList<ErrorOfSource> SourceErrors { get; }

    public IReadOnlyList<RowCount> Counts { get; }

    /// <summary>
    /// Rows and tables that could not be read, which has been reported.
    /// </summary>
    public UnsoundRows Unsound { get; }

    /// <summary>
    /// Ids of facts of which nobody knows how they vary with others, since a correlation is wrong,
    /// which has been reported.
    /// </summary>
    public IReadOnlySet<string> Untied { get; }

    /// <summary>
    /// Always a dataset, as far as the package and its tables can be read: a table that cannot, or
    /// a row that is wrong, is left out, and <see cref="Unsound"/> says so. Reports SR1001 to
    /// SR1099, SR2001 to SR2099 and SR3060.
    /// </summary>
    /// <param name="inputs">The package and its tables; of the files below <c>content/</c> only
    /// the names, which are the chapters that rows belong to.</param>
    /// <param name="date">The edition's day, by which is told what is to come; the package's where
    /// null.</param>
    /// <param name="memory">Of tables that were read before; null where nothing is kept.</param>
    public static Outcome<Dataset> Read(InputFiles inputs, DateOnly? date = null, TableMemory? memory = null)
    {
        var diagnostics = new DiagnosticBag();
        var package = diagnostics.Collect(DataPackage.Read(inputs))!;
        package = package with { Created = date ?? package.Created };
        var tables = package.Tables
            .Select(schema => diagnostics.Collect(memory?.Get(schema, inputs, () => ReadTable(schema, inputs)) ?? ReadTable(schema, inputs)))
            .OfType<Table>()
            .ToDictionary(t => t.Schema.Name, StringComparer.Ordinal);
        if (package.IsWhole)
            ReportUndescribed(package, inputs, diagnostics);
        var reader = new DatasetReader(
            package, tables, [.. ChapterPath.FindIds(inputs)], diagnostics);
        var dataset = new Dataset(package, reader);
        diagnostics.AddRange(LabelCheck.Check(dataset));
        diagnostics.AddRange(DateCheck.Check(dataset));
        diagnostics.AddRange(AgreementCheck.Check(dataset));
        return diagnostics.ToOutcome(dataset);
    }

    /// <summary>
    /// The same with other values of some facts, which no draw varies then; the ends of their ranges
    /// and their limits stay.
    /// </summary>
    /// <param name="values">By id of a fact, in its unit.</param>
    public Dataset With(IReadOnlyDictionary<string, double> values)
    {
        Fact Moved(Fact fact) => values.TryGetValue(fact.Id.Text, out var value)
            ? fact with { Value = value, Range = fact.Range with { Shape = Shape.Fixed } }
            : fact;
        var moved = (Dataset)MemberwiseClone();
        moved.Facts = [.. Facts.Select(Moved)];
        return moved;
    }

    private static Outcome<Table> ReadTable(TableSchema schema, InputFiles inputs)
    {
        // What is wrong with its path has been told.
        if (schema.IsElsewhere)
            return new(null, []);
        if (!inputs.Contains(schema.Path))
            return new(null, [DiagnosticCatalogue.MissingFile(Place.StartOf(schema.Path), schema.Path)]);
        var source = inputs.Read(schema.Path);
        return source.Value is { } text ? Table.Read(schema, text) : new(null, source.Found);
    }

    /// <summary>SR1019 for a table that the package says nothing of.</summary>
    private static void ReportUndescribed(DataPackage package, InputFiles inputs, DiagnosticBag diagnostics)
    {
        var described = package.Tables.Select(t => t.Path).ToHashSet(StringComparer.Ordinal);
        var tables = inputs.Paths.Where(path =>
            path.StartsWith(DataPackage.Folder, StringComparison.Ordinal) && path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
            && !path.StartsWith(DataPackage.EditionsFolder, StringComparison.Ordinal));
        foreach (var path in tables.Where(path => !described.Contains(path)))
            diagnostics.Add(DiagnosticCatalogue.UndescribedTable(Place.StartOf(path), path));
    }
}
