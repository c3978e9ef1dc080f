using System.Text;
using CsvHelper;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;

namespace Standoff.Evidence.Tables;

/// <summary>Reads one CSV file against its schema.</summary>
internal sealed class TableReader(TableSchema schema, SourceText source)
{
    /// <summary>Characters of a cell that a message repeats.</summary>
    private const int MaxExcerpt = 40;

    private readonly DiagnosticBag _diagnostics = [];
    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(source.Text);
    private int _bytesSeen;
    private int _charactersSeen;

    public Outcome<Table> Read()
    {
        if (FindOtherSeparator(source.LineAt(1)) is var (separator, column))
            return new(null, [DiagnosticCatalogue.WrongSeparator(new Place(source.Path, 1, column), separator)]);

        using var reader = CsvReader.Create(_bytes, new CsvReaderOptions
        {
            HasHeader = false,
            Separator = ',',
            OnMalformedRecord = record => _diagnostics.Add(DiagnosticCatalogue.Misquoted(source.PlaceAt(CountCharacters(record.ByteOffset)))),
        });
        var rows = new List<Row>();
        IReadOnlyList<Field?>? columns = null;
        var complete = false;
        while (reader.Read())
        {
            var cells = ReadCells(reader, CountCharacters(reader.ByteOffset));
            if (columns is null)
            {
                columns = ReadHeader(cells);
                complete = schema.IsPartial || schema.Fields.Where(f => f.Required).All(columns.Contains);
            }
            else
            {
                rows.Add(ReadRow(columns, complete, cells));
            }
        }

        columns ??= ReadHeader([]);
        ReportDuplicates(rows);
        return _diagnostics.ToOutcome(new Table(
            schema, [.. columns.OfType<Field>().Select(f => f.Name)], rows));
    }

    /// <summary>
    /// What a spreadsheet put between the headings instead of commas, and at which column first;
    /// null where it did not.
    /// </summary>
    private (string Name, int Column)? FindOtherSeparator(string header)
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

    /// <summary>
    /// How many characters stand before a byte; counts on from the byte asked for last.
    /// </summary>
    private int CountCharacters(long byteOffset)
    {
        if (byteOffset < _bytesSeen)
            (_bytesSeen, _charactersSeen) = (0, 0);
        _charactersSeen += Encoding.UTF8.GetCharCount(
            _bytes, _bytesSeen, (int)byteOffset - _bytesSeen);
        _bytesSeen = (int)byteOffset;
        return _charactersSeen;
    }

    /// <summary>
    /// The fields of the current record, each beside the characters it came from.
    /// </summary>
    /// <param name="offset">Of the record, in characters from zero.</param>
    private List<Cell> ReadCells(CsvReader reader, int offset)
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

    /// <summary>
    /// The field of each column; null for a column that the schema does not know.
    /// </summary>
    private List<Field?> ReadHeader(List<Cell> cells)
    {
        var fields = schema.Fields.ToDictionary(f => f.Name, StringComparer.Ordinal);
        foreach (var cell in cells.Where(c => !fields.ContainsKey(c.Text)))
            _diagnostics.Add(DiagnosticCatalogue.UnexpectedColumn(
                cell.Place, cell.Text, Suggestion.For(cell.Text, fields.Keys)));
        foreach (var missing in fields.Keys.Except(cells.Select(c => c.Text)).Where(_ => !schema.IsPartial))
            _diagnostics.Add(DiagnosticCatalogue.MissingColumn(
                Place.StartOf(schema.Path), missing));
        foreach (var twice in cells.GroupBy(c => c.Text, StringComparer.Ordinal).SelectMany(g => g.Skip(1)))
            _diagnostics.Add(DiagnosticCatalogue.DuplicateColumn(twice.Place, twice.Text));
        return [.. cells.Select(c => fields.GetValueOrDefault(c.Text))];
    }

    /// <param name="complete">Whether the file has every column that must be filled.</param>
    private Row ReadRow(IReadOnlyList<Field?> columns, bool complete, List<Cell> cells)
    {
        var start = cells[0].At(0);
        var sound = complete && cells.Count == columns.Count;
        if (cells.Count != columns.Count)
            _diagnostics.Add(DiagnosticCatalogue.WrongCellCount(
                start, cells.Count, columns.Count));
        var byName = new Dictionary<string, Cell>(StringComparer.Ordinal);
        foreach (var (field, cell) in columns.Zip(cells))
        {
            if (field is null || !byName.TryAdd(field.Name, cell))
                continue;
            var problem = Check(field, cell);
            if (problem is not null)
                _diagnostics.Add(problem);
            sound &= problem is null;
        }

        return new Row(byName, start, sound);
    }

    /// <summary>The first thing that is wrong with a cell; null where nothing is.</summary>
    private static Diagnostic? Check(Field field, Cell cell)
    {
        if (cell.IsEmpty)
            return field.Required ? DiagnosticCatalogue.EmptyCell(cell.Place, field.Name) : null;
        if (Mojibake.Undo(cell.Text) is { } before)
            return DiagnosticCatalogue.Misdecoded(cell.Place, Excerpt(cell.Text), Excerpt(before));
        if (field.Type == "number" && Row.ParseNumber(cell.Text) is null)
            return DiagnosticCatalogue.NotANumber(cell.Place, cell.Text, field.Name);
        if (field.Type == "string" && field.Name is not ("formula" or "condition") && SpreadsheetFormula.IsFormula(cell.Text))
            return DiagnosticCatalogue.SpreadsheetFormula(cell.Place, Excerpt(cell.Text));
        if (field.Type == "date" && !PartialDate.TryParse(cell.Text, out _))
            return DiagnosticCatalogue.NotADate(cell.Place, cell.Text, field.Name);
        if (field.Values.Count > 0 && !field.Values.Contains(cell.Text))
            return DiagnosticCatalogue.NotAllowed(
                cell.Place, cell.Text, field.Name, string.Join(", ", field.Values));
        return field.Pattern?.IsMatch(cell.Text) == false
            ? DiagnosticCatalogue.WrongForm(
                cell.Place, cell.Text, field.Name, field.Pattern.ToString())
            : null;
    }

    private static string Excerpt(string text) =>
        text.Length > MaxExcerpt ? text[..MaxExcerpt] + "…" : text;

    private void ReportDuplicates(List<Row> rows)
    {
        foreach (var field in schema.Fields.Where(f => f.Unique))
        {
            var filled = rows.Select(r => r[field.Name]).Where(c => !c.IsEmpty);
            foreach (var group in filled.GroupBy(c => c.Text, StringComparer.Ordinal))
            {
                foreach (var again in group.Skip(1))
                    _diagnostics.Add(DiagnosticCatalogue.DuplicateId(
                        again.Place, again.Text, group.First().Place.Line));
            }
        }
    }
}
