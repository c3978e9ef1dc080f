using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Standoff.Figures;
using Standoff.Figures.Geometry;
using Standoff.Figures.Tables;
using Standoff.Site.Addressing;
using Standoff.Site.Citing;
using Standoff.Site.Files;
using Standoff.Site.Reporting;

namespace Standoff.Site.Exports;

/// <summary>The forms of a figure beside its page: drawing, data, citation.</summary>
internal static class FigureFiles
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="id">Its own, or one that it had in an earlier edition.</param>
    public static IEnumerable<OutputFile> Create(Figure figure, string id, Report report, PictureCache pictures)
    {
        OutputFile Text(string extension, Func<string> text) => OutputFile.OfText(Routes.FigureFile(id, extension), text);
        var alone = new Lazy<Figure>(() => report.Alone(figure));
        yield return Text("csv", () => FigureCsv.Write(figure.Table));
        yield return Text("svg", () => alone.Value.StandaloneSvg);
        yield return Text("narrow.svg", () => alone.Value.NarrowAloneSvg);
        yield return OutputFile.At(Routes.FigureFile(id, "png"), () => pictures.Get("png", alone.Value.StandaloneSvg, alone.Value.DrawPng));
        yield return Text("json", () => Data(figure, report));
        var cited = Citation.Create(figure, report.Imprint);
        foreach (var file in CitationFiles.Create(cited, ext => Routes.FigureFile(id, ext), report))
            yield return file;
    }

    /// <summary>Data, words and the axes of both drawings, for programs.</summary>
    private static string Data(Figure figure, Report report)
    {
        var columns = figure.Table.Columns
            .Select(c => (JsonNode)new JsonObject { ["heading"] = c.Heading, ["unit"] = c.Unit?.ToString() });
        var rows = figure.Table.Rows.Select(row => (JsonNode)new JsonArray([.. row.Select(Cell)]));
        var data = new JsonObject
        {
            ["id"] = figure.Id,
            ["title"] = figure.Title,
            ["subtitle"] = figure.Subtitle,
            ["description"] = figure.Description,
            ["edition"] = report.Imprint.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["quantities"] = new JsonArray([.. figure.Quantities.Select(id => (JsonNode)id)]),
            ["columns"] = new JsonArray([.. columns]),
            ["rows"] = new JsonArray([.. rows]),
            ["axes"] = new JsonObject { ["wide"] = Axes(figure.Axes.Wide), ["narrow"] = Axes(figure.Axes.Narrow) },
        };
        if (report.HelpFor(figure) is { } help)
            data["help"] = help;
        return data.ToJsonString(Json) + "\n";
    }

    private static JsonNode Cell(TableCell cell) => cell.Number switch
    {
        null => cell.Text,
        double.PositiveInfinity => "never",
        { } number => number,
    };

    private static JsonObject Axes(DrawingAxes axes) =>
        new() { ["x"] = Axis(axes.X), ["y"] = Axis(axes.Y) };

    private static JsonObject? Axis(AxisTransform? axis) => axis is null ? null : new JsonObject
    {
        ["min"] = axis.Min,
        ["max"] = axis.Max,
        ["pixelMin"] = Math.Round(axis.PixelMin, 2),
        ["pixelMax"] = Math.Round(axis.PixelMax, 2),
        ["scale"] = axis.IsLog ? "log" : "linear",
    };
}
