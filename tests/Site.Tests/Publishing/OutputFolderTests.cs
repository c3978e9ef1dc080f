using System.Text;
using Standoff.Evidence.Rows;
using Standoff.Site.Files;
using Standoff.Site.Publishing;
using Standoff.Site.Tests.Commands;

namespace Standoff.Site.Tests.Publishing;

/// <summary>An edition takes its place, and nothing else does or goes.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryProject _project = new(Folders.Baseline);

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("data")]
    [InlineData("data/below")]
    [InlineData("content")]
    [InlineData("content/figures")]
    [InlineData("/")]
    public void The_project_and_its_inputs_are_refused(string target)
    {
        var before = TemporaryProject.Bytes(_project.Root);
        Assert.Throws<RefusalException>(() => Publish(target, ("index.html", "new")));
        Assert.Equal(before, TemporaryProject.Bytes(_project.Root));
    }

    [Fact]
    public void A_link_to_the_inputs_is_refused()
    {
        Directory.CreateSymbolicLink(Path.Combine(_project.Root, "site"), "content");
        Assert.Throws<RefusalException>(() => Publish("site", ("index.html", "new")));
    }

    [Fact]
    public void A_folder_of_somebody_else_is_refused_and_stays()
    {
        Write("mine/thesis.txt", "mine");
        Assert.Contains("empty this one first", Assert.Throws<RefusalException>(() => Publish("mine", ("index.html", "new"))).Message, StringComparison.Ordinal);
        Assert.Equal(["thesis.txt"], Names("mine"));
    }

    [Fact]
    public void A_mark_that_is_a_link_to_nothing_is_none()
    {
        Write("mine/thesis.txt", "mine");
        System.IO.File.CreateSymbolicLink(At("mine/.edition"), "nowhere");
        Assert.Contains("empty this one first", Assert.Throws<RefusalException>(() => Publish("mine", ("index.html", "new"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_the_folders_place_is_refused()
    {
        Write("site", "a file");
        Assert.Throws<RefusalException>(() => Publish("site", ("index.html", "new")));
        Assert.Equal("a file", Read("site"));
    }

    [Theory]
    [InlineData("../victim.txt")]
    [InlineData("Victim.txt")]
    public void A_mark_to_which_somebody_has_added_a_file_is_none(string added)
    {
        Publish("site", ("index.html", "old"));
        Write($"site/{added}", "mine");
        Write("site/.edition", Read("site/.edition") + added + "\n");
        Assert.Throws<RefusalException>(() => Publish("site", ("index.html", "new")));
        Assert.Equal("mine", Read($"site/{added}"));
    }

    [Fact]
    public void What_the_edition_before_had_goes_and_what_others_put_there_stays()
    {
        Publish("site", ("index.html", "old"), ("old/index.html", "old"), ("old/deep/x.svg", "old"));
        Write("site/CNAME", "report.example");
        Write("site/.nojekyll", "");
        Write("site/old/notes.txt", "mine");
        Write("site/own/page.html", "mine");
        Directory.CreateDirectory(At("site/empty"));
        System.IO.File.CreateSymbolicLink(At("site/latest"), "index.html");
        Publish("site", ("index.html", "new"));
        Assert.Equal([".edition", ".nojekyll", "CNAME", "empty", "index.html", "latest", "old", "old/notes.txt", "own", "own/page.html"], Names("site"));
        Assert.Equal(
            ("new", "mine", "report.example"),
            (Read("site/index.html"), Read("site/own/page.html"), Read("site/CNAME")));
        Assert.Equal("index.html", new FileInfo(At("site/latest")).LinkTarget);
    }

    [Fact]
    public void A_file_of_others_where_the_edition_has_one_is_refused()
    {
        Publish("site", ("index.html", "old"));
        Write("site/new/index.html", "mine");
        Assert.Throws<RefusalException>(() => Publish("site", ("index.html", "new"), ("new/index.html", "new")));
        Assert.Equal(("old", "mine"), (Read("site/index.html"), Read("site/new/index.html")));
    }

    [Fact]
    public void A_file_of_others_that_holds_what_the_edition_has_there_becomes_the_editions()
    {
        Write("site/.nojekyll", "");
        Publish("site", ("index.html", "old"), (".nojekyll", ""));
        Assert.Contains(".nojekyll", Read("site/.edition"), StringComparison.Ordinal);
        Write("site/CNAME", "mine");
        Assert.Throws<RefusalException>(() => Publish("site", ("index.html", "new"), ("CNAME", "ours")));
        Assert.Equal(("old", "mine"), (Read("site/index.html"), Read("site/CNAME")));
    }

    [Fact]
    public void Hidden_files_alone_do_not_stand_in_the_way()
    {
        Write("site/.git/HEAD", "ref");
        Publish("site", ("index.html", "new"));
        Assert.Equal(("new", "ref"), (Read("site/index.html"), Read("site/.git/HEAD")));
    }

    [Fact]
    public void A_linked_folder_is_filled_where_it_leads()
    {
        Directory.CreateDirectory(At("www"));
        Directory.CreateSymbolicLink(At("output"), "www");
        Publish("output", ("index.html", "new"));
        Assert.Equal(
            ("www", "new"), (new DirectoryInfo(At("output")).LinkTarget, Read("www/index.html")));
    }

    [Fact]
    public void Nothing_is_left_beside_the_folder_whether_it_was_published_or_given_up()
    {
        var before = Directory.GetFileSystemEntries(_project.Root).Order(StringComparer.Ordinal);
        using (var given = OutputFolder.Open(At("site"), Project, TextWriter.Null).Begin())
            given.Write(File("index.html", "new"));
        Assert.Equal(
            before, Directory.GetFileSystemEntries(_project.Root).Order(StringComparer.Ordinal));
        Publish("site", ("index.html", "new"));
        Assert.Equal(
            before.Append(At("site")),
            Directory.GetFileSystemEntries(_project.Root).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_swap_that_was_killed_between_its_steps_is_taken_back_by_whatever_runs_next()
    {
        Publish("site", ("index.html", "old"));
        var workshop = Workshop.Beside(RealPath.Resolve(At("site")));
        Directory.CreateDirectory(workshop);
        Directory.Move(At("site"), Path.Combine(workshop, "old"));
        Directory.CreateDirectory(Path.Combine(workshop, "new-x", "half"));
        OutputFolder.Open(At("site"), Project, TextWriter.Null);
        Assert.Equal("old", Read("site/index.html"));
        Assert.False(Directory.Exists(workshop));
    }

    [Fact]
    public void A_fill_that_was_killed_is_finished_by_whatever_runs_next()
    {
        Publish("site", ("index.html", "old"), ("gone/index.html", "old"));
        var ready = Path.Combine(Workshop.Inside(At("site")), "ready");
        foreach (var (path, text) in new[] { ("index.html", "new"), ("more/index.html", "new") })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(ready, path))!);
            System.IO.File.WriteAllText(Path.Combine(ready, path), text);
        }

        OutputManifest.Create(ready).Write(ready);
        OutputFolder.Open(At("site"), Project, TextWriter.Null);
        Assert.Equal([".edition", "index.html", "more", "more/index.html"], Names("site"));
        Assert.Equal("new", Read("site/index.html"));
    }

    [Fact]
    public async Task Of_two_that_publish_at_once_the_second_waits_and_says_so()
    {
        var notice = new StringWriter();
        var first = OutputFolder.Open(At("site"), Project, TextWriter.Null).Begin();
        first.Write(File("index.html", "first"));
        var second = Task.Run(() => OutputFolder.Open(At("site"), Project, notice).Replace(new OutputFiles([File("index.html", "second")])), TestContext.Current.CancellationToken);
        SpinWait.SpinUntil(() => notice.ToString().Length > 0, TimeSpan.FromSeconds(20));
        Assert.False(second.IsCompleted);
        first.Publish();
        Assert.Equal("first", Read("site/index.html"));
        first.Dispose();
        await second.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        Assert.Equal("second", Read("site/index.html"));
        Assert.Equal(
            "Another build is publishing in the same folder; waiting for it.",
            notice.ToString().TrimEnd());
    }

    [Theory]
    [InlineData("../evil.html")]
    [InlineData("/etc/evil.html")]
    [InlineData("a/../../evil.html")]
    [InlineData("a//b.html")]
    [InlineData("a\\b.html")]
    [InlineData("nul\0.html")]
    [InlineData("a b.html")]
    [InlineData("C:evil.html")]
    [InlineData("line\n.html")]
    [InlineData(".git")]
    [InlineData("a/.nojekyll")]
    [InlineData("")]
    public void A_path_that_is_not_plain_is_never_joined_to_a_folder(string path)
    {
        Assert.False(OutputPath.IsSafe(path));
        Assert.Throws<ArgumentException>(() => OutputPath.Combine("/site", path));
    }

    [Theory]
    [InlineData("my page.html", true)]
    [InlineData(".well-known/x.txt", true)]
    [InlineData("Ümlaut/index.html", true)]
    [InlineData("../evil.html", false)]
    [InlineData("a/../../evil.html", false)]
    [InlineData("/etc/evil.html", false)]
    [InlineData("a\\b.html", false)]
    [InlineData("tab\t.html", false)]
    [InlineData("", false)]
    public void A_mark_is_read_where_all_that_it_names_lies_below_the_folder(string path, bool isRead)
    {
        var folder = Path.Combine(_project.Root, "marked");
        Directory.CreateDirectory(folder);
        new OutputManifest([path]).Write(folder);
        Assert.Equal(isRead, OutputManifest.Read(folder) is not null);
        Assert.Equal(isRead, OutputPath.StaysBelow(path));
    }

    public void Dispose() => _project.Dispose();

    private ProjectFolder Project => ProjectFolder.Find(_project.Root)!;

    private static OutputFile File(string path, string text) => new(path, () => Encoding.UTF8.GetBytes(text));

    private void Publish(string target, params (string Path, string Text)[] files) =>
        OutputFolder.Open(At(target), Project, TextWriter.Null).Replace(new OutputFiles(files.Select(f => File(f.Path, f.Text))));

    private string At(string path) => Path.Combine(_project.Root, path);
    private string Read(string path) => System.IO.File.ReadAllText(At(path));

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        System.IO.File.WriteAllText(At(path), text);
    }

    /// <summary>All files and folders below one, with <c>/</c>.</summary>
    private IEnumerable<string> Names(string folder) => Directory.EnumerateFileSystemEntries(At(folder), "*", SearchOption.AllDirectories)
        .Select(e => Path.GetRelativePath(At(folder), e).Replace(Path.DirectorySeparatorChar, '/')).Order(StringComparer.Ordinal);
}
