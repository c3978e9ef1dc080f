using System.Text;
using Standoff.Evidence.Inputs;
using Standoff.Shared;
using Standoff.Site.Addressing;
using Standoff.Site.Building;
using Standoff.Site.Prose;
using Standoff.Site.Prose.Binding;
using Standoff.Site.Tests.BrokenInputs;
using Standoff.Site.Tests.Defects;
using Standoff.Site.Tests.Specs;

namespace Standoff.Site.Tests;

/// <summary>
/// A build that repeats nothing that stayed the same says and writes what one does that knows
/// nothing: other tests judge later builds, and so does whoever looks at a preview.
/// </summary>
public sealed class LaterBuildTests
{
    private const int Seed = 20;

    private const int Specs = 24;

    private const int Broken = 12;

    /// <summary>Planted in the report one after the other, and left there.</summary>
    private const int Planted = 6;

    /// <summary>One in so many files of the report is compared.</summary>
    private const int Stride = 12;

    private const string Spare = "spare_price,inference,Price of a spare";

    /// <summary>Of the baseline: each a file, a text in it, and what takes its place.</summary>
    private static readonly (string File, string Old, string New)[] Edits =
    [
        ("data/facts.csv", "29000,19000", "30000,19000"),
        ("data/facts.csv", "19000,49000", "19000,52000"),
        ("data/facts.csv", "52000,5000,", "52000,5500,"),
        ("data/facts.csv", "0.01,0.6,triangular", "0.01,0.6,uniform"),
        ("data/facts.csv", "Chosen by us", "Chosen by us, with care"),
        ("data/facts.csv", "Price of one chip,", "Price of a whole chip,"),
        ("data/facts.csv", "USD/kWh,2026-01,,,reported", "USD/kWh,2026-02,,,assumed"),
        ("data/correlations.csv", "notes\n", "notes\nchip_price,energy_price,0.5,Both follow demand\n"),
        ("data/correlations.csv", "0.5", "0.4"),
        ("data/results.csv", "capital_cost + energy_cost", "capital_cost + 1.1 * energy_cost"),
        ("data/results.csv", "Energy cost of one hour", "Cost of an hour’s energy"),
        ("data/labels.csv", "meaning\n", "meaning\nhour_cost,What an hour costs in all,hourly cost,\n"),
        ("data/propositions.csv", "condition\n", "condition\ndear,inference,Capital is dear,capital_cost > 2 * energy_cost\n"),
        ("content/figures/parts.md", "when: capital_cost > 2 * energy_cost", "when: dear"),
        ("data/propositions.csv", "> 2 *", "> 20 *"),
        ("data/propositions.csv", "> 20 *", "> 2.5 *"),
        ("data/units.csv", "USD,dollar,dollars", "USD,US dollar,US dollars"),
        ("content/names.txt", "\n", "\nChip 7\n"),
        ("data/facts.csv", "chip_power,inference", "chip_power,chapter"),
        ("data/facts.csv", "18000000000", "18000000001"),
        ("content/index.md", "The order costs", "The order now costs"),
        ("data/facts.csv", "reported,memo-2026,high,,", "reported,memo-2026,high,2026-12-31,"),
        ("data/facts.csv", "Cost of the order", "Most that the order costs"),
        ("content/index.md", "[$18 billion]", "at least [$18 billion]"),
        ("data/facts.csv", "high,2026-12-31,", "high,2026-12-31,At least this"),
        ("data/facts.csv", "reported,memo-2026,high", "reported,memo-2026;lab-2026,high"),
        ("data/facts.csv", "notes\n", $"notes\n{Spare},3,,,,,fixed,USD,2026-05,,,reported,memo-2026,high,,\n"),
        ("content/index.md", "[the memo]", "[a memo](source:memo-2026) of [$3](n:spare_price) and [the memo]"),
        ("data/facts.csv", $"{Spare},3,", $"{Spare},4,"),
        ("data/facts.csv", $"{Spare},4,,,,,fixed,USD,", $"{Spare},4,,,,,fixed,kUSD,"),
        ("data/facts.csv", "spare_price,", "spare_part,"),
        ("content/index.md", "n:spare_price", "n:spare_part"),
        ("data/datapackage.json", "[\"high\", \"medium\", \"low\"]", "[\"high\", \"medium\"]"),
        ("data/datapackage.json", "[\"high\", \"medium\"]", "[\"high\", \"medium\", \"low\"]"),
        ("content/index.md", "More in", "That is [almost certain](odds:cheaper), but [$77,000](flip:cheaper.chip_price). More in"),
        ("content/chapter.md", "Phase 1 buys", "Phase 1 bought"),
        ("content/chapter.md", "hour_cost < rival_cost", "hour_cost < 0.45 * rival_cost"),
        ("content/chapter.md", "0.45 * rival_cost", "rival_cost"),
        ("content/chapter.md", "An hour costs less on the chip", "One hour costs less on the chip"),
        ("data/facts.csv", "2.4,2,3,0.5,9", "1.2,0.7,3,0.5,9"),
        ("content/chapter.md", ":::conclusion {#cheaper when", ":::open {#cheaper when"),
        ("data/facts.csv", "1.2,0.7,3,0.5,9", "0.9,0.7,3,0.5,9"),
    ];

