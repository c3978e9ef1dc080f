using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Standoff.Evidence.Rows;
using Standoff.Figures.Geometry;

namespace Standoff.Figures.Tests;

/// <summary>What holds for every drawing that is published, and for those of the tests.</summary>
public sealed class CraftTests
{
    public static TheoryData<string, string> Drawings =>
        [.. from id in Repository.PublishedIds.Concat(Repository.RecipeIds) from form in new[] { "wide", "narrow" } select (id, form)];

    public static TheoryData<string> Recipes => [.. Repository.RecipeIds];

    /// <summary>Programs that know no custom properties paint a file of its own too.</summary>
    [Theory]
    [MemberData(nameof(Recipes))]
    public void A_drawing_in_a_file_of_its_own_has_plain_colours(string id)
    {
        var shapes = XElement.Parse(Repository.Any(id).StandaloneSvg).Descendants()
            .Select(e => (Element: e, Classes: ((string?)e.Attribute("class") ?? "").Split(' ')))
            .ToList();
        Assert.Contains(
            shapes, s => s.Classes.Any(c => c.StartsWith("f-", StringComparison.Ordinal)));
        Assert.All(shapes, s => Assert.Equal(
            (s.Classes.Any(c => c.StartsWith("f-", StringComparison.Ordinal)), s.Classes.Any(c => c.StartsWith("s-", StringComparison.Ordinal))),
            (IsPlain(s.Element, "fill"), IsPlain(s.Element, "stroke"))));
    }

    private static bool IsPlain(XElement shape, string attribute) =>
        ((string?)shape.Attribute(attribute))?.StartsWith('#') == true;

    /// <summary>Whoever sees the file alone knows what it shows.</summary>
    [Theory]
    [MemberData(nameof(Recipes))]
    public void A_drawing_in_a_file_of_its_own_has_its_title_its_subtitle_and_its_notes(string id)
    {
        var figure = Repository.Any(id).WithNotes(["Our model, from a source.", "A report, edition of a day."], default);
        var drawn = Drawn.OfFile(figure.StandaloneSvg);
        var texts = drawn.Texts.OrderBy(t => Drawn.Number(t, "y")).ToList();
        var all = string.Join(' ', texts.Select(t => t.Value));
        Assert.StartsWith($"{figure.Title} {figure.Subtitle} ", all, StringComparison.Ordinal);
        Assert.EndsWith(" Our model, from a source. A report, edition of a day.", all, StringComparison.Ordinal);
        Assert.All(texts.Select(drawn.Box), box => Assert.True(
            box.Left >= drawn.Left && box.Top >= drawn.Top && box.Right <= drawn.Left + drawn.Width && box.Bottom <= drawn.Top + drawn.Height));
    }

    /// <summary>Kinds with an axis of values below their marks.</summary>
    [Fact]
    public void Every_axis_of_values_has_its_name() =>
        Assert.All(Repository.PublishedIds.Select(Repository.Published).Where(f => f.Axes.Wide.X is not null && f.Kind != "over-time"), figure =>
        {
            var drawn = new Drawn(figure.WideSvg);
            var ticks = drawn.Texts.Where(t => (string?)t.Attribute("text-anchor") == "middle").Max(t => Drawn.Number(t, "y"));
            Assert.Contains(drawn.Texts, t => Drawn.Number(t, "y") > ticks - 1 && (string?)t.Attribute("text-anchor") == "end");
        });

    [Theory]
    [MemberData(nameof(Drawings))]
    public void No_text_overlaps_another(string id, string form)
    {
        var drawn = Repository.Read(id, form).Drawn;
        var boxes = drawn.Texts.Select(t => (t.Value, Box: drawn.Box(t))).ToList();
        var pairs = from a in Enumerable.Range(0, boxes.Count) from b in Enumerable.Range(0, a) select (boxes[a], boxes[b]);
        Assert.All(pairs, pair =>
        {
            var ((one, a), (other, b)) = pair;
            Assert.False(
                a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom && b.Top < a.Bottom, $"'{one}' and '{other}' overlap");
        });
    }

    /// <summary>
    /// The thinner line of a level is no data: a value beside its mark may stand on it, with a rim.
    /// </summary>
    [Theory]
    [MemberData(nameof(Drawings))]
    public void No_line_of_data_runs_through_a_text(string id, string form)
    {
        var drawn = Repository.Read(id, form).Drawn;
        var lines = drawn.Root.Elements("path").Where(IsData)
            .Select(e => (Seen: Seen(e, drawn), Points: Drawn.Points(e))).ToList();
        Assert.All(drawn.Texts, text =>
        {
            var box = BoxOf(drawn, text);
            Assert.DoesNotContain(
                lines, line => line.Seen.Overlaps(box) && Polyline.Crosses(line.Points, box));
        });
    }

    /// <summary>Dots of any series, and pins of a map.</summary>
    [Theory]
    [MemberData(nameof(Drawings))]
    public void No_text_stands_on_a_dot(string id, string form)
    {
        var drawn = Repository.Read(id, form).Drawn;
        var dots = drawn.Root.Elements("circle")
            .Select(c => Box.Around((Drawn.Number(c, "cx"), Drawn.Number(c, "cy"))).Grow(Drawn.Number(c, "r"))).ToList();
        Assert.All(drawn.Texts, text => Assert.DoesNotContain(dots, BoxOf(drawn, text).Overlaps));
    }

