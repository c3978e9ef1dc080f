using System.Text.RegularExpressions;
using System.Xml.Linq;
using Standoff.Evidence.Rows;
using Standoff.Shared;

namespace Standoff.Site.Tests.Conventions;

/// <summary>Rules that the compiler does not know, checked on the source text.</summary>
public sealed partial class SourceConventions
{
    /// <summary>From left to right; each may name those to its left and no other.</summary>
    private static readonly string[] Projects = ["Evidence", "Model", "Figures", "Site", "StatiqStandIn", "StatiqHost"];

    /// <summary>Stands in for a package, whose namespaces it has.</summary>
    private const string StandIn = "StatiqStandIn";

    /// <summary>Bounds that are called otherwise still.</summary>
    private static readonly string[] StillNamedOtherwise =
    [
        "src/Figures/Kinds/LineNames.cs: private const double MostShift = 16;",
        "src/Figures/Kinds/Histogram/HistogramPanel.cs: private const double LeastPixels = 30;",
        "src/Figures/Kinds/Histogram/BinEdges.cs: private const int MostBins = 40;",
        "src/Figures/Kinds/Histogram/HistogramKind.cs: private const int MostResults = 3;",
        "src/Figures/Kinds/Rows/RowReader.cs: private const int MostSeries = 3;",
        "src/Figures/Kinds/Lines/ValueAxis.cs: private const double LeastShare = 0.4;",
        "src/Figures/Kinds/Lines/LinesTable.cs: private const int MostRows = 12;",
        "src/Figures/Kinds/StackedBars/StackedBarsKind.cs: private const int MostParts = 6;",
        "src/Figures/Cards/ChartCard.cs: private const double MostScale = 1.6;",
        "src/Figures/Drawing/Placement.cs: private const int MostCandidates = 60;",
        "src/Figures/Drawing/LabelSearch.cs: private const int MostSweeps = 20;",
        "src/Model/Wording/NumberWriter.cs: public const int MostDigits = 10;",
    ];

    private static readonly string Source = Path.Combine(Checkout.Root, "src");

    [Fact]
    public void Every_project_names_only_those_to_its_left()
    {
        var found = Directory.GetFiles(Source, "*.csproj", SearchOption.AllDirectories)
            .Select(f => Path.GetFileNameWithoutExtension(f)!)
            .ToList();
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
        Assert.Equal([], Lines("src/" + project).Where(l => Impure().IsMatch(l.Text)).Select(l => $"{l.File}:{l.Line}: {l.Text.Trim()}"));

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

    /// <summary>
    /// A file stands in the folder that its namespace names, which in the stand-in for Statiq
    /// begins as Statiq's do. Files without a namespace begin a program.
    /// </summary>
    [Theory]
    [MemberData(nameof(AllProjects))]
    public void Namespaces_match_folders(string project)
    {
        var wrong = from file in SourceFile.ReadCode(project)
                    let folder = file.Path[(file.Path.IndexOf('/', StringComparison.Ordinal) + 1)..file.Path.LastIndexOf('/')]
                    from declared in NamespaceLine().Matches(file.Text).Select(m => m.Groups["name"].Value)
                    where declared != ("Standoff." + folder.Replace('/', '.')).Replace("Standoff." + StandIn, "Statiq", StringComparison.Ordinal)
                    select $"{file.Path}: {declared}";
        Texts.AreNone(wrong);
    }

    [Theory]
    [MemberData(nameof(AllProjects))]
    public void What_bounds_something_is_called_max_or_min(string project) => Texts.AreNone(
        Lines(project).Where(l => Bound().IsMatch(l.Text))
            .Select(l => $"{l.File}: {l.Text.Trim()}").Except(StillNamedOtherwise));

    [Theory]
    [InlineData("const int", "MostLabels")]
    [InlineData("static readonly double", "LeastGap")]
    public void A_bound_by_another_name_is_found(string kind, string name) =>
        Assert.Matches(Bound(), $"private {kind} {name} = 3;");

    public static TheoryData<string> AllProjects => [.. SourceFile.Projects];

    [Fact]
    public void Nothing_left_of_the_host_knows_it() => Assert.Equal(
        [],
        Projects.TakeWhile(p => p != StandIn).SelectMany(p => Lines("src/" + p))
            .Where(l => Statiq().IsMatch(l.Text)).Select(l => $"{l.File}:{l.Line}: {l.Text.Trim()}"));

    private static IEnumerable<(string File, int Line, string Text)> Lines(string project) =>
        SourceFile.ReadAll(project).SelectMany(
            f => f.Lines.Select((text, i) => (f.Path, i + 1, text)));

    [GeneratedRegex(@"\bDate(Time|TimeOffset|Only)\.(Now|UtcNow|Today)\b|\bDateTime\.UtcNow\b|\bnew Random\b|\bRandom\.Shared\b|\bGuid\.NewGuid\b|\bCurrent(UI)?Culture\b|\bStopwatch\b|\bEnvironment\.(GetEnvironmentVariable|TickCount|MachineName|UserName)")]
    private static partial Regex Impure();

    [GeneratedRegex(@"\busing Statiq\b|\bnamespace Statiq\b|\bStatiq\.(Web|App|Core|Common|Razor|Markdown)\b")]
    private static partial Regex Statiq();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^\s*(public|private|internal|protected)\b.*\b(const|static readonly) \w+ (Most|Least)[A-Z]")]
    private static partial Regex Bound();
}
