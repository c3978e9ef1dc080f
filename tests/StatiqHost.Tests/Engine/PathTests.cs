using Statiq.Common;

namespace Standoff.StatiqHost.Tests.Engine;

/// <summary>How paths are written.</summary>
public sealed class PathTests
{
    private const string PathFile = "Statiq.Common/IO/NormalizedPath.cs";

    [Theory]
    [InlineData("a/b", "a/b")]
    [InlineData("./a", "a")]
    [InlineData("a/", "a")]
    [InlineData("a\\b", "a/b")]
    [InlineData("a//b", "a/b")]
    [InlineData("a/./b", "a/b")]
    [InlineData("a/b/../c", "a/c")]
    [InlineData("../a", "../a")]
    [InlineData("../../a", "../../a")]
    [InlineData("a/..", "")]
    [InlineData("/a/../b", "/b")]
    [InlineData("/../a", "/../a")]
    [InlineData("/", "/")]
    [InlineData("\\", "/")]
    [InlineData(".", ".")]
    [InlineData("..", "..")]
    [InlineData("", "")]
    [InlineData("a\n", "a")]
    [Upstream(PathFile, "NormalizedPath")]
    public void A_path_is_written_in_one_way(string given, string expected) =>
        Assert.Equal(expected, new NormalizedPath(given).FullPath);

    [Theory]
    [InlineData("/root", "output", "/root/output")]
    [InlineData("/root", "/elsewhere", "/elsewhere")]
    [InlineData("/root", "../beside", "/beside")]
    [InlineData("", "a", "a")]
    [InlineData("a", "", "a")]
    [Upstream(PathFile, "Combine")]
    public void A_path_stands_below_another_unless_it_is_absolute(string first, string second, string expected) =>
        Assert.Equal(expected, new NormalizedPath(first).Combine(second).FullPath);

    [Fact]
    [Upstream(PathFile, "Parent")]
    public void A_path_knows_its_parts()
    {
        NormalizedPath path = "/a/b.tar.gz";
        Assert.Equal(("/a", "b.tar.gz", ".gz", "/a/b.tar.html"), (path.Parent.FullPath, path.FileName.FullPath, path.Extension, path.ChangeExtension(".html").FullPath));
        Assert.True(new NormalizedPath("/").Parent.IsNull);
        Assert.Equal("", new NormalizedPath("a").Parent.FullPath);
        Assert.True(((NormalizedPath)(string)null!).IsNull);
    }

    [Fact]
    [Upstream("Statiq.Core/IO/FileSystem.cs", "RootPath")]
    public async Task A_relative_root_is_refused()
    {
        using var run = new EngineRun();
        await Assert.ThrowsAsync<ArgumentException>(run.Create().SetRootPath("relative").RunAsync);
    }

    [Theory]
    [InlineData("/in/blended-prices.md", "Blended Prices")]
    [InlineData("/in/my_own--page.html.md", "My Own Page.Html")]
    [InlineData("/in/some-folder/index.md", "Some Folder")]
    [InlineData("index.md", "Index")]
    [InlineData("a%20b", "A B")]
    [InlineData(null, null)]
    [Upstream(PathFile, "GetTitle")]
    public void A_title_is_made_of_a_name(string? path, string? expected) =>
        Assert.Equal(expected, ((NormalizedPath)path!).GetTitle());
}
