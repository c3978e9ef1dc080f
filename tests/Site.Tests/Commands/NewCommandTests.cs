using System.Text;
using Standoff.Evidence;
using Standoff.Evidence.Inputs;
using Standoff.Figures;
using Standoff.Shared;
using Standoff.Site.Commands.Creating;

namespace Standoff.Site.Tests.Commands;

/// <summary>What <c>new</c> begins, where, and what it says of it.</summary>
public sealed class NewCommandTests : IDisposable
{
    private static readonly string[] Fact =
    [
        "new", "fact", "hall_price", "--section", "inference", "--value", "11", "--unit", "USD/kWh",
    ];

    private readonly TemporaryProject _project = new(Folders.Baseline);

    [Fact]
    public void A_new_fact_without_a_source_is_told_what_is_missing()
    {
        var run = SiteRun.Call(
            _project.Root, [.. Fact, "--statement", "Price of a hall, \"net\""]);
        Assert.Equal(1, run.ExitCode);
        var lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal("data/facts.csv:9 holds", lines[0]);
        Assert.Equal(
            "    hall_price,inference,\"Price of a hall, \"\"net\"\"\",11,,,,,fixed,USD/kWh,,,,reported,,low,,",
            lines[1]);
        Assert.StartsWith(
            "data/facts.csv:9:1: error SR2003: 'hall_price' is said to be reported but names no source; name it",
            lines[2],
            StringComparison.Ordinal);
        Assert.Equal("Edit data/facts.csv:9", lines[^1]);
        Assert.Equal(lines[1].Trim(), Text("data/facts.csv").Split('\n')[8]);
    }

    [Fact]
    public void A_text_that_begins_with_a_commercial_at_names_no_file_of_arguments()
    {
        var run = SiteRun.Call(_project.Root, "new", "source", "handle-2026", "--title", "@handle says", "--dry-run");
        Assert.Contains("@handle says", run.Output, StringComparison.Ordinal);
        Assert.Equal("", SiteRun.Call(_project.Root, "ids", "@nobody").Error);
    }

    [Fact]
    public void A_dry_run_says_the_same_and_writes_nothing()
    {
        var before = TemporaryProject.Bytes(_project.Root);
        var dry = SiteRun.Call(_project.Root, [.. Fact, "--dry-run"]);
        Assert.Equal(before, TemporaryProject.Bytes(_project.Root));
        Assert.Equal(
            dry.Output.Replace("would hold", "holds", StringComparison.Ordinal),
            SiteRun.Call(_project.Root, Fact).Output);
    }

