using Standoff.Editions;
using Standoff.Evidence.Rows;
using Standoff.Shared;

namespace Standoff.StatiqHost.Tests;

/// <summary>Both hosts give the same edition, byte for byte.</summary>
public sealed class SamenessTests
{
    [Fact]
    public async Task The_report_is_the_same_from_both_hosts()
    {
        using var folder = new TemporaryFolder();
        var statiq = await Host.Statiq.Build(Checkout.Root, folder["statiq"], "--strict");
        Assert.Equal((0, ""), (statiq.Code, statiq.Error));
        var published = folder.Files("statiq").Where(f => BuiltEdition.IsPublished(f.Key));
        AssertSame(BuiltEdition.Files, published.ToDictionary());
    }

    [Fact]
    public async Task Options_hidden_files_and_folders_mean_the_same_to_both()
    {
        using var folder = new TemporaryFolder();
        var root = SampleProject.AddTo(folder);
        folder.Add("project/content/.draft.md", "# Not an input");
        folder.Add("project/content/figures/.draft.md", "Not an input");
        folder.Add("project/data/.DS_Store", "Not an input");
        folder.Add("project/content/figures/more/again.md", await File.ReadAllTextAsync(Path.Combine(root, "content/figures/cost-per-hour.md"), TestContext.Current.CancellationToken));
        var site = await Host.Site.Build(
            root,
            folder["site"],
            "--base",
            "https://mirror.example/report/",
            "--date",
            "2026-12-02");
        var statiq = await Host.Statiq.Build(
            root,
            folder["statiq"],
            "--strict",
            "-s",
            "Host=mirror.example",
            "-s",
            "LinkRoot=/report",
            "-s",
            "CurrentDateTime=2026-12-02");
        Assert.True(site.Code == 0, site.Error);
        Assert.Equal((0, site.Error), (statiq.Code, statiq.Error));
        AssertSame(folder.Files("site"), folder.Files("statiq"));
        Assert.Contains("figures/again/again.csv", folder.Files("statiq").Keys);
    }

    [Theory]
    [InlineData("https://standoff.example/here/", "LinkRoot=here")]
    [InlineData("http://mirror.example/", "Host=mirror.example", "LinksUseHttps=false")]
    public async Task Settings_say_where_the_edition_stands(string expected, params string[] settings)
    {
        using var call = new ReportCall();
        var package = Path.Combine(call.Root, "data/datapackage.json");
        var text = await File.ReadAllTextAsync(package, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(package, System.Text.RegularExpressions.Regex.Replace(text, "\"homepage\": *\"[^\"]*\"", "\"homepage\": \"https://standoff.example/\""), TestContext.Current.CancellationToken);
        Assert.Equal(0, await call.Run(b => b, [.. settings.SelectMany(s => new[] { "-s", s })]));
        Assert.Contains($"<loc>{expected}inference/</loc>", call.Text("sitemap.xml"), StringComparison.Ordinal);
    }

    private static void AssertSame(
        IReadOnlyDictionary<string, byte[]> expected, IReadOnlyDictionary<string, byte[]> actual)
    {
        Assert.Equal(
            expected.Keys.Order(StringComparer.Ordinal),
            actual.Keys.Order(StringComparer.Ordinal));
        var different = expected.Keys.Where(
            path => !expected[path].AsSpan().SequenceEqual(actual[path]));
        Assert.Equal([], different);
    }
}
