using Standoff.Site.Publishing;
using Statiq.App;

namespace Standoff.StatiqHost.Tests;

/// <summary>The host called in this process, on the sample project, with pipelines of a
/// test.</summary>
internal sealed class ReportCall : IDisposable
{
    public const string Published = "What was published before.";

    public ReportCall() => Root = SampleProject.AddTo(Folder);

    public TemporaryFolder Folder { get; } = new();

    public string Root { get; }

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public async Task<int> Run(Func<Bootstrapper, Bootstrapper> more, params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        var code = await ReportHost.RunAsync(
            ["--root", Root, "--output", Folder["out"], "-l", "Warning", .. arguments], more, output, error);
        (Output, Error) = (output.ToString(), error.ToString());
        return code;
    }

    /// <summary>As an edition before would have.</summary>
    public void Publish()
    {
        Folder.Add("out/index.html", Published);
        new OutputManifest(["index.html"]).Write(Folder["out"]);
    }

    public void AssertUntouched()
    {
        Assert.Equal([OutputManifest.FileName, "index.html"], Folder.Files("out").Keys);
        Assert.Equal(Published, File.ReadAllText(Folder["out/index.html"]));
        Assert.Empty(Directory.GetDirectories(Folder["."], ".edition-*"));
    }

    public string Text(string path) => File.ReadAllText(Folder[Path.Combine("out", path)]);

    public void Dispose() => Folder.Dispose();
}
