using System.Text;
using Standoff.Site.Publishing;
using Standoff.Site.Tests.Commands;

namespace Standoff.Site.Tests.Publishing;

/// <summary>What somebody has put in the place of a file of ours is theirs.</summary>
public sealed class OtherFilesTests : IDisposable
{
    private readonly TemporaryProject _project = new(Folders.Baseline);

    private string Page => Path.Combine(_project.Output, "index.html");

    [Fact]
    public void A_folder_in_the_place_of_a_published_file_is_refused_and_keeps_what_is_in_it()
    {
        Publish("old");
        File.Delete(Page);
        Directory.CreateDirectory(Page);
        File.WriteAllText(Path.Combine(Page, "mine"), "mine");
        var refusal = Assert.Throws<RefusalException>(() => Publish("new"));
        Assert.StartsWith("'index.html/mine' in ", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(Page, "mine")));
    }

    [Fact]
    public void A_link_in_its_place_gives_way_and_what_it_leads_to_stays()
    {
        Publish("old");
        var mine = Path.Combine(_project.Parent, "mine");
        File.WriteAllText(mine, "mine");
        File.Delete(Page);
        File.CreateSymbolicLink(Page, mine);
        Publish("new");
        Assert.Equal(("new", "mine"), (File.ReadAllText(Page), File.ReadAllText(mine)));
        Assert.Null(new FileInfo(Page).LinkTarget);
    }

    public void Dispose() => _project.Dispose();

    private void Publish(string text) =>
        OutputFolder.Open(_project.Output, ProjectFolder.Find(_project.Root)!, TextWriter.Null)
            .Replace(new([new("index.html", () => Encoding.UTF8.GetBytes(text))]));
}
