using Standoff.Site.Publishing;
using Standoff.Site.Tests.Commands;

namespace Standoff.Site.Tests.Publishing;

/// <summary>Links from a diagnostic to its place in the author's editor.</summary>
public sealed class EditorLinkTests
{
    [Theory]
    [InlineData("vscode://file{path}:{line}:{column}", "vscode://file/home/a%20b/content/index.md:3:7")]
    [InlineData("idea://open?file={path}&line={line}", "idea://open?file=/home/a%20b/content/index.md&line=3")]
    public void A_place_is_filled_into_the_template(string template, string expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "paths begin with a drive");
        Assert.Equal(expected, new EditorLink(template, "/home/a b").To(new("content/index.md", 3, 7)));
        Assert.Null(EditorLink.FindFault(template));
    }

    [Theory]
    [InlineData("vscode://file", "'vscode://file' has no {path}; write it like vscode://file{path}:{line}:{column}.")]
    [InlineData("vscode://file{path}:{row}", "'vscode://file{path}:{row}' has {row}; the places to fill are {path}, {line} and {column}.")]
    [InlineData("vscode://file{path}:{line", "'vscode://file{path}:{line' has {line; the places to fill are {path}, {line} and {column}.")]
    [InlineData("code {path}", "'code {path}' is no address that an editor answers to; write it like vscode://file{path}:{line}:{column}.")]
    [InlineData("javascript:alert('{path}')", "'javascript:alert('{path}')' is no address that an editor answers to; write it like vscode://file{path}:{line}:{column}.")]
    public void A_template_that_opens_nothing_is_a_wrong_call(string template, string message)
    {
        Assert.Equal(message, EditorLink.FindFault(template));
        foreach (var command in new[] { "preview", "check", "build" })
        {
            var run = SiteRun.Call(Folders.Baseline, command, "--editor", template);
            Assert.Equal((2, message + "\n"), (run.ExitCode, run.Error));
        }
    }

    [Fact]
    public void A_terminal_shows_the_place_and_hides_the_address() => Assert.Equal(
        "\u001b]8;;vscode://file/p/data/facts.csv:12:7\u001b\\data/facts.csv:12:7\u001b]8;;\u001b\\",
        new EditorLink(EditorLink.Default, "/p").InTerminal(new("data/facts.csv", 12, 7)));

    [Fact]
    public void What_is_no_terminal_gets_no_links()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        project.Replace("content/index.md", "59%", "58%");
        var run = SiteRun.Call(project.Root, "check");
        Assert.Contains("error SR4002", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
    }
}
