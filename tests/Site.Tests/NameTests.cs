using System.Text;
using Standoff.Shared;
using Standoff.Site.Addressing;
using Standoff.Site.Files;

namespace Standoff.Site.Tests;

/// <summary>
/// What <c>check</c> passes <c>build</c> writes: each sort of name that an author gives, in every form that no
/// file system takes, is refused where it is written, and the longest that passes makes paths and
/// addresses that are published.
/// </summary>
public sealed class NameTests
{
    private const string Refused = "SR1020";

    private static readonly ChangedReport Report = new(Checkout.ReadInputs(Folders.Baseline));

    /// <summary>File and text in which <c>NAME</c> stands for the name; a row is added to its table.</summary>
    private static readonly Dictionary<string, (string File, string Text)> Sorts = new(StringComparer.Ordinal)
    {
        ["chapter"] = ("content/NAME.md", "---\ntitle: A page\nlead: A page.\n---\nA text.\n"),
        ["figure"] = ("content/figures/NAME.md", "PARTS"),
        ["finding"] = ("content/z.md", "---\ntitle: A page\nlead: A page.\n---\n:::open {#NAME when=\"hour_cost > 2 * rival_cost\"}\nWill an hour cost twice as much?\n:::\n"),
        ["fact"] = ("data/facts.csv", "NAME,inference,A price,1,,,,,fixed,USD/chip,,,,assumed,,low,,"),
        ["result"] = ("data/results.csv", "NAME,inference,A sum,hour_cost + hour_cost,USD/chip/h,,"),
        ["source"] = ("data/sources.csv", "NAME,Device,Lab,,2026,,dataset,,2026-11-23,Nothing,notes"),
        ["claim"] = ("data/claims.csv", "NAME,inference,It was said,opinion,It is one,memo-2026"),
        ["event"] = ("data/events.csv", "NAME,2026-05-07,inference,A day,It came,memo-2026"),
        ["term"] = ("data/glossary.csv", "NAME,odd,A word that few use.,"),
        ["scenario"] = ("data/scenarios.csv", "NAME,Dear chips,chip_price=40000"),
        ["proposition"] = ("data/propositions.csv", "NAME,inference,It is so,hour_cost > rival_cost"),
        ["series"] = ("data/series.csv", "NAME,2026,1,,,USD/chip,memo-2026"),
        ["point"] = ("data/series.csv", "prices,NAME,1,,,USD/chip,memo-2026"),
    };

    public static TheoryData<string, string> Unusable =>
    [
        .. from sort in Sorts.Keys
           from name in new[] { "con", "nul", "lpt1", "com9", new string('a', 101), new string('a', 250), new string('a', 2000) }
           select new TheoryDataRow<string, string>(sort, name),
    ];

    public static TheoryData<string> All => [.. Sorts.Keys];

    [Theory]
    [MemberData(nameof(Unusable))]
    public void A_name_that_no_path_holds_is_refused_before_anything_is_written(string sort, string name)
    {
        var build = Build(sort, name);
        Assert.Contains(build.Found, d => d.Kind.Code == Refused);
        Assert.Null(build.Files);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_longest_name_that_passes_is_published(string sort)
    {
        // The name of a point is its series, a dot and its place in it.
        var build = Build(sort, new string('a', sort == "series" ? 95 : sort == "point" ? 93 : 100));
        Assert.DoesNotContain(build.Found, d => d.Kind.Code == Refused);
        Assert.All(build.FilesBeside, file => Assert.True(OutputPath.IsSafe(file.Path), file.Path));
        Assert.All(build.Pages!.All, page => Assert.True(OutputPath.IsSafe(page.At.File), page.At.File));
        Assert.All(build.State!.Addresses, address => Assert.True(SiteAddress.IsLasting(address), address));
    }

    private static Building.EditionBuild Build(string sort, string name)
    {
        var files = Checkout.ReadInputs(Folders.Baseline);
        var (path, text) = Sorts[sort];
        (path, text) = (path.Replace("NAME", name, StringComparison.Ordinal), text.Replace("NAME", name, StringComparison.Ordinal));
        if (text == "PARTS")
            text = Encoding.UTF8.GetString(files["content/figures/parts.md"].Span);
        var before = files.TryGetValue(path, out var there) ? Encoding.UTF8.GetString(there.Span) : "";
        files[path] = Encoding.UTF8.GetBytes(before + text + "\n");
        return Report.Build(files);
    }
}
