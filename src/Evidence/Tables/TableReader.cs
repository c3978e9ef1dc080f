using System.Text;
using CsvHelper;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;

namespace Standoff.Evidence.Tables;

/// <summary>Reads one CSV file against its schema.</summary>
internal sealed class TableReader(TableSchema schema, SourceText source)
{
    /// <summary>Of a file, in characters; the largest of ours has a fiftieth.</summary>
    private const int MaxCharacters = 8_000_000;

    /// <summary>Of a table; what compares rows with rows stays quick.</summary>
    private const int MaxRows = 5_000;

    /// <summary>Told of one table; the rest most likely follows from one mistake.</summary>
    private const int MaxProblems = 200;

    private readonly DiagnosticBag _diagnostics = [];
    private Diagnostic? _firstUntold;
    private int _untold;

    /// <summary>The first row that holds commas alone, and how many there are.</summary>
    private (Place At, int Count)? _empty;

    /// <summary>Cells of the first line, those without a heading too.</summary>
    private int _width;

    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(source.Text);
    private int _bytesSeen;
    private int _charactersSeen;

    public Outcome<Table> Read()
    {
        if (!schema.IsPartial && source.Text.Length > MaxCharacters)
            return new(null, [DiagnosticCatalogue.LargeTable(Place.StartOf(source.Path), source.Text.Length, MaxCharacters)]);
        if (source.Text.AsSpan().Trim().IsEmpty)
            return new(null, [DiagnosticCatalogue.EmptyTable(Place.StartOf(source.Path), string.Join(',', schema.Fields.Select(f => f.Name)))]);
        if (FindOpenCell(source.Text) is >= 0 and var open)
            return new(null, [DiagnosticCatalogue.UnclosedCell(source.PlaceAt(open))]);
        if (FindOtherSeparator(source.LineAt(1)) is var (separator, column))
            return new(null, [DiagnosticCatalogue.WrongSeparator(new Place(source.Path, 1, column), separator)]);

        using var reader = CsvReader.Create(_bytes, new CsvReaderOptions
        {
            HasHeader = false,
            Separator = ',',
            OnMalformedRecord = record => Report(DiagnosticCatalogue.Misquoted(source.PlaceAt(CountCharacters(record.ByteOffset)))),
        });
        var rows = new List<Row>();
        IReadOnlyList<Field?>? columns = null;
        var (complete, isWhole) = (false, true);
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
                if (cells.All(c => c.IsEmpty))
                {
                    CountEmpty(cells);
                    continue;
                }

                if (rows.Count == MaxRows && !schema.IsPartial)
                {
                    _diagnostics.Add(DiagnosticCatalogue.ManyRows(cells[0].At(0), MaxRows));
                    isWhole = false;
                    break;
                }

                rows.Add(ReadRow(columns, complete, cells));
            }
        }

        columns ??= ReadHeader([]);
        ReportDuplicates(rows);
        if (_empty is var (at, count))
            _diagnostics.Add(DiagnosticCatalogue.EmptyRows(at, count));
        if (_firstUntold is { } first)
            _diagnostics.Add(DiagnosticCatalogue.ManyProblems(first.Place, _untold));
        return _diagnostics.ToOutcome(new Table(
            schema, [.. columns.OfType<Field>().Select(f => f.Name)], rows, isWhole));
    }

    /// <summary>A line without a comma is there for the eye.</summary>
    private void CountEmpty(List<Cell> cells)
    {
        if (cells.Count > 1)
            _empty = (_empty?.At ?? cells[0].At(0), (_empty?.Count ?? 0) + 1);
    }

    private void Report(Diagnostic problem)
    {
        if (_diagnostics.Count < MaxProblems)
        {
            _diagnostics.Add(problem);
            return;
        }

        _firstUntold ??= problem;
        _untold++;
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
    /// Where the first cell opens whose quotation mark swallows lines and is never closed, or closes
    /// before the cell ends; -1 where there is none. Rows from there on are not those that were
    /// written.
    /// </summary>
    private static int FindOpenCell(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var isStart = at == 0 || text[at - 1] is ',' or '\n';
            if (text[at] != '"' || !isStart)
                continue;
            var (open, isLong) = (at, false);
            for (at++; at < text.Length && (text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"')); at++)
            {
                isLong |= text[at] == '\n';
                at += text[at] == '"' ? 1 : 0;
            }

            var ends = at + 1 >= text.Length || text[at + 1] is ',' or '\r' or '\n';
            if (at >= text.Length || (isLong && !ends))
                return open;
        }

        return -1;
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
    /// The field of each column; null for a column that the schema does not know. Columns without
    /// a heading at the end of the file are none, as a spreadsheet leaves them in every line.
    /// </summary>
    private List<Field?> ReadHeader(List<Cell> cells)
    {
        _width = cells.Count;
        while (cells.Count > 1 && cells[^1].IsEmpty)
            cells.RemoveAt(cells.Count - 1);
        var fields = schema.Fields.ToDictionary(f => f.Name, StringComparer.Ordinal);
        foreach (var cell in cells.Where(c => !fields.ContainsKey(c.Text)))
            Report(DiagnosticCatalogue.UnexpectedColumn(
                cell.Place, cell.Text, Suggestion.For(cell.Text, fields.Keys)));
        foreach (var missing in fields.Keys.Except(cells.Select(c => c.Text))
            .Where(_ => !schema.IsPartial))
            Report(DiagnosticCatalogue.MissingColumn(
                Place.StartOf(schema.Path), missing));
        foreach (var twice in cells.GroupBy(c => c.Text, StringComparer.Ordinal).SelectMany(g => g.Skip(1)))
            Report(DiagnosticCatalogue.DuplicateColumn(twice.Place, twice.Text));
        return [.. cells.Select(c => fields.GetValueOrDefault(c.Text))];
    }

    /// <summary>
    /// One row; where its cells are more or fewer than the columns they have most likely moved, so
    /// nothing is told of them that depends on the column.
    /// </summary>
    /// <param name="complete">Whether the file has every column that must be filled.</param>
    private Row ReadRow(IReadOnlyList<Field?> columns, bool complete, List<Cell> cells)
    {
        var start = cells[0].At(0);
        while (cells.Count > columns.Count && cells.Count <= _width && cells[^1].IsEmpty)
            cells.RemoveAt(cells.Count - 1);
        var fits = cells.Count == columns.Count;
        if (!fits)
            Report(DiagnosticCatalogue.WrongCellCount(
                start, cells.Count, columns.Count));
        var byName = new Dictionary<string, Cell>(StringComparer.Ordinal);
        var faults = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (field, cell) in columns.Zip(cells))
        {
            if (field is null || !byName.TryAdd(field.Name, cell))
                continue;
            var problem = CellCheck.Check(field, cell);
            if (problem is null)
                continue;
            faults.Add(field.Name);
            if (fits || CellCheck.CheckCharacters(field, cell) is not null)
                Report(problem);
        }

        return new Row(byName, start, complete && fits && faults.Count == 0, faults);
    }

    private void ReportDuplicates(List<Row> rows)
    {
        foreach (var field in schema.Fields.Where(f => f.Unique))
        {
            var filled = rows.Select(r => r[field.Name]).Where(c => !c.IsEmpty);
            foreach (var group in filled.GroupBy(c => c.Text, StringComparer.Ordinal))
            {
                foreach (var again in group.Skip(1))
                    Report(DiagnosticCatalogue.DuplicateId(
                        again.Place, again.Text, group.First().Place.Line));
            }
        }
    }
}
