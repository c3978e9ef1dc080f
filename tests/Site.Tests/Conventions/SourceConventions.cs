using System.Text.RegularExpressions;
using System.Xml.Linq;
using Standoff.Evidence.Rows;
using Standoff.Shared;

namespace Standoff.Site.Tests.Conventions;

/// <summary>Rules that the compiler does not know, checked on the source text.</summary>
public sealed partial class SourceConventions
{
    /// <summary>From left to right; each may name those to its left and no other.</summary>
    private static readonly string[] Projects = ["Evidence", "Model", "Figures", "Site", "StatiqHost"];

    private static readonly string Source = Path.Combine(Checkout.Root, "src");

    [Fact]
    public void Every_project_names_only_those_to_its_left()
    {
        var found = Directory.GetFiles(Source, "*.csproj", SearchOption.AllDirectories).Select(f => Path.GetFileNameWithoutExtension(f)!).ToList();
        Assert.Equal([], found.Except(Projects));
        Assert.Equal([], new[] { "Evidence", "Model", "Figures", "Site" }.Except(found));
        foreach (var project in found)
        {
            var named = XDocument.Load(Path.Combine(Source, project, project + ".csproj")).Descendants("ProjectReference")
                .Select(r => Path.GetFileNameWithoutExtension(((string)r.Attribute("Include")!).Replace('\\', '/')));
            Assert.All(named, name => Assert.True(Array.IndexOf(Projects, name) is >= 0 and var at && at < Array.IndexOf(Projects, project), $"{project} names {name}"));
        }
    }

    [Theory]
    [InlineData("Evidence")]
    [InlineData("Model")]
    [InlineData("Figures")]
    public void The_pure_part_knows_no_clock_no_culture_and_no_chance(string project) =>
        Assert.Equal([], Lines(project).Where(l => Impure().IsMatch(l.Text)).Select(l => $"{l.File}:{l.Line}: {l.Text.Trim()}"));

    /// <summary>A test that cannot fail is a defect.</summary>
    [Theory]
    [InlineData("var now = DateTime.Now;")]
    [InlineData("var today = DateOnly.FromDateTime(DateTime.UtcNow);")]
    [InlineData("new Random(7).Next()")]
    [InlineData("Random.Shared.NextDouble()")]
    [InlineData("Guid.NewGuid()")]
    [InlineData("CultureInfo.CurrentCulture")]
    [InlineData("Environment.GetEnvironmentVariable(\"X\")")]
    public void The_rule_finds_what_it_is_for(string line) => Assert.Matches(Impure(), line);

    [Fact]
    public void No_file_of_code_is_longer_than_400_lines() =>
        Assert.Equal([], CodeFiles(Source).Select(f => (File: f, Lines: File.ReadLines(f).Count())).Where(f => f.Lines > 400).Select(f => $"{f.File}: {f.Lines}"));

    [Fact]
    public void Nothing_left_of_the_host_knows_it() => Assert.Equal(
        [],
        Projects.Where(p => p != "StatiqHost" && Directory.Exists(Path.Combine(Source, p))).SelectMany(Lines)
            .Where(l => Statiq().IsMatch(l.Text)).Select(l => $"{l.File}:{l.Line}: {l.Text.Trim()}"));

    private static IEnumerable<(string File, int Line, string Text)> Lines(string project) => CodeFiles(Path.Combine(Source, project))
        .SelectMany(f => File.ReadLines(f).Select((text, i) => (Path.GetRelativePath(Checkout.Root, f), i + 1, text)));

    private static List<string> CodeFiles(string folder)
    {
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal))
            .Where(f => !Path.GetRelativePath(Source, f).Split(Path.DirectorySeparatorChar).Any(p => p is "bin" or "obj"))
            .ToList();
        Assert.NotEmpty(files);
        return files;
    }

    [GeneratedRegex(@"\bDate(Time|TimeOffset|Only)\.(Now|UtcNow|Today)\b|\bDateTime\.UtcNow\b|\bnew Random\b|\bRandom\.Shared\b|\bGuid\.NewGuid\b|\bCurrent(UI)?Culture\b|\bStopwatch\b|\bEnvironment\.(GetEnvironmentVariable|TickCount|MachineName|UserName)")]
    private static partial Regex Impure();

    [GeneratedRegex(@"\busing Statiq\b|\bnamespace Statiq\b|\bStatiq\.(Web|App|Core|Common|Razor|Markdown)\b")]
    private static partial Regex Statiq();
}
