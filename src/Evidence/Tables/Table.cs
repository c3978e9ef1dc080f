using System.Text;
using CsvHelper;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;

namespace Standoff.Evidence.Tables;

/// <summary>A CSV file (RFC 4180) read against its schema, every cell with its place.</summary>
public sealed class Table
{
    private Table(TableSchema schema, IReadOnlyList<string> columns, IReadOnlyList<Row> rows)
    {
        Schema = schema;
        Columns = columns;
        Rows = rows;
    }

    public TableSchema Schema { get; }

    /// <summary>Those of the schema that the file has, in its order.</summary>
    public IReadOnlyList<string> Columns { get; }

    public IReadOnlyList<Row> Rows { get; }

    /// <summary>Stands for a file that cannot be read.</summary>
    internal static Table Empty(TableSchema schema) => new(schema, [], []) { IsReadable = false };

    /// <summary>What a spreadsheet put between the headings instead of commas, and where first; null where it did not.</summary>
    private static (string Name, int Column)? OtherSeparator(TableSchema schema, string header)
    {
        if (schema.Fields.Count < 2 || header.Contains(',', StringComparison.Ordinal))
            return null;
        return (header.IndexOf(';', StringComparison.Ordinal), header.IndexOf('\t', StringComparison.Ordinal)) switch
        {
            ( >= 0 and var at, _) => ("semicolons", at + 1),
            (_, >= 0 and var at) => ("tabs", at + 1),
            _ => null,
        };
    }

    /// <summary>Whether the file is a table at all; what refers to its rows need not be judged where it is not.</summary>
    public bool IsReadable { get; private init; } = true;

    /// <summary>Reads all rows, unsound ones too. Reports SR1004 to SR1012, SR1014, SR1015, SR1017.</summary>
    public static Table Read(TableSchema schema, SourceText source, DiagnosticBag diagnostics)
    {
        if (OtherSeparator(schema, source.LineAt(1)) is var (separator, column))
        {
            diagnostics.Add(DiagnosticCatalogue.WrongSeparator(new Place(source.Path, 1, column), separator));
            return Empty(schema);
        }

        var bytes = Encoding.UTF8.GetBytes(source.Text);
        var (bytesSeen, charactersSeen) = (0, 0);
        int OffsetOf(long byteOffset)
        {
            if (byteOffset < bytesSeen)
                (bytesSeen, charactersSeen) = (0, 0);
            charactersSeen += Encoding.UTF8.GetCharCount(bytes, bytesSeen, (int)byteOffset - bytesSeen);
            bytesSeen = (int)byteOffset;
            return charactersSeen;
        }

        using var reader = CsvReader.Create(bytes, new CsvReaderOptions
        {
            HasHeader = false,
            Separator = ',',
            OnMalformedRecord = record => diagnostics.Add(DiagnosticCatalogue.Misquoted(source.PlaceAt(OffsetOf(record.ByteOffset)))),
        });
        var rows = new List<Row>();
        IReadOnlyList<Field?>? columns = null;
        var complete = false;
        while (reader.Read())
        {
            var cells = CellsOf(reader, source, OffsetOf(reader.ByteOffset));
            if (columns is null)
            {
                columns = ReadHeader(schema, cells, diagnostics);
                complete = schema.IsPartial || schema.Fields.Where(f => f.Required).All(columns.Contains);
            }
            else
            {
                rows.Add(ReadRow(columns, complete, cells, diagnostics));
            }
        }

        columns ??= ReadHeader(schema, [], diagnostics);
        ReportDuplicates(schema, rows, diagnostics);
        return new Table(schema, [.. columns.OfType<Field>().Select(f => f.Name)], rows);
    }

    /// <summary>The fields of the current record, each laid beside the characters it came from.</summary>
    private static List<Cell> CellsOf(CsvReader reader, SourceText source, int offset)
    {
        var cells = new List<Cell>(reader.FieldCount);
        for (var i = 0; i < reader.FieldCount; i++)
        {
            var raw = Encoding.UTF8.GetString(reader.GetRawSpan(i));
            cells.Add(new Cell(reader.GetString(i), raw, source.PlaceAt(offset, raw.Length)));
            offset += raw.Length + 1;
        }

        return cells;
    }