    [Fact]
    public void A_sample_of_changes_of_the_baseline_comes_to_what_a_fresh_build_makes_of_each()
    {
        var sound = Checkout.ReadInputs(Folders.Baseline);
        var report = new ChangedReport(sound);
        var inputs = Sample(SpecCase.All.Values, Specs).Select(s => (s.Name, Files: s.Inputs()))
            .Concat(Enumerable.Range(Seed, Broken).Select(BrokenInput.Create).Select(b => (Name: b.Story, b.Files)))
            .Append((Name: "nothing", Files: sound));
        foreach (var (name, files) in inputs)
            AssertSame(name, Folders.Build(files), report.Build(files));
    }

    [Fact]
    public void Edits_of_the_report_one_after_the_other_come_to_what_a_fresh_build_makes_of_all()
    {
        var files = Checkout.ReadInputs();
        var later = RealSite.Result;
        var defects = PlantedDefect.All.Where(d =>
            d.Call.Count == 0
            && d.Edits.All(e => e.File.StartsWith("content/", StringComparison.Ordinal) && e.LeavesTheRest(files)));
        var made = 0;
        foreach (var defect in Sample(defects, int.MaxValue).TakeWhile(_ => made < Planted))
        {
            if (!defect.Edits.All(e => e.TryMake(files)))
                continue;
            made++;
            later = later.Next(new InputFiles(files));
            Assert.NotEmpty(later.Found);
        }

        Assert.Equal(Planted, made);
        later = later.Next(new InputFiles(MovedFact.WithRange(files, "asic_price", 31_000)));
        later = later.Next(new InputFiles(MovedFact.WithRange(files, "broadcom_debt", 65_136_000_001)));
        files = MovedFact.WithRange(MovedFact.WithRange(files, "asic_price", 27_000), "h100_rent_november", 2.1);
        files.Remove(files.Keys.Last(path => path.StartsWith("data/editions/2", StringComparison.Ordinal)));
        files[AddressLock.Path] = (byte[])[.. files[AddressLock.Path].Span, .. "/Inference/\n"u8];
        later = later.Next(new InputFiles(files));
        Assert.Contains(later.Found, d => d.Place.Path == AddressLock.Path);
        AssertSame("planted defects, moved facts, an edition that is gone and an address that is not ours", Folders.Build(files), later, Stride);
        AssertSame("nothing", RealSite.Result, later.Next(RealSite.Result.Inputs), Stride);
    }

    [Fact]
    public void Rows_changed_one_after_the_other_come_to_what_a_fresh_build_makes_of_all()
    {
        var files = Checkout.ReadInputs(Folders.Baseline);
        var later = Folders.Build(files);
        foreach (var (file, old, changed) in Edits)
        {
            var text = Encoding.UTF8.GetString(files[file].Span);
            Assert.Contains(old, text, StringComparison.Ordinal);
            files[file] = Encoding.UTF8.GetBytes(text.Replace(old, changed, StringComparison.Ordinal));
            later = later.Next(new InputFiles(files));
            AssertSame($"{file}: {changed}", Folders.Build(files), later);
        }
    }

