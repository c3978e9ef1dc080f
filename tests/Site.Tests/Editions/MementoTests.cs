using System.Globalization;
using System.Text.RegularExpressions;

namespace Standoff.Site.Tests.Editions;

/// <summary>
/// Frozen pages as RFC 7089 has them: each is a memento of the page of today, and a list beside
/// that names them all. What servers are told to send is read as they read it.
/// </summary>
public sealed partial class MementoTests
{
    private const StringComparison Exact = StringComparison.Ordinal;

    /// <summary>Pages that are frozen, by where they stand below <c>v/EDITION/</c>.</summary>
    private static readonly ILookup<string, string> Frozen = TwoEditions.Second.Keys
        .Where(k => k.StartsWith("v/2", Exact) && k.EndsWith("index.html", Exact) && !k.Contains("/embed/", Exact))
        .Select(k => k[..^"index.html".Length])
        .ToLookup(k => k.Split('/', 3)[2], StringComparer.Ordinal);

    [Fact]
    public void Each_frozen_page_stands_in_the_list_beside_its_page_of_today_with_its_day()
    {
        Assert.True(Frozen.Count > 20);
        Assert.All(Frozen, states =>
        {
            var links = WebLink.Read(TwoEditions.Text(TwoEditions.Second[$"{states.Key}timemap.txt"]));
            Assert.Equal(BaseOf(links) + states.Key, Only(links, "original").Target);
            var self = Only(links, "self");
            Assert.EndsWith($"{states.Key}timemap.txt", self.Target, Exact);
            var mementos = links.Where(l => l.Relations.Contains("memento")).ToList();
            Assert.Equal(
                states.Order(StringComparer.Ordinal),
                mementos.Select(m => m.Target[BaseOf(links).Length..]));
            Assert.All(mementos, m => Assert.Equal(DayOf(m.Target), Day(m.Parts["datetime"])));
            Assert.Same(mementos[0], Only(mementos, "first"));
            Assert.Same(mementos[^1], Only(mementos, "last"));
            Assert.Equal(mementos[0].Parts["datetime"], self.Parts["from"]);
            Assert.Equal(mementos[^1].Parts["datetime"], self.Parts["until"]);
        });
    }

    [Fact]
    public void A_page_that_is_frozen_names_its_list_and_another_has_none_in_its_head() => Assert.All(
        TwoEditions.Second.Keys.Where(k => k.EndsWith("index.html", Exact) && !RealSite.IsAlone(k)), path =>
        {
            var page = SitePage.Parse(path, TwoEditions.Text(TwoEditions.Second[path]));
            var named = page.Document.QuerySelector("link[rel=timemap]")?.GetAttribute("href");
            var place = path[..^"index.html".Length];
            Assert.Equal(place.Length > 0 && Frozen.Contains(place), named is not null);
            if (named is not null)
                Assert.Equal($"/{place}timemap.txt", new Uri(page.Uri, named).AbsolutePath);
        });

    /// <summary>As <c>moved.csv</c> tells, so that a rename ends no history.</summary>
    [Fact]
    public void What_a_page_was_by_another_id_stands_in_its_list_and_its_history()
    {
        var report = new AddressFixture(new(TwoEditions.Inputs, StringComparer.Ordinal));
        report.Lock();
        AddressedThing.All["figure"].Rename!(report);
        report.Tell([("/figures/parts/", "/figures/between/"), ("/figures/between/", "/figures/renamed/")]);
        var files = report.Build().FilesBeside.ToDictionary(f => f.Path, StringComparer.Ordinal);
        var links = WebLink.Read(TwoEditions.Text(files["figures/renamed/timemap.txt"].Content));
        var mementos = links.Where(l => l.Relations.Contains("memento")).ToList();
        Assert.Equal(
            Frozen["figures/parts/"].Order(StringComparer.Ordinal),
            mementos.Select(m => m.Target[BaseOf(links).Length..]));
        Assert.EndsWith("figures/renamed/", Only(links, "original").Target, Exact);
        IEnumerable<string> History(string path, byte[] content)
        {
            var page = SitePage.Parse(path, TwoEditions.Text(content));
            Assert.NotNull(page.Document.QuerySelector("link[rel=timemap]"));
            return page.Document.QuerySelectorAll("#history + ul a")
                .Select(a => new Uri(page.Uri, a.GetAttribute("href")).AbsolutePath[1..]);
        }

        const string Old = "figures/parts/index.html";
        const string New = "figures/renamed/index.html";
        Assert.NotEmpty(History(Old, TwoEditions.Second[Old]));
        Assert.Equal(History(Old, TwoEditions.Second[Old]), History(New, files[New].Content));
    }

    [Theory]
    [InlineData("hosting/Caddyfile")]
    [InlineData("hosting/nginx.conf")]
    public void Servers_send_with_a_frozen_page_what_it_was_of_and_when_and_with_a_live_one_the_list(string path)
    {
        var rules = Rules(TwoEditions.Text(TwoEditions.Second[path])).ToList();
        foreach (var frozen in Frozen.SelectMany(f => f))
        {
            foreach (var asked in new[] { frozen, frozen + "index.html" })
            {
                var (links, day) = Sent(rules, asked);
                var place = frozen.Split('/', 3)[2];
                string Target(string relation) =>
                    Only(links, relation).Target[BaseOf(links).Length..];
                Assert.Equal(place, Target("original"));
                Assert.Equal($"{place}timemap.txt", Target("timemap"));
                Assert.Equal(frozen, Target("memento"));
                Assert.Equal(DayOf(frozen), Day(day!));
                Assert.Equal(DayOf(frozen), Day(Only(links, "memento").Parts["datetime"]));
                AssertFirstAndLast(place, Only(links, "memento"), DayOf(frozen));
                Assert.True(TwoEditions.Second.ContainsKey(Target("timemap")), frozen);
                Assert.Equal("application/link-format", Only(links, "timemap").Parts["type"]);
            }
        }

        foreach (var place in Frozen.Select(f => f.Key))
        {
            var (links, day) = Sent(rules, place);
            Assert.Null(day);
            Assert.EndsWith($"/{place}timemap.txt", Assert.Single(links).Target, Exact);
        }

        // No page of today stands where a record or a figure for frames would say that it came from.
        Assert.All(
            TwoEditions.Second.Keys.Where(k => k.EndsWith("edition.json", Exact)
                || k.EndsWith(".css", Exact) || k.Contains("/embed/", Exact)),
            file =>
            {
                var (links, day) = Sent(rules, file);
                Assert.Empty(links);
                Assert.Null(day);
            });
    }