    [Fact]
    public void What_is_there_is_never_written_over()
    {
        var before = TemporaryProject.Bytes(_project.Root);
        string[][] calls =
        [
            ["new", "fact", "chip_price", "--section", "inference", "--value", "1", "--unit", "USD"],
            ["new", "result", "chip_price", "--formula", "life"], ["new", "source", "lab-2026"],
            ["new", "section", "inference"], ["new", "figure", "parts", "--kind", "bars"],
            ["new", "conclusion", "cheaper", "--when", "life > 1 yr"],
            ["new", "figure", "../parts", "--kind", "bars"],
            ["new", "section", "A B"],
            ["new", "fact", "chip-price", "--section", "inference", "--value", "1", "--unit", "USD"],
            ["new", "figure", "other", "--kind", "bar"],
            ["new", "conclusion", "other", "--sentence", "x"],
        ];
        Assert.All(calls, call => Assert.Equal(2, SiteRun.Call(_project.Root, call).ExitCode));
        Assert.Equal(before, TemporaryProject.Bytes(_project.Root));
        Assert.Contains(
            "did you mean 'bars'?",
            SiteRun.Call(_project.Root, "new", "figure", "other", "--kind", "bar").Error,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n", false, true)]
    [InlineData("\r\n", false, true)]
    [InlineData("\r\n", true, false)]
    [InlineData("\n", true, true)]
    public void A_row_is_written_as_its_file_is(string end, bool hasMark, bool endsWithLine)
    {
        var text = Text("data/facts.csv").TrimEnd('\n').Replace("\n", end, StringComparison.Ordinal) + (endsWithLine ? end : "");
        byte[] mark = hasMark ? [.. Encoding.UTF8.Preamble] : [];
        File.WriteAllBytes(At("data/facts.csv"), [.. mark, .. Encoding.UTF8.GetBytes(text)]);
        SiteRun.Call(_project.Root, Fact);
        var row = "hall_price,inference,,11,,,,,fixed,USD/kWh,,,,reported,,low,,";
        byte[] expected = [.. mark, .. Encoding.UTF8.GetBytes(text + (endsWithLine ? "" : end) + row + end)];
        Assert.Equal(expected, File.ReadAllBytes(At("data/facts.csv")));
    }

    [Fact]
    public void A_table_whose_cells_are_quoted_gets_quoted_cells_and_a_row_stands_with_its_chapter()
    {
        File.WriteAllText(At("data/facts.csv"), string.Concat(Text("data/facts.csv").Replace("\"", "", StringComparison.Ordinal).Replace("parts, rounded", "parts", StringComparison.Ordinal)
            .TrimEnd('\n').Split('\n').Select(l => string.Join(',', l.Split(',').Select(c => $"\"{c}\"")) + "\n")).Replace("\"order_cost\",\"inference\"", "\"order_cost\",\"chapter\"", StringComparison.Ordinal));
        SiteRun.Call(_project.Root, Fact);
        var lines = Text("data/facts.csv").Split('\n');
        Assert.StartsWith(
            "\"hall_price\",\"inference\",\"\",\"11\",", lines[7], StringComparison.Ordinal);
        Assert.StartsWith("\"order_cost\"", lines[8], StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_chapter_owns_facts_that_its_conclusions_name()
    {
        Assert.Equal(
            0,
            SiteRun.Call(_project.Root, "new", "section", "power-prices", "--title", "What is a hall?", "--lead", "A house for racks.", "--nav", "Halls").ExitCode);
        Assert.Equal(
            "---\ntitle: What is a hall?\nlead: A house for racks.\nnav: Halls\norder: 30\n---\n\n## In short {#in-short}\n\n",
            Text("content/power-prices.md"));
        string[] fact = ["new", "fact", "hall_price", "--section", "power-prices", "--value", "11",
            "--low", "9", "--high", "14", "--unit", "USD/kWh", "--statement", "Price of a hall", "--basis", "assumed", "--as-of", "2026"];
        Assert.Contains(
            ",9,14,,,triangular,USD/kWh,",
            SiteRun.Call(_project.Root, fact).Output,
            StringComparison.Ordinal);
        var run = SiteRun.Call(
            _project.Root,
            "new",
            "conclusion",
            "halls-are-dear",
            "--when",
            "hall_price > 10 USD/kWh",
            "--sentence",
            "A hall is dear.");
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith(
            "## In short {#in-short}\n\n:::conclusion {#halls-are-dear when=\"hall_price > 10 USD/kWh\"}\nA hall is dear.\n:::\n",
            Text("content/power-prices.md"),
            StringComparison.Ordinal);
        Assert.EndsWith("Edit content/power-prices.md:10\n", run.Output, StringComparison.Ordinal);
        var check = SiteRun.Call(_project.Root, "check");
        Assert.True(check.ExitCode == 0, check.Output);
    }

    [Fact]
    public void A_finding_ends_the_part_that_is_named()
    {
        File.AppendAllText(
            At("content/inference.md"),
            "\n## One {#one}\n\nA.\n\n### Within {#within}\n\nB.\n\n## Two {#two}\n\nC.\n");
        SiteRun.Call(
            _project.Root,
            "new",
            "conclusion",
            "years",
            "--when",
            "life > 1 yr",
            "--sentence",
            "It lasts.",
            "--under",
            "one",
            "--container",
            "open");
        Assert.Contains(
            "B.\n\n:::open {#years when=\"life > 1 yr\"}\nIt lasts.\n:::\n\n## Two {#two}",
            Text("content/inference.md"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_figure_of_each_kind_has_all_keys_that_must_be_there()
    {
        foreach (var kind in RecipeShapes.All.Keys)
        {
            var run = SiteRun.Call(
                _project.Root,
                "new",
                "figure",
                "new-" + kind,
                "--kind",
                kind,
                "--title",
                "Power: what it \"costs\"");
            Assert.Equal(1, run.ExitCode);
            Assert.DoesNotContain("SR5004", run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("SR5002", run.Output, StringComparison.Ordinal);
            Assert.Contains("must be a text", run.Output, StringComparison.Ordinal);
        }
    }

    /// <summary>A column that is added to a table has to be added to its command.</summary>
    [Theory]
    [InlineData("fact", "facts")]
    [InlineData("result", "results")]
    [InlineData("source", "sources")]
    public void A_row_can_be_given_all_its_cells(string command, string table)
    {
        var package = DataPackage.Read(new InputFiles(Checkout.ReadInputs())).Value!;
        var columns = package.Tables.Single(t => t.Name == table).Fields.Select(f => f.Name).Where(n => n != "id");
        var options = NewSorts.Rows.Single(s => s.Name == command).Options.Select(o => o.Key);
        Assert.Equal(columns.Order(StringComparer.Ordinal), options.Order(StringComparer.Ordinal));
    }

    public void Dispose() => _project.Dispose();

    private string At(string path) => Path.Combine(_project.Root, path);

    private string Text(string path) => File.ReadAllText(At(path));
}
