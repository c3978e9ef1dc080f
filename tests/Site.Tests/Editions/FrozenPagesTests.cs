using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Jint;
using Standoff.Site.Editions;
using Standoff.Site.Editions.Frozen;

namespace Standoff.Site.Tests.Editions;

/// <summary>What an edition showed stays as it was, whatever later editions say.</summary>
public sealed class FrozenPagesTests
{
    private const StringComparison Exact = StringComparison.Ordinal;

    private static readonly string FirstFolder = $"v/{TwoEditions.NameOf(TwoEditions.FirstDay)}/";

    private static readonly string SecondFolder = $"v/{TwoEditions.NameOf(TwoEditions.SecondDay)}/";

    [Fact]
    public void A_later_edition_changes_no_byte_of_what_was_frozen()
    {
        var frozen = TwoEditions.First
            .Where(f => f.Key.StartsWith("v/", Exact) && f.Key != "v/versions.json" && !f.Key.StartsWith("v/said/", Exact)).ToList();
        Assert.True(frozen.Count > 20, string.Join('\n', frozen.Select(f => f.Key)));
        Assert.All(
            frozen, f => Assert.True(f.Value.AsSpan().SequenceEqual(TwoEditions.Second[f.Key]), f.Key));
    }

    /// <summary>By the script that all of them share, with the date as the page itself writes it.</summary>
    [Theory]
    [InlineData("numbers/moved", "The edition of 1 December 2026 says something else.")]
    [InlineData("numbers/stayed", "Unchanged up to the edition of 1 December 2026.")]
    [InlineData("editions/2026-11-23-aaaaaaaa", "There is a later edition, of 1 December 2026 (/v/2026-12-01-bbbbbbbb/).")]
    [InlineData("editions/2026-12-01-bbbbbbbb", "It is the latest edition.")]
    public void A_frozen_page_says_whether_the_report_says_something_else_by_now(string of, string told)
    {
        var edition = of.StartsWith("editions/", Exact) ? of.Split('/')[1] : "2026-11-23-aaaaaaaa";
        using var engine = new Engine();
        engine.Execute($$"""
            var told = { dataset: { of: '{{of}}', edition: '{{edition}}' }, textContent: '' };
            told.append = (...all) => { told.textContent = all.map(a => a.href ? `${a.textContent} (${a.href})` : a).join('') };
            class URL { constructor(path) { this.href = '/v/' + path } }
            var document = {
              currentScript: { src: '' }, getElementById: () => told, createElement: () => ({}),
            };
            var versions = {
              editions: ['2026-11-23-aaaaaaaa', '2026-12-01-bbbbbbbb'], now: [],
              changed: { 'numbers/moved': ['2026-12-01-bbbbbbbb'] },
            };
            var fetch = () => ({ then() { return { then(use) { use(versions); return { catch() {} } } } } });
            """);
        engine.Execute(TwoEditions.Text(TwoEditions.Second["v/later.js"]));
        Assert.Equal(told, engine.Evaluate("told.textContent").AsString());
    }