    /// <summary>
    /// Faint lines of the grid and of rows, and lines of levels, beside those of data.
    /// </summary>
    [Theory]
    [MemberData(nameof(Drawings))]
    public void A_text_that_a_line_runs_behind_has_a_rim(string id, string form)
    {
        var drawn = Repository.Read(id, form).Drawn;
        var lines = drawn.Root.Elements("path").Where(p => ((string)p.Attribute("class")!).StartsWith("s-", StringComparison.Ordinal))
            .SelectMany(p => Pieces(Drawn.Points(p), (string)p.Attribute("d")!)).ToList();
        Assert.All(
            drawn.Texts.Where(t => !((string)t.Attribute("class")!).Split(' ').Contains("h")),
            text => Assert.DoesNotContain(lines, line => Polyline.Crosses(line, BoxOf(drawn, text))));
    }

    /// <summary>The grid is one path of many lines.</summary>
    private static IEnumerable<List<Point>> Pieces(List<Point> points, string path)
    {
        var starts = path.Where(char.IsLetter).Select((letter, index) => (letter, index)).Where(l => l.letter == 'M').Select(l => l.index).Append(points.Count).ToList();
        return starts.Zip(starts.Skip(1), (from, to) => points[from..to]).Where(p => p.Count > 1);
    }

    private static Box BoxOf(Drawn drawn, XElement text)
    {
        var (left, top, right, bottom) = drawn.Box(text);
        return new Box(left, top, right, bottom);
    }

    /// <summary>Where a line is not cut off.</summary>
    private static Box Seen(XElement path, Drawn drawn)
    {
        if ((string?)path.Attribute("clip-path") is not { } clip)
            return new Box(0, 0, drawn.Width, drawn.Height);
        var rect = drawn.Root.Descendants("clipPath")
            .Single(c => clip == $"url(#{(string?)c.Attribute("id")})").Element("rect")!;
        var (x, y) = (Drawn.Number(rect, "x"), Drawn.Number(rect, "y"));
        return new Box(x, y, x + Drawn.Number(rect, "width"), y + Drawn.Number(rect, "height"));
    }

    private static bool IsData(XElement path) =>
        ((string)path.Attribute("class")!)
            .StartsWith("s-", StringComparison.Ordinal)
                && Drawn.Number((string?)path.Attribute("stroke-width") ?? "1") >= 2;

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Text_is_large_enough_to_read(string id, string form)
    {
        var drawn = Repository.Read(id, form).Drawn;
        // 11 px of screen where the drawing is shown at its smallest: 688 px wide, 328 px narrow.
        var least = form == "wide" ? 11 * 940 / 688d : 11 * 420 / 328d;
        Assert.All(drawn.Texts, text => Assert.True(drawn.Size(text) >= least, text.Value));
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void The_drawing_is_an_image_with_name_and_description(string id, string form)
    {
        var (figure, drawn, _) = Repository.Read(id, form);
        var root = drawn.Root;
        Assert.Equal("img", (string?)root.Attribute("role"));
        Assert.Equal(
            ($"{id}-{form}-t", $"{id}-{form}-d"), ((string?)root.Attribute("aria-labelledby"), (string?)root.Attribute("aria-describedby")));
        Assert.Equal(
            (figure.Title, figure.Description), (root.Element("title")!.Value, root.Element("desc")!.Value));
        Assert.Null(root.Attribute("width"));
        Assert.Null(root.Attribute("height"));
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void A_strict_policy_finds_no_style(string id, string form)
    {
        var all = Repository.Read(id, form).Drawn.Root.DescendantsAndSelf().ToList();
        Assert.DoesNotContain(
            all, e => e.Name.LocalName is "style" or "script" or "image" or "use");
        Assert.DoesNotContain(
            all.Attributes(), a => a.Name.LocalName is "style" or "href" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Every_class_has_a_rule(string id, string form)
    {
        var classes = Repository.Read(id, form).Drawn.Root.Descendants().Attributes("class")
            .SelectMany(c => c.Value.Split(' ')).Distinct();
        Assert.All(classes, c => Assert.All(RulesOf(c), rule => Assert.Contains(rule, FigureCatalog.Stylesheet, StringComparison.Ordinal)));
    }

    /// <summary>A shade has the rule of its role and that of its share.</summary>
    private static string[] RulesOf(string name) =>
        name.Split('-') is ["f", .. var role, var share] && int.TryParse(share, CultureInfo.InvariantCulture, out _)
            ? [$".fig [class*=\"f-{string.Join('-', role)}-\"] {{", $".fig [class*=\"-{share}\"] {{"]
            : [$".fig .{name} {{"];

    [Fact]
    public void No_id_stands_twice_on_a_page_with_all_figures()
    {
        var ids = Repository.PublishedIds.Select(Repository.Published).SelectMany(f => new[] { f.WideSvg, f.NarrowSvg })
            .SelectMany(svg => XElement.Parse(svg).DescendantsAndSelf().Attributes("id").Select(a => a.Value))
                .ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void Numbers_have_two_decimals_at_most(string id, string form)
    {
        var texts = Repository.Read(id, form).Drawn.Root.Descendants().Attributes()
            .Where(a => a.Name.LocalName is "d" or "x" or "y" or "cx" or "cy" or "r" or "width" or "height")
                .Select(a => a.Value);
        Assert.All(texts, t => Assert.DoesNotMatch(@"\.\d{3}", t));
    }

    [Fact]
    public void Drawings_are_small()
    {
        var sizes = Repository.PublishedIds.Select(Repository.Published)
            .SelectMany(f => new[] { f.WideSvg, f.NarrowSvg }).Select(Gzip).Order().ToList();
        Assert.InRange(sizes[sizes.Count / 2], 1, 3 * 1024);
        Assert.InRange(sizes[^1], 1, 12 * 1024);
    }

    private static int Gzip(string text)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray().Length;
    }
}