    private static List<Field?> ReadHeader(TableSchema schema, List<Cell> cells, DiagnosticBag diagnostics)
    {
        var fields = schema.Fields.ToDictionary(f => f.Name, StringComparer.Ordinal);
        foreach (var cell in cells.Where(c => !fields.ContainsKey(c.Text)))
            diagnostics.Add(DiagnosticCatalogue.UnexpectedColumn(cell.Place, cell.Text, Suggestion.For(cell.Text, fields.Keys)));
        foreach (var missing in fields.Keys.Except(cells.Select(c => c.Text)).Where(_ => !schema.IsPartial))
            diagnostics.Add(DiagnosticCatalogue.MissingColumn(Place.StartOf(schema.Path), missing));
        foreach (var twice in cells.GroupBy(c => c.Text, StringComparer.Ordinal).SelectMany(g => g.Skip(1)))
            diagnostics.Add(DiagnosticCatalogue.DuplicateColumn(twice.Place, twice.Text));
        return [.. cells.Select(c => fields.GetValueOrDefault(c.Text))];
    }

    /// <param name="complete">Whether the file has every column that must be filled.</param>
    private static Row ReadRow(IReadOnlyList<Field?> columns, bool complete, List<Cell> cells, DiagnosticBag diagnostics)
    {
        var start = cells[0].At(0);
        var sound = complete && cells.Count == columns.Count;
        if (cells.Count != columns.Count)
            diagnostics.Add(DiagnosticCatalogue.WrongCellCount(start, cells.Count, columns.Count));
        var byName = new Dictionary<string, Cell>(StringComparer.Ordinal);
        foreach (var (field, cell) in columns.Zip(cells))
        {
            if (field is null || !byName.TryAdd(field.Name, cell))
                continue;
            var problem = Check(field, cell);
            if (problem is not null)
                diagnostics.Add(problem);
            sound &= problem is null;
        }

        return new Row(byName, start, sound);
    }

    private static Diagnostic? Check(Field field, Cell cell)
    {
        if (cell.IsEmpty)
            return field.Required ? DiagnosticCatalogue.EmptyCell(cell.Place, field.Name) : null;
        if (Mojibake.Before(cell.Text) is { } before)
            return DiagnosticCatalogue.Misdecoded(cell.Place, Excerpt(cell.Text), Excerpt(before));
        if (field.Type == "number" && Row.ParseNumber(cell.Text) is null)
            return DiagnosticCatalogue.NotANumber(cell.Place, cell.Text, field.Name);
        if (field.Type == "date" && !PartialDate.TryParse(cell.Text, out _))
            return DiagnosticCatalogue.NotADate(cell.Place, cell.Text, field.Name);
        if (field.Values.Count > 0 && !field.Values.Contains(cell.Text))
            return DiagnosticCatalogue.NotAllowed(cell.Place, cell.Text, field.Name, string.Join(", ", field.Values));
        return field.Pattern?.IsMatch(cell.Text) == false
            ? DiagnosticCatalogue.WrongForm(cell.Place, cell.Text, field.Name, field.Pattern.ToString())
            : null;
    }

    private static string Excerpt(string text) => text.Length > 40 ? text[..40] + "…" : text;

    private static void ReportDuplicates(TableSchema schema, List<Row> rows, DiagnosticBag diagnostics)
    {
        foreach (var field in schema.Fields.Where(f => f.Unique))
        {
            foreach (var group in rows.Select(r => r[field.Name]).Where(c => !c.IsEmpty).GroupBy(c => c.Text, StringComparer.Ordinal))
            {
                foreach (var again in group.Skip(1))
                    diagnostics.Add(DiagnosticCatalogue.DuplicateId(again.Place, again.Text, group.First().Place.Line));
            }
        }
    }
}
