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
        var statiq = await Host.Statiq.Build(Checkout.Root, folder["statiq"]);
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
        await AssertSame(
            folder, root, "--base", "https://mirror.example/report/", "--date", "2026-12-02");
        Assert.Contains("figures/again/again.csv", folder.Files("statiq").Keys);
    }

    private static async Task AssertSame(TemporaryFolder folder, string root, params string[] more)
    {
        var site = await Host.Site.Build(root, folder["site"], more);
        var statiq = await Host.Statiq.Build(root, folder["statiq"], more);
        Assert.True(site.Code == 0, site.Error);
        Assert.Equal((0, site.Error), (statiq.Code, statiq.Error));
        AssertSame(folder.Files("site"), folder.Files("statiq"));
    }

    private static void AssertSame(
        IReadOnlyDictionary<string, byte[]> expected, IReadOnlyDictionary<string, byte[]> actual)
    {
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
        var different = expected.Keys.Where(
            path => !expected[path].AsSpan().SequenceEqual(actual[path]));
        Assert.Equal([], different);
    }
}