    [Fact]
    public void A_moved_fact_draws_anew_only_what_rests_on_it()
    {
        const string fact = "asic_price";
        // Of its own: builds that other tests make from the common one push out what is kept of it.
        var sound = Folders.Build(Checkout.ReadInputs());
        var moved = sound.Next(new InputFiles(MovedFact.WithRange(Checkout.ReadInputs(), fact, 29_100)));
        var (before, after) = (sound.Evidence.Value!.Workbook, moved.Evidence.Value!.Workbook);
        bool RestsOnIt(string id) =>
            after.TryFind(id, out var quantity) && after.FindInputsBehind(quantity)
                .Any(i => i.Id == fact);
        Assert.All(after.Results, r => Assert.Equal(
            !RestsOnIt(r.Id), ReferenceEquals(before.Simulation[r.Id], after.Simulation[r.Id])));
        var figures = moved.Report.Value!.Figures.Values;
        var same = figures
            .Where(f => ReferenceEquals(f, sound.Report.Value!.Figures[f.Id]))
            .Select(f => f.Id)
            .ToList();
        // An echo asks for all sources, which is more than single numbers.
        var rests = figures.Where(f => f.Kind == "echo" || f.Quantities.Any(RestsOnIt)).Select(f => f.Id);
        Assert.NotEmpty(same);
        Assert.Equal(figures.Select(f => f.Id).Except(same), rests);
    }

    [Fact]
    public void A_moved_fact_binds_anew_only_what_rests_on_it()
    {
        var files = Checkout.ReadInputs();
        var sound = Folders.Build(files);
        var moved = sound.Next(new InputFiles(MovedFact.WithRange(files, "asic_price", 29_100)));
        var (before, after) = (sound.Report.Value!, moved.Report.Value!);
        // What is bound anew is parsed anew.
        var texts = before.Cells.Texts.Zip(after.Cells.Texts)
            .Select(t => (t.Second.Meanings, IsKept: ReferenceEquals(t.First.Text, t.Second.Text)))
            .ToList();
        bool NamesNumbers(Meanings meanings) => meanings.References.Any(r =>
            r is NumberReference or ComparisonReference or VerdictReference or PageReference);
        Assert.All(texts.Where(t => !t.IsKept), t => Assert.True(NamesNumbers(t.Meanings)));
        Assert.True(texts.Count(t => t.IsKept) > 0.8 * texts.Count);
        Assert.Contains(texts, t => !t.IsKept);
        // A link that means nothing of the data is the same object as long as its text is kept.
        PageReference LinkOn(BoundSection section) => section.References.OfType<PageReference>().First();
        var kept = before.Sections.Zip(after.Sections)
            .Where(s => s.First.References.OfType<PageReference>().Any())
            .Where(s => ReferenceEquals(LinkOn(s.First), LinkOn(s.Second)))
            .Select(s => s.Second.Address.Path)
            .ToList();
        Assert.Contains("/trusted-contact/", kept);
        Assert.DoesNotContain("/inference/", kept);
        // Whatever is kept speaks of the rows as they are now.
        var now = after.Workbook.Quantities.ToDictionary(q => q.Id, StringComparer.Ordinal);
        var references = after.Sections.SelectMany(s => s.References).Concat(after.Cells.References);
        Assert.All(
            references.OfType<NumberReference>(), n => Assert.Same(now[n.Quantity.Id], n.Quantity));
    }

    private static void AssertSame(string change, EditionBuild fresh, EditionBuild later, int stride = 1)
    {
        Texts.AreSame(Write(fresh), Write(later));
        var (expected, files) = (Drafts.Of(fresh).ToList(), Drafts.Of(later).ToList());
        Assert.Equal(expected.Select(f => f.Path), files.Select(f => f.Path));
        for (var i = Seed % stride; i < files.Count; i += stride)
            Assert.True(expected[i].Content.AsSpan().SequenceEqual(files[i].Content), $"{change}: {files[i].Path} is another");
    }

    private static string Write(EditionBuild build) =>
        string.Join('\n', build.Found.Select(d => $"{d} {d.Correction}"));

    private static IEnumerable<T> Sample<T>(IEnumerable<T> all, int count)
    {
        var items = all.ToArray();
        new Random(Seed).Shuffle(items);
        return items.Take(count);
    }
}
