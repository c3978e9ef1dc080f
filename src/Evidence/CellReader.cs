using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Rows;
using Standoff.Evidence.Tables;

namespace Standoff.Evidence;

/// <summary>
/// Reads what cells mean that name something: a chapter, a source, a date, an address, a value of
/// an enumeration.
/// </summary>
/// <param name="chapters">Their ids.</param>
internal sealed class CellReader(
    IReadOnlyList<string> chapters, UnsoundRows unsound, DiagnosticBag diagnostics)
{
    /// <summary>
    /// Null for an empty cell and for what the schema let through that is no date.
    /// </summary>
    public static PartialDate? ReadDate(Cell cell) =>
        PartialDate.TryParse(cell.Text, out var date) ? date : null;

    /// <summary>
    /// The value whose name in small letters the cell holds; the first, and SR1009, for what the
    /// schema let through that is none.
    /// </summary>
    public T ReadEnum<T>(Row row, string column)
        where T : struct, Enum
    {
        var names = Enum.GetNames<T>().Select(n => n.ToLowerInvariant()).ToList();
        var index = names.IndexOf(row[column].Text);
        if (index < 0)
            diagnostics.Add(DiagnosticCatalogue.NotAllowed(
                row[column].Place, row[column].Text, column, string.Join(", ", names)));
        return Enum.GetValues<T>()[Math.Max(0, index)];
    }

    /// <summary>
    /// The chapter that a row belongs to, known or not; empty where the schema asks for none.
    /// Reports SR2021; nothing where there are no chapters at all, which is told once.
    /// </summary>
    public string ReadSection(Row row)
    {
        var cell = row["section"];
        if (!cell.IsEmpty && chapters.Count > 0 && !chapters.Contains(cell.Text))
            diagnostics.Add(DiagnosticCatalogue.UnknownChapter(
                cell.Place, cell.Text, Suggestion.For(cell.Text, chapters)));
        return cell.Text;
    }

    /// <summary>
    /// The sources that a row cites, in its order. Reports SR2001 and leaves out what it cannot
    /// find; SR1010 for a cell of semicolons alone, SR1011 for a source that it names twice.
    /// </summary>
    public IReadOnlyList<Source> ReadCited(Row row, IReadOnlyDictionary<string, Source> sources)
    {
        var cited = new List<Source>();
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, place) in ReadList(row, "sources", "ids"))
        {
            if (!named.Add(id))
                diagnostics.Add(DiagnosticCatalogue.DuplicateId(place, id, place.Line));
            else if (sources.TryGetValue(id, out var source))
                cited.Add(source);
            else if (!unsound.Contains(new RowKey("sources", id)))
                diagnostics.Add(DiagnosticCatalogue.UnknownSource(
                    place, id, Suggestion.For(id, sources.Keys)));
        }

        return cited;
    }

    /// <summary>
    /// The parts of a cell that holds several, each with its place. Reports SR1010 for a cell of
    /// semicolons alone.
    /// </summary>
    /// <param name="parts">What they are.</param>
    public IReadOnlyList<(string Text, Place Place)> ReadList(Row row, string column, string parts)
    {
        var (cell, all) = (row[column], row.List(column).ToList());
        if (!cell.IsEmpty && all.Count == 0)
            diagnostics.Add(DiagnosticCatalogue.WrongForm(
                cell.Place, cell.Text, column, $"{parts} with semicolons between them"));
        return all;
    }

    /// <summary>Empty for none; what only looks like one (SR1010, SR1104) is none.</summary>
    public string ReadAddress(Cell cell)
    {
        if (WebAddress.FindFault(cell.Text) is { } fault)
            diagnostics.Add(DiagnosticCatalogue.FaultyAddress(cell.Place, cell.Text, fault));
        else if (cell.IsEmpty || Uri.TryCreate(cell.Text, UriKind.Absolute, out _))
            return cell.Text;
        else
            diagnostics.Add(DiagnosticCatalogue.WrongForm(cell.Place, cell.Text, "url", "https://…"));
        return "";
    }
}
