using Standoff.Evidence;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Tables;
using Standoff.Site.Publishing;

namespace Standoff.Site.Commands.Creating;

/// <summary>A row for a table of <c>data/</c>, written as that file is.</summary>
internal static class NewRow
{
    /// <param name="cells">By column; what is not named is empty.</param>
    /// <exception cref="RefusalException">There is no such table, it has no room for a cell, or it has
    /// that id.</exception>
    public static Addition Create(
        InputFiles inputs, string name, IReadOnlyDictionary<string, string> cells)
    {
        var package = DataPackage.Read(inputs).Value!;
        var schema = package.Tables.FirstOrDefault(t => t.Name == name)
            ?? throw new RefusalException($"{DataPackage.Path} has no table '{name}'.");
        if (!inputs.Contains(schema.Path) || inputs.Read(schema.Path).Value is not { } source
            || Table.Read(schema, source).Value is not { } table || table.Columns.Count == 0)
            throw new RefusalException($"{schema.Path} cannot be read; 'check' says why.");
        if (cells.Keys.FirstOrDefault(c => cells[c].Length > 0 && !table.Columns.Contains(c)) is { } column)
            throw new RefusalException($"{schema.Path} has no column '{column}'.");
        RefuseForm(schema, cells["id"]);
        RefuseTwin(package, inputs, name, cells["id"]);
        var isQuoted = source.LineAt(1).StartsWith('"');
        var row = string.Join(
            ',', table.Columns.Select(c => Write(cells.GetValueOrDefault(c, ""), isQuoted)));
        return Addition.Insert(schema.Path, source.Text, FindLine(table, source, cells), [row]);
    }

    /// <exception cref="RefusalException">The id has another form than the schema asks for.</exception>
    private static void RefuseForm(TableSchema schema, string id)
    {
        if (schema.Fields.FirstOrDefault(f => f.Name == "id")?.Pattern is { } form && !form.IsMatch(id))
            throw new RefusalException($"'{id}' is no id of {schema.Path}, which are written like {form}.");
    }

    /// <exception cref="RefusalException">A row has that id; facts and results share theirs.</exception>
    private static void RefuseTwin(DataPackage package, InputFiles inputs, string name, string id)
    {
        string[] tables = name is "facts" or "results" ? ["facts", "results"] : [name];
        foreach (var schema in package.Tables.Where(t => tables.Contains(t.Name) && inputs.Contains(t.Path)))
        {
            var rows = inputs.Read(schema.Path).Value is { } source ? Table.Read(schema, source).Value?.Rows : null;
            if (rows?.FirstOrDefault(r => r["id"].Text == id) is { } twin)
                throw new RefusalException($"'{id}' stands in {twin.Start.Path}:{twin.Start.Line} already; edit that row, or choose another id.");
        }
    }

    /// <summary>A cell as RFC 4180 has it.</summary>
    private static string Write(string text, bool isQuoted)
    {
        var needed = text.AsSpan().IndexOfAny(",\"\r\n") >= 0 || text.Trim().Length < text.Length;
        return isQuoted || needed ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    /// <summary>
    /// The line behind the last row of the same chapter; where rows belong to none, between the two
    /// whose ids lie on both sides of the new one; the end of the file otherwise.
    /// </summary>
    private static int FindLine(
        Table table, SourceText source, IReadOnlyDictionary<string, string> cells)
    {
        var rows = table.Rows;
        var last = cells.TryGetValue("section", out var section)
            ? rows.Select((r, i) => (Row: r, Index: i)).LastOrDefault(r => r.Row["section"].Text == section, (null!, rows.Count - 1)).Index
            : FindNeighbour(rows, cells["id"]);
        return last + 1 < rows.Count ? rows[last + 1].Start.Line : CountLines(source.Text) + 1;
    }

    /// <summary>The last row whose id begins with the same word, else the last between which and the
    /// next the id lies.</summary>
    private static int FindNeighbour(IReadOnlyList<Row> rows, string id)
    {
        var ids = rows.Select(r => r["id"].Text).ToList();
        var same = ids.FindLastIndex(other => other.Split('-')[0] == id.Split('-')[0]);
        if (same >= 0)
            return same;
        return Enumerable.Range(0, Math.Max(0, ids.Count - 1)).LastOrDefault(
            i => string.CompareOrdinal(ids[i], id) < 0 && string.CompareOrdinal(id, ids[i + 1]) < 0, ids.Count - 1);
    }

    private static int CountLines(string text) =>
        text.AsSpan().Count('\n') + (text.Length > 0 && text[^1] != '\n' ? 1 : 0);
}
