using System.Text.Json.Nodes;
using Standoff.Figures;
using Standoff.Figures.Geometry;
using Standoff.Model.Quantities;
using Standoff.Site.Reporting;

namespace Standoff.Site.Exploring;

/// <summary>
/// What a page needs to show a reader's case on its drawings: the axes, which values stand where,
/// and the condition of each title. Quantities are known by their number in the model.
/// </summary>
public sealed class FigureMarks
{
    /// <summary>Of a px; more is not seen.</summary>
    private const int Decimals = 1;

    private readonly Report _report;
    private readonly BrowserModel _model;

    private FigureMarks(Report report, BrowserModel model)
    {
        (_report, _model) = (report, model);
        var figures = report.Figures.Values
            .OrderBy(f => f.Id, StringComparer.Ordinal)
            .Select(f => KeyValuePair.Create(f.Id, (JsonNode?)Write(f)))
            .Where(f => f.Value is not null);
        Script = $"globalThis.standoffFigures={new JsonObject(figures).ToJsonString(ScriptText.Readable)};\n";
    }

    /// <summary>A script that sets <c>standoffFigures</c>.</summary>
    public string Script { get; }

    /// <summary>Eight hexadecimal digits over all that the script says.</summary>
    public string Mark =>
        field ??= ScriptText.MarkOf(Script);

    public static FigureMarks Create(Report report, BrowserModel model) => new(report, model);

    /// <summary>Null where no case moves anything of the figure.</summary>
    private JsonObject? Write(Figure figure)
    {
        var (wide, narrow) = (figure.Axes.Wide, figure.Axes.Narrow);
        var shown = wide.Marks.Index()
            .Where(m => NumberOf(m.Item.X) is not null || NumberOf(m.Item.Y) is not null)
            .Select(m => m.Index).ToList();
        var curves = wide.Curves.Where(c => NumberOf(c.Input) is not null).ToList();
        var when = figure.Condition is { } condition
            && condition.Ids.Any(id => NumberOf(id) is not null)
            ? _model.CodeOf(condition.Formula)
            : null;
        var said = new JsonObject { ["when"] = when };
        if (shown.Count == 0 && curves.Count == 0)
            return WriteWords(figure, said);
        said["marks"] = new JsonArray([.. shown.Select(i => wide.Marks[i])
            .Select(m => new JsonArray(m.Label, NumberOf(m.X), NumberOf(m.Y)))]);
        said["curves"] = new JsonArray([.. curves
            .Select(c => new JsonArray(c.Label, NumberOf(c.Input), NumberOf(c.Result)))]);
        said["wide"] = WriteDrawing(wide, shown);
        said["narrow"] = WriteDrawing(narrow, shown);
        return said;
    }

    /// <summary>
    /// A drawing on which no value can stand elsewhere: what it shows is named, so that a page says in
    /// words what differs. Null where no case moves anything of it.
    /// </summary>
    private JsonObject? WriteWords(Figure figure, JsonObject said)
    {
        var numbers = figure.Quantities
            .Where(id => NumberOf(id) is not null && IsValue(id))
            .ToList();
        if (numbers.Count > 0)
            said["numbers"] = new JsonArray(
                [.. numbers.Select(id => new JsonArray(NameOf(id), NumberOf(id)))]);
        return numbers.Count > 0 || said["when"] is not null ? said : null;
    }

    private bool IsValue(string id) =>
        _report.Workbook.TryFind(id, out var quantity) && quantity is Input or Result;

    /// <summary>Null for an input, which the words of a case name.</summary>
    private string? NameOf(string id) =>
        _report.Workbook.TryFind(id, out var quantity) && quantity is Result
            ? quantity.ShortName
            : null;

    private static JsonObject WriteDrawing(DrawingAxes axes, IEnumerable<int> shown) => new()
    {
        ["x"] = WriteAxis(axes.X),
        ["y"] = WriteAxis(axes.Y),
        ["area"] = WriteArea(axes.Area),
        ["at"] = new JsonArray([.. shown.Select(i => axes.Marks[i])
            .Select(m => new JsonArray(Round(m.PixelX), Round(m.PixelY)))]),
    };

    private static JsonArray WriteArea(MarkArea area) =>
        [Round(area.Left), Round(area.Top), Round(area.Right), Round(area.Bottom)];

    private static JsonArray? WriteAxis(AxisTransform? axis) => axis is null
        ? null
        : [axis.Min, axis.Max, Round(axis.PixelMin), Round(axis.PixelMax), axis.IsLog ? 1 : 0];

    private static double Round(double pixels) => Math.Round(pixels, Decimals);

    private int? NumberOf(string? id) =>
        id is not null && _report.Workbook.TryFind(id, out var quantity)
            ? _model.NumberOf(quantity)
            : null;
}
