using System.Diagnostics;
using System.Globalization;

namespace Standoff.Benchmarks;

/// <summary>CPU of the warm program for each job, beside what it may take.</summary>
internal static class Budget
{
    private const int Runs = 5;

    /// <summary>
    /// In a run, since the clock of a process ticks by the hundredth of a second.
    /// </summary>
    private const int Repeats = 4;

    /// <summary>
    /// Of base, percentiles, tornados and flip points of the base case together.
    /// </summary>
    private const double MaxSeconds = 0.4;

    /// <summary>Of flip points of conditions on draws.</summary>
    private const double MaxSecondsOnDraws = 2;

    /// <summary>Linear, with room for caches and for the clock.</summary>
    private const double MaxRatioForTwice = 2.6;

    private const double MaxMegabytes = 300;

    /// <summary>Of drawings, tables and words of all figures.</summary>
    private const double MaxSecondsOnFigures = 1;

    /// <summary>Of the slowest picture in pixels, in ms of the clock.</summary>
    private const double MaxMilliseconds = 120;

    /// <returns>0 where all budgets are kept, else 1.</returns>
    public static int Check()
    {
        var benchmarks = new ModelBenchmarks();
        (string Name, Func<double> Job)[] first =
            [("build with percentiles", benchmarks.BuildWithPercentiles), ("tornados", () => benchmarks.Tornados()), ("flips", () => benchmarks.Flips())];
        var together = first.Sum(job => Seconds(job.Name, job.Job));
        var onDraws = Seconds("flips on draws", () => benchmarks.FlipsOnDraws());
        var kept = Keeps("all but flips on draws, s", together, MaxSeconds)
            & Keeps("flips on draws, s", onDraws, MaxSecondsOnDraws)
            & Keeps("twice the draws cost, times", Seconds("draws twice", () => benchmarks.Draw(2)) / Seconds("draws once", () => benchmarks.Draw(1)), MaxRatioForTwice)
            & Keeps("memory held, MB", benchmarks.Held() / 1e6, MaxMegabytes);
        return kept & Figures() ? 0 : 1;
    }

    private static bool Figures()
    {
        var figures = new FigureBenchmarks();
        return Keeps("all figures, s", Seconds("drawings, tables, words", () => figures.Draw().Count), MaxSecondsOnFigures)
            & Keeps("slowest PNG, ms", figures.Rasters(f => f.DrawPng()).Max(), MaxMilliseconds)
            & Keeps("slowest card, ms", figures.Rasters(f => f.DrawCard("The Standoff Report")).Max(), MaxMilliseconds);
    }

    /// <summary>
    /// The median of some runs after as many to warm up, in seconds of CPU over all threads.
    /// </summary>
    private static double Seconds(string name, Func<double> job)
    {
        using var process = Process.GetCurrentProcess();
        var times = new double[2 * Runs];
        for (var i = 0; i < times.Length; i++)
        {
            process.Refresh();
            var before = process.TotalProcessorTime;
            for (var repeat = 0; repeat < Repeats; repeat++)
                job();
            process.Refresh();
            times[i] = (process.TotalProcessorTime - before).TotalSeconds / Repeats;
        }

        var median = times[Runs..].Order().ElementAt(Runs / 2);
        Write(name, median);
        return median;
    }

    private static bool Keeps(string what, double measured, double max)
    {
        Write(what, measured, $" of {max.ToString(CultureInfo.InvariantCulture)}{(measured <= max ? "" : ": too much")}");
        return measured <= max;
    }

    private static void Write(string what, double measured, string more = "") =>
        Console.WriteLine(
            what.PadRight(28) + measured.ToString("0.000", CultureInfo.InvariantCulture) + more);
}
