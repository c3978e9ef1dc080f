using System.Text.Json.Nodes;
using Standoff.Figures;
using Standoff.Figures.Geometry;
using Standoff.Model.Quantities;
using Standoff.Model.Wording;
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

    /// <summary>Of a length that is multiplied by the root of a value.</summary>
    private const int Digits = 6;

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
        var shapes = wide.Shapes.Index().Where(s => Write(s.Item) is not null).Select(s => s.Index).ToList();
        var when = figure.Condition is { } condition
            && condition.Ids.Any(id => NumberOf(id) is not null)
            ? _model.CodeOf(condition.Formula)
            : null;
        var said = new JsonObject { ["when"] = when };
        if (shown.Count + curves.Count + shapes.Count == 0)
            return WriteWords(figure, said);
        said["marks"] = new JsonArray([.. shown.Select(i => wide.Marks[i])
            .Select(m => new JsonArray(m.Label, NumberOf(m.X), NumberOf(m.Y)))]);
        said["curves"] = new JsonArray([.. curves
            .Select(c => new JsonArray(c.Label, NumberOf(c.Input), NumberOf(c.Result)))]);
        if (shapes.Count > 0)
            said["shapes"] = new JsonArray([.. shapes.Select(i => Write(wide.Shapes[i]))]);
        said["wide"] = WriteDrawing(wide, shown, shapes);
        said["narrow"] = WriteDrawing(narrow, shown, shapes);
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

    /// <summary>What a shape is and whose; null where the browser does not know all of it.</summary>
    private JsonArray? Write(ValueShape shape) => shape switch
    {
        ValueLevel level when NumberOf(level.Id) is { } of => ["level", level.Label, of],
        ValueStack stack when NumberOf(stack.Total) is { } total && stack.Parts.All(p => NumberOf(p.Id) is not null) =>
            ["stack", stack.Label, total, .. stack.Parts.Select(p => new JsonArray(p.Label, NumberOf(p.Id)))],
        ValueSwing swing when NumberOf(swing.Input) is { } input && NumberOf(swing.Result) is { } result =>
            ["swing", swing.Label, input, result],
        ValueSquare square when NumberOf(square.Id) is { } of => ["square", square.Label, of],
        _ => null,
    };

    /// <summary>Where it stands; nought where that hangs on a value.</summary>
    private JsonArray WriteAt(ValueMark mark) =>
        [NumberOf(mark.X) is null ? Round(mark.PixelX) : 0, NumberOf(mark.Y) is null ? Round(mark.PixelY) : 0];

    private JsonObject WriteDrawing(DrawingAxes axes, List<int> shown, List<int> shapes)
    {
        var said = new JsonObject
        {
            ["x"] = WriteAxis(axes.X),
            ["y"] = WriteAxis(axes.Y),
            ["area"] = WriteArea(axes.Area),
            ["at"] = new JsonArray([.. shown.Select(i => WriteAt(axes.Marks[i]))]),
        };
        if (shapes.Count > 0)
            said["shapes"] = new JsonArray([.. shapes.Select(i => WritePlace(axes.Shapes[i]))]);
        return said;
    }

    /// <summary>What of a shape's place does not hang on values.</summary>
    private static JsonArray WritePlace(ValueShape shape) => shape switch
    {
        ValueStack stack => [Round(stack.Top), Round(stack.Bottom)],
        ValueSwing swing => [Round(swing.Top), Round(swing.Bottom)],
        ValueSquare square => [Round(square.X), Round(square.Y), Short(square.Across), Short(square.Down)],
        _ => [],
    };

    private static double Short(double ofOne) => SignificantDigits.Round(ofOne, Digits);

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
