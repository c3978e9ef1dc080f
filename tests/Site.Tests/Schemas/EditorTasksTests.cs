using System.Text.Json;
using System.Text.RegularExpressions;
using Standoff.Shared;
using Standoff.Site.Commands;
using Standoff.Site.Tests.Commands;

namespace Standoff.Site.Tests.Schemas;

/// <summary>What editors run, and how they read what we print.</summary>
public sealed class EditorTasksTests
{
    [Fact]
    public void The_problem_matchers_read_every_diagnostic_and_nothing_else()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        project.Replace("data/facts.csv", "fixed,USD,", "fixed,USDD,");
        project.Replace(
            "content/inference.md", "They stand", "<b>They</b> stand 37% [x](n:chip_prize)");
        var lines = SiteRun.Call(project.Root, "check").Output.Split('\n');
        var json = SiteRun.Call(project.Root, "check", "--format", "json").Output;
        var found = JsonDocument.Parse(json).RootElement.EnumerateArray();
        var expected = found.Select(d => string.Join(
            '|',
            Text(d, "path"),
            d.GetProperty("line"),
            d.GetProperty("column"),
            Text(d, "severity"),
            Text(d, "code"),
            Text(d, "message")));
        Assert.All(Tasks(), task =>
        {
            var pattern = task.GetProperty("problemMatcher").GetProperty("pattern");
            string[] parts = ["file", "line", "column", "severity", "code", "message"];
            var read = lines.Select(l => Regex.Match(l, Text(pattern, "regexp")))
                .Where(m => m.Success)
                .Select(m => string.Join(
                    '|', parts.Select(p => m.Groups[pattern.GetProperty(p).GetInt32()].Value)));
            Assert.Equal(expected, read);
        });
        Assert.True(expected.Count() >= 3);
    }

    [Fact]
    public void The_preview_says_where_a_build_begins_and_ends()
    {
        var background = Tasks().Single(t => Text(t, "label") == "preview")
            .GetProperty("problemMatcher").GetProperty("background");
        Assert.Matches(Text(background, "beginsPattern"), PreviewCommand.Begins);
        Assert.All(
            [PreviewCommand.Clean, "1 error, 0 warnings", "12 errors, 1 warning"],
            end => Assert.Matches(Text(background, "endsPattern"), end));
        Assert.DoesNotMatch(Text(background, "endsPattern"), "    1 error, 0 warnings");
    }

    [Fact]
    public void Each_task_is_a_command_that_there_is() => Assert.All(Tasks(), task =>
    {
        var arguments = task.GetProperty("args").EnumerateArray().Select(a => a.GetString()!).ToArray();
        Assert.Equal(["run", "--project", "src/Site"], arguments[..3]);
        Assert.Empty(Program.CreateCommand().Parse(arguments[3..].Where(a => a != "--").ToArray()).Errors);
    });

    [Fact]
    public void The_settings_name_schemas_that_there_are()
    {
        var settings = JsonDocument.Parse(Read("settings.json")).RootElement;
        var named = settings.GetProperty("json.schemas").EnumerateArray()
            .Select(s => Text(s, "url"))
            .Concat(settings.GetProperty("yaml.schemas").EnumerateObject().Select(s => s.Name));
        Assert.Equal(
            Directory.GetFiles(Path.Combine(Checkout.Root, ".vscode", "schemas")).Select(f => $"./.vscode/schemas/{Path.GetFileName(f)}").Order(StringComparer.Ordinal),
            named.Order(StringComparer.Ordinal));
    }

    private static List<JsonElement> Tasks() =>
        [.. JsonDocument.Parse(Read("tasks.json")).RootElement.GetProperty("tasks").EnumerateArray()];

    private static string Read(string file) => File.ReadAllText(Path.Combine(
        Checkout.Root, ".vscode", file));

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString()!;
}