    [Fact]
    public void An_edition_adds_pages_of_what_it_says_otherwise_and_of_nothing_else()
    {
        var added = TwoEditions.Second.Keys
            .Where(k => k.StartsWith(SecondFolder, Exact)).Select(k => k[SecondFolder.Length..]);
        string[] expected =
        [
            "conclusions/cheaper/index.html", "edition.json", "index.html",
            "figures/parts/embed/index.html", "figures/parts/index.html",
            .. TwoEditions.Moved.Select(id => $"numbers/{id}/index.html"),
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), added.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_frozen_page_shows_the_value_of_its_edition_and_what_it_was_made_of()
    {
        string PageOf(string folder) => TwoEditions.Text(TwoEditions.Second[$"{folder}numbers/energy_cost/index.html"]);
        Assert.Contains("$0.13 per chip per hour", PageOf(FirstFolder), Exact);
        Assert.Contains("$0.14 per chip per hour", PageOf(SecondFolder), Exact);
        // What stayed leads to where it was first said.
        Assert.Contains(
            $"/{FirstFolder}numbers/chip_power/\"", PageOf(SecondFolder), Exact);
        Assert.Contains(
            $"/{SecondFolder}numbers/energy_price/\"", PageOf(SecondFolder), Exact);
    }

    [Fact]
    public void Frozen_pages_and_those_for_frames_lead_to_files_and_run_no_more_than_their_policy_lets_them()
    {
        var pages = TwoEditions.Second.Where(f => f.Key.EndsWith(".html", Exact) && RealSite.IsAlone(f.Key))
            .Select(f => SitePage.Parse(f.Key, TwoEditions.Text(f.Value))).ToList();
        Assert.All(pages, page =>
        {
            var document = page.Document;
            var policy = document.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
            Assert.StartsWith("default-src 'none'", policy, Exact);
            Assert.Equal(
                document.Scripts.Length > 0, policy.Contains("script-src", Exact));
            Assert.Equal(
                "noindex", document.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
            var links = document.QuerySelectorAll("[href]:not([rel=canonical]), [src]")
                .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!);
            Assert.All(links.Select(l => new Uri(page.Uri, l)), target =>
            {
                var path = target.AbsolutePath[1..];
                Assert.True(
                    TwoEditions.Second.ContainsKey(path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path), $"{page.Path}: {target}");
            });
        });
        Assert.Equal(
            3, pages.Count(p => p.Path.EndsWith("/embed/index.html", Exact)));
        Assert.All(
            pages.Where(p => p.Path.EndsWith("/embed/index.html", Exact)), p => Assert.Empty(p.Document.Scripts));
    }

    /// <summary>Alone on a page of somebody else's, with its picture.</summary>
    [Fact]
    public void A_figure_for_frames_is_under_forty_kilobytes_with_all_that_it_loads() => Assert.All(
        RealSite.Files.All.Keys.Where(k => k.EndsWith("/embed/index.html", Exact)), path =>
        {
            var page = SitePage.Parse(path, TwoEditions.Text(RealSite.Files.All[path].Content));
            int SizeOf(string address) => RealSite.Files.All[new Uri(page.Uri, address).AbsolutePath[1..]].Content.Length;
            var sheet = SizeOf(page.Document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!);
            // A window shows one of the drawings and loads no other.
            Assert.All(page.Document.QuerySelectorAll("img, source"), e => Assert.InRange(
                RealSite.Files.All[path].Content.Length + sheet + SizeOf(e.GetAttribute("src") ?? e.GetAttribute("srcset")!), 1_000, 40_000));
        });

    /// <summary>
    /// The least text is 11 px high on a phone of 360 px, less the page's own edges.
    /// </summary>
    [Fact]
    public void A_figure_for_frames_and_a_frozen_one_show_a_phone_the_narrow_drawing() => Assert.All(
        TwoEditions.Second.Where(f => f.Key.Contains("figures/parts/", Exact) && f.Key.EndsWith(".html", Exact) && RealSite.IsAlone(f.Key)), file =>
        {
            var page = SitePage.Parse(file.Key, TwoEditions.Text(file.Value));
            var narrow = Assert.Single(page.Document.QuerySelectorAll("figure > picture > source"));
            Assert.Equal("(max-width: 480px)", narrow.GetAttribute("media"));
            Assert.Equal("IMG", narrow.NextElementSibling!.NodeName);
            var svg = XElement.Parse(TwoEditions.Text(TwoEditions.Second[new Uri(page.Uri, narrow.GetAttribute("srcset")!).AbsolutePath[1..]]));
            var scale = 344 / (double)svg.Attribute("width")!;
            var sizes = svg.DescendantsAndSelf().Attributes("font-size").Select(a => (double)a);
            Assert.True(sizes.Min() * scale >= 11, $"{file.Key}: {sizes.Min() * scale} px");
        });

    [Fact]
    public void An_edition_that_kept_no_narrow_drawing_is_written_and_shown_as_it_was()
    {
        var kept = RealSite.Result.Report.Value!.State;
        var older = kept with
        {
            Figures = kept.Figures.ToDictionary(f => f.Key, f => f.Value with { NarrowSvg = null }, StringComparer.Ordinal),
        };
        var files = RecordWriter.Write(older, FrozenPages.Create([older]).Editions[0].Hash);
        var pieces = files.Blobs.ToDictionary(b => b.Name, b => Encoding.UTF8.GetString(b.Content.Span), StringComparer.Ordinal);
        var (read, frozen) = new RecordReader(name => pieces.GetValueOrDefault(name)).Read(files.Record);
        Assert.All(read.Figures.Values, f => Assert.Null(f.NarrowSvg));
        var pages = FrozenPages.Create([read]).Editions[0];
        Assert.Equal(frozen, pages.Hash);
        Assert.DoesNotContain(pages.Pages, p => TwoEditions.Text(p.Content).Contains("<picture>", Exact));
    }

    [Fact]
    public void What_changes_beside_frozen_pages_tells_what_later_editions_say_otherwise()
    {
        using var versions = JsonDocument.Parse(TwoEditions.Second["v/versions.json"]);
        var changed = versions.RootElement.GetProperty("changed").EnumerateObject().Select(c => c.Name);
        Assert.Equal(
            ["conclusions/cheaper", "figures/parts", .. TwoEditions.Moved.Select(id => $"numbers/{id}")], changed);
        Assert.Equal(2, versions.RootElement.GetProperty("editions").GetArrayLength());
        Assert.Equal(0, versions.RootElement.GetProperty("now").GetArrayLength());
    }

    [Fact]
    public void What_a_page_says_no_more_is_found_by_the_mark_that_links_carry_and_the_page()
    {
        const string text = "Price of electricity: $0.09 per kWh ($0.06 to $0.13)";
        var hash = new Quote(text).Hash;
        using var said = JsonDocument.Parse(TwoEditions.Second[$"v/said/{hash[0]}.json"]);
        var then = said.RootElement.GetProperty($"{hash} numbers/energy_price");
        Assert.Equal(("23 November 2026", text), (then[0].GetString(), then[1].GetString()));
        var all = TwoEditions.Second.Keys.Where(k => k.StartsWith("v/said/", Exact)).ToList();
        Assert.Equal(16, all.Count);
        var pages = all.SelectMany(path =>
        {
            using var file = JsonDocument.Parse(TwoEditions.Second[path]);
            var names = file.RootElement.EnumerateObject().Select(s => s.Name).ToList();
            Assert.All(names, name => Assert.Equal(path["v/said/".Length], name[0]));
            return names.Select(name => name.Split(' ')[1]);
        });
        // Of what moved, the saving is written as it was.
        string[] others = ["conclusions/cheaper", "figures/parts", .. TwoEditions.Moved[..^1].Select(id => $"numbers/{id}")];
        Assert.Equal(others, pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_record_or_a_piece_that_was_touched_is_an_error_at_its_place()
    {
        var record = TwoEditions.Inputs.Keys
            .Single(k => k.StartsWith($"data/editions/{TwoEditions.FirstDay}", Exact));
        string Found(string path, Func<string, string?> edit)
        {
            var files = new Dictionary<string, ReadOnlyMemory<byte>>(TwoEditions.Inputs, StringComparer.Ordinal);
            if (edit(TwoEditions.Text(files[path].ToArray())) is { } text)
                files[path] = System.Text.Encoding.UTF8.GetBytes(text);
            else
                files.Remove(path);
            var found = Folders.Build(files).Found;
            if (path != record)
                Assert.All(found, d => Assert.Equal(path, d.Place.Path));
            return string.Join('\n', found.Select(d => d.Kind.Code).Distinct());
        }

        Assert.Equal("SR6070", Found(record, text => text[..^40]));
        Assert.Equal(
            "SR6072", Found(record, text => text.Replace("0.126", "0.127", Exact)));
        Assert.Equal(
            "SR6072", Found(record, text => text.Replace("\"frozen\":\"", "\"frozen\":\"0", Exact)));
        var blob = TwoEditions.Inputs.Keys.First(k => k.EndsWith(".svg", Exact));
        Assert.Equal("SR6070", Found(blob, text => text + " "));
        Assert.Equal("SR6070", Found(blob, _ => null));
    }

    [Fact]
    public void What_stands_in_the_folder_and_is_no_part_of_an_edition_is_an_error()
    {
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(TwoEditions.Inputs, StringComparer.Ordinal) { ["data/editions/notes.txt"] = "x"u8.ToArray() };
        var found = Assert.Single(Folders.Build(files).Found);
        Assert.Equal(
            ("SR6071", "data/editions/notes.txt:1:1"), (found.Kind.Code, found.Place.ToString()));
    }
}