    /// <summary>
    /// What a header says of the order of states the list says too, and of states of the first
    /// and of the last edition a header always says it.
    /// </summary>
    private static void AssertFirstAndLast(string place, WebLink sent, string day)
    {
        var listed = WebLink.Read(TwoEditions.Text(TwoEditions.Second[$"{place}timemap.txt"]))
            .Single(l => l.Target == sent.Target);
        Assert.Subset(listed.Relations.ToHashSet(), sent.Relations.ToHashSet());
        var ends = sent.Relations.Except(["memento"]).ToList();
        Assert.Equal(day == TwoEditions.FirstDay, ends.Contains("first"));
        Assert.Equal(day == TwoEditions.SecondDay, ends.Contains("last"));
    }

    /// <summary>
    /// Of the addresses in such a list or header: where the edition is published.
    /// </summary>
    private static string BaseOf(IReadOnlyList<WebLink> links)
    {
        var target = links[0].Target;
        return target[..(target.IndexOf('/', "https://".Length) + 1)];
    }

    private static WebLink Only(IEnumerable<WebLink> links, string relation) =>
        links.Single(l => l.Relations.Contains(relation));

    private static string DayOf(string frozen) => EditionIn().Match(frozen).Groups["day"].Value;

    private static string Day(string header) =>
        DateTimeOffset.ParseExact(header, "r", CultureInfo.InvariantCulture).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What the first rule that a path keeps sends.</summary>
    private static (IReadOnlyList<WebLink> Links, string? Day) Sent(IEnumerable<Rule> rules, string path)
    {
        foreach (var rule in rules)
        {
            var match = Regex.Match("/" + path, rule.Pattern, RegexOptions.ExplicitCapture);
            if (!match.Success)
                continue;
            var sent = rule.Link?.Replace("{place}", match.Groups["place"].Value, Exact);
            return (sent is null ? [] : WebLink.Read(sent), rule.Day);
        }

        return ([], null);
    }

    /// <summary>
    /// Of nginx in the order in which it takes them, the first that fits; those of Caddy exclude
    /// each other.
    /// </summary>
    private static IEnumerable<Rule> Rules(string text)
    {
        foreach (Match m in NginxBlock().Matches(text))
        {
            var link = NginxLink().Match(m.Groups["body"].Value);
            var day = NginxDay().Match(m.Groups["body"].Value);
            yield return new(
                Variable().Replace(m.Groups["pattern"].Value, "(?<place>"),
                link.Success ? Variables().Replace(link.Groups["link"].Value, "{place}") : null,
                day.Success ? day.Groups["day"].Value : null);
        }

        foreach (Match m in CaddyMatcher().Matches(text))
        {
            var name = m.Groups["name"].Value;
            string? Header(string header)
            {
                var pattern = $"header @{name} {header} [`\"](?<value>[^`\n]*)[`\"]\n";
                var found = Regex.Match(text, pattern, RegexOptions.ExplicitCapture);
                return found.Success ? found.Groups["value"].Value : null;
            }

            if (Header("Link") is { } link)
            {
                yield return new(
                    m.Groups["pattern"].Value.Replace("((?:", "(?<place>(?:", Exact),
                    link.Replace($"{{re.{name}.1}}", "{place}", Exact),
                    Header("Memento-Datetime"));
            }
        }
    }

    private sealed record Rule(string Pattern, string? Link, string? Day);

    [GeneratedRegex(@"^/?(?:https://[^/]+/)?v/(?<day>\d{4}-\d\d-\d\d)-|/v/(?<day>\d{4}-\d\d-\d\d)-", RegexOptions.ExplicitCapture)]
    private static partial Regex EditionIn();

    [GeneratedRegex("""location ~ "?(?<pattern>[^"\n]+?)"? \{\n(?<body>[\s\S]*?)\n    \}""", RegexOptions.ExplicitCapture)]
    private static partial Regex NginxBlock();

    [GeneratedRegex("add_header Link '(?<link>[^']*)'", RegexOptions.ExplicitCapture)]
    private static partial Regex NginxLink();

    [GeneratedRegex("add_header Memento-Datetime \"(?<day>[^\"]*)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex NginxDay();

    [GeneratedRegex(@"\(\?<(page|live)>", RegexOptions.ExplicitCapture)]
    private static partial Regex Variable();

    [GeneratedRegex(@"\$(\{(page|live)\}|(page|live)\b)", RegexOptions.ExplicitCapture)]
    private static partial Regex Variables();

    [GeneratedRegex(@"@(?<name>\w+) path_regexp \k<name> (?<pattern>\S+)\n", RegexOptions.ExplicitCapture)]
    private static partial Regex CaddyMatcher();
}
