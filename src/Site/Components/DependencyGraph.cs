using System.Globalization;
using System.Net;
using System.Text;
using Standoff.Model.Quantities;
using Standoff.Site.Reporting;
using Standoff.Site.Wording;

namespace Standoff.Site.Components;

/// <summary>
/// A result between the numbers that its formula names and the results that name it, as SVG: side
/// by side, or below each other for narrow pages.
/// </summary>
internal sealed class DependencyGraph(IdWords words)
{
    /// <summary>
    /// How many numbers a side shows; the last line says how many more there are.
    /// </summary>
    private const int MaxNumbers = 9;

    private const int RowHeight = 34;
    private const int BoxHeight = 26;
    private const int MaxCharacters = 27;

    private readonly StringBuilder _svg = new();

    public static string WriteWide(Result result, IReadOnlyList<Result> followers, IdWords words)
    {
        var graph = new DependencyGraph(words);
        return graph.DrawWide(
            graph.Nodes(result.Arguments), graph.NodeOf(result), graph.Nodes(followers));
    }

    public static string WriteNarrow(Result result, IReadOnlyList<Result> followers, IdWords words)
    {
        var graph = new DependencyGraph(words);
        return graph.DrawNarrow(
            graph.Nodes(result.Arguments), graph.NodeOf(result), graph.Nodes(followers));
    }

    private string DrawWide(IReadOnlyList<Node> before, Node self, IReadOnlyList<Node> after)
    {
        const int width = 700, box = 204, middle = (width - box) / 2;
        var height = RowHeight * Math.Max(1, Math.Max(before.Count, after.Count));
        Open("wide", width, height);
        int Top(int index, int count) => (height - RowHeight * count) / 2 + RowHeight * index + (RowHeight - BoxHeight) / 2;
        var centre = height / 2;
        for (var i = 0; i < before.Count; i++)
            Edge(box, Top(i, before.Count) + BoxHeight / 2, middle, centre);
        for (var i = 0; i < after.Count; i++)
            Edge(middle + box, centre, width - box, Top(i, after.Count) + BoxHeight / 2);
        for (var i = 0; i < before.Count; i++)
            Box(before[i], 0, Top(i, before.Count), box);
        Box(self with { IsSelf = true }, middle, Top(0, 1), box);
        for (var i = 0; i < after.Count; i++)
            Box(after[i], width - box, Top(i, after.Count), box);
        return Close();
    }

    private string DrawNarrow(IReadOnlyList<Node> before, Node self, IReadOnlyList<Node> after)
    {
        const int width = 330, box = 240, indent = 28;
        var rows = before.Count + 1 + after.Count;
        Open("narrow", width, rows * RowHeight);
        int Centre(int row) => row * RowHeight + RowHeight / 2;
        for (var i = 0; i < before.Count; i++)
            Elbow(box, Centre(i), indent + box + 30, Centre(before.Count), indent + box);
        for (var i = 0; i < after.Count; i++)
            Elbow(indent, Centre(before.Count), indent / 2, Centre(before.Count + 1 + i), 2 * indent);
        for (var row = 0; row < rows; row++)
        {
            var (node, left) = row < before.Count ? (before[row], 0)
                : row == before.Count ? (self with { IsSelf = true }, indent)
                : (after[row - before.Count - 1], 2 * indent);
            Box(node, left, row * RowHeight + (RowHeight - BoxHeight) / 2, box);
        }

        return Close();
    }

    private IReadOnlyList<Node> Nodes(IReadOnlyList<Quantity> quantities) => quantities.Count <= MaxNumbers
        ? [.. quantities.Select(NodeOf)]
        : [.. quantities.Take(MaxNumbers - 1).Select(NodeOf), new Node($"and {quantities.Count - MaxNumbers + 1} more", "more")];

    private Node NodeOf(Quantity quantity) =>
        new(words.Name(quantity.Id), NumberView.BasisClass(quantity.Basis));

    private void Open(string form, int width, int height) => _svg.Append(CultureInfo.InvariantCulture,
        $"<svg class=\"{form}\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" aria-hidden=\"true\">");

    private string Close() => _svg.Append("</svg>").ToString();

    private void Edge(int x1, int y1, int x2, int y2)
    {
        var middle = (x1 + x2) / 2;
        _svg.Append(CultureInfo.InvariantCulture, $"<path class=\"edge\" d=\"M{x1} {y1}C{middle} {y1} {middle} {y2} {x2} {y2}\"/>");
    }

    private void Elbow(int x1, int y1, int x, int y2, int x2) =>
        _svg.Append(CultureInfo.InvariantCulture, $"<path class=\"edge\" d=\"M{x1} {y1}H{x}V{y2}H{x2}\"/>");

    private void Box(Node node, int x, int y, int width)
    {
        var name = node.Name.Length > MaxCharacters ? node.Name[..(MaxCharacters - 1)] + "…" : node.Name;
        _svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"node {node.Basis}{(node.IsSelf ? " self" : "")}\" x=\"{x}.5\" y=\"{y}.5\" width=\"{width - 1}\" height=\"{BoxHeight}\" rx=\"3\"/>");
        _svg.Append(CultureInfo.InvariantCulture, $"<path class=\"tab {node.Basis}\" d=\"M{x + 2} {y + 3}V{y + BoxHeight - 2}\"/>");
        _svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x + 11}\" y=\"{y + 18}\">{WebUtility.HtmlEncode(name)}</text>");
    }

    /// <param name="Basis">The class of its colour.</param>
    private sealed record Node(string Name, string Basis, bool IsSelf = false);
}
