using System.Diagnostics;
using System.Globalization;
using Standoff.Evidence.Inputs;
using Standoff.Figures.Cards;
using Standoff.Shared;
using Standoff.Site;
using Standoff.Site.Addressing;
using Standoff.Site.Building;
using Standoff.Site.Exports;
using Standoff.Site.Files;
using Standoff.Site.Reporting;

namespace Standoff.Benchmarks;

/// <summary>
/// What each job of a build may take of CPU over all threads, in units of the reference job.
/// </summary>
internal static class Budget
{
    /// <summary>
    /// How often a job that takes too much is measured in all; the smallest ratio counts, since
    /// others use the machine too.
    /// </summary>
    private const int MaxRuns = 5;

    /// <summary>Rows to percentiles of every result.</summary>
    private const double MaxForEvaluating = 22;

    /// <summary>Flip points of conditions on the base case.</summary>
    private const double MaxForFlips = 2;

    /// <summary>Flip points of conditions on draws.</summary>
    private const double MaxForFlipsOnDraws = 10;

    /// <summary>Drawings, tables and words of all figures.</summary>
    private const double MaxForFigures = 60;

    /// <summary>
    /// All checks and all files but pictures, and but the copy and the list of hashes, which draw
    /// them; by a program that has just begun.
    /// </summary>
    private const double MaxForBuild = 160;

    /// <summary>A card for each number.</summary>
    private const double MaxForCards = 60;

    /// <summary>Links written anew and files packed, of files that are there.</summary>
    private const double MaxForOfflineCopy = 40;

    private const int WarmUps = 3;

    private const double MaxMegabytes = 300;

    /// <summary>Fails a budget of two units.</summary>
    private const int SlowTimes = 4;

    private static EditionBuild? _built;

    /// <returns>0 where all budgets are kept, else 1.</returns>
    public static int Check()
    {
        // Until the compiler has done its best, or the first unit would be too long.
        for (var i = 0; i < WarmUps; i++)
            ReferenceJob.Run();
        var isKept = Keeps("whole build", Build, MaxForBuild);
        isKept &= Keeps("cards", DrawCards, MaxForCards);
        isKept &= Keeps("offline copy", CopyOffline, MaxForOfflineCopy);
        var model = new ModelBenchmarks();
        isKept &= Keeps("evaluate", () => model.BuildWithPercentiles(), MaxForEvaluating);
        isKept &= Keeps("flips", () => model.Flips(), MaxForFlips);
        isKept &= Keeps("flips on draws", () => model.FlipsOnDraws(), MaxForFlipsOnDraws);
        var figures = new FigureBenchmarks();
        isKept &= Keeps("figures", () => figures.Draw(), MaxForFigures);
        isKept &= Keeps("memory held, MB", model.Held() / 1e6, MaxMegabytes);
        return isKept & CanFail() ? 0 : 1;
    }

    /// <summary>Whether a job that is too slow on purpose is found to be so.</summary>
    private static bool CanFail() => !Keeps("slow on purpose", Slow, SlowTimes / 2.0);

    private static void Slow()
    {
        for (var i = 0; i < SlowTimes; i++)
            ReferenceJob.Run();
    }

    private static void Build()
    {
        _built = Edition.Build(new InputFiles(Checkout.ReadInputs()), new EditionOptions());
        foreach (var file in FilesWithoutPictures())
            _ = file.Content;
    }

    private static void DrawCards()
    {
        var report = _built!.Report.Value!;
        foreach (var quantity in report.Workbook.Quantities)
        {
            var number = NumberView.Create(quantity, report.Workbook);
            string[] range = [$"{number.LowText} to {number.HighText} in nine draws of ten"];
            Card.Draw(report.Imprint.Title, new CardStatement("Derived", number.LongValue, quantity.Title, range) { IsOfNumber = true });
        }
    }

    private static void CopyOffline()
    {
        var copy = OfflineCopy.Create(_built!.Report.Value!, _built.Pages!, FilesWithoutPictures());
        _ = copy.Content;
    }

    private static IEnumerable<OutputFile> FilesWithoutPictures()
    {
        var files = _built!.Files ?? throw new InvalidOperationException(string.Join('\n', _built.Found));
        return files.All.Values.Where(f => !IsOfPictures(f.Path));
    }

    private static bool IsOfPictures(string path) =>
        path.EndsWith(".png", StringComparison.Ordinal)
        || path == Routes.OfflineCopy.File || path == Routes.Manifest.File;

    private static bool Keeps(string what, Action job, double max)
    {
        var smallest = Measure(job);
        for (var i = 1; i < MaxRuns && smallest > max; i++)
            smallest = Math.Min(smallest, Measure(job));
        return Keeps(what, smallest, max);
    }

    /// <summary>
    /// In units that are measured anew before and after, since the machine may grow busy
    /// meanwhile.
    /// </summary>
    private static double Measure(Action job)
    {
        var before = Seconds(() => ReferenceJob.Run());
        var seconds = Seconds(job);
        var after = Seconds(() => ReferenceJob.Run());
        return seconds / ((before + after) / 2);
    }

    /// <summary>Of CPU over all threads.</summary>
    private static double Seconds(Action job)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        job();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }

    private static bool Keeps(string what, double measured, double max)
    {
        var verdict = measured <= max ? "" : ": too much";
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{what,-18}{measured,8:0.0} of at most {max}{verdict}"));
        return measured <= max;
    }
}
