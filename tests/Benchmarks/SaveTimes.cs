using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Standoff.Evidence.Inputs;
using Standoff.Shared;
using Standoff.Site;
using Standoff.Site.Building;
using Standoff.Site.Preview;
using Standoff.Site.Reporting;

namespace Standoff.Benchmarks;

/// <summary>
/// How long the author of the report waits in a preview: from the bytes of a save to all that is
/// wrong and to the bytes of the page that shows it; without disk and network. Then, which no page
/// waits for, how long it takes to tell what the save brought about.
/// </summary>
internal static partial class SaveTimes
{
    private const int Saves = 20;

    /// <summary>Until the compiler has done its best.</summary>
    private const int WarmUps = 10;

    private const string Page = "inference/index.html";

    /// <param name="kinds">Of saves; all where none is named.</param>
    public static int Print(IReadOnlyCollection<string> kinds)
    {
        var files = Checkout.ReadInputs();
        var build = Edition.Build(new InputFiles(files), new EditionOptions());
        _ = build.Files!.All[Page].Content;
        var saves = new (string What, Func<int, Dictionary<string, ReadOnlyMemory<byte>>> Save)[]
        {
            ("paragraph", k => Change(files, "content/inference.md", t => $"{t}\nSo it is{Repeat(" so", k)}.\n")),
            ("note", k => Change(files, "content/figures/breakeven.md", t => $"{t}\nSo it is{Repeat(" so", k)}.\n")),
            ("recipe", k => Change(files, "content/figures/breakeven.md", t => Title().Replace(t, m => m.Value + Repeat("’", k), 1))),
            // One that much rests on, one that a chapter names, one that nothing names.
            ("fact", k => Change(files, "data/facts.csv", t => Price().Replace(t, m => m.Groups[1].Value + (29_000 + k).ToString(CultureInfo.InvariantCulture)))),
            ("read fact", k => Change(files, "data/facts.csv", t => t.Replace(",65136000000,", $",{65_136_000_000 + k},", StringComparison.Ordinal))),
            ("unread fact", k => Change(files, "data/facts.csv", t => t.Replace(",6812,,,,,", $",{6_812 + k},,,,,", StringComparison.Ordinal))),
            ("stray", k => new(files, StringComparer.Ordinal) { ["content/notes.txt"] = Encoding.UTF8.GetBytes(Repeat("so ", k)) }),
            ("nothing", _ => files),
        };
        foreach (var (what, save) in saves.Where(s => kinds.Count == 0 || kinds.Contains(s.What)))
            Print(what, build, save);
        return 0;
    }

    private static void Print(string what, EditionBuild build, Func<int, Dictionary<string, ReadOnlyMemory<byte>>> save)
    {
        using var process = Process.GetCurrentProcess();
        var (times, busy, effects) = (new List<double>(), new List<double>(), new List<double>());
        for (var k = 1; k <= WarmUps + Saves; k++)
        {
            var inputs = new InputFiles(save(k));
            process.Refresh();
            var (before, began) = (process.TotalProcessorTime, Stopwatch.GetTimestamp());
            var next = build.Next(inputs);
            if (!next.Found.HasErrors)
                _ = next.Files!.All[Page].Content;
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            process.Refresh();
            busy.Add((process.TotalProcessorTime - before).TotalMilliseconds);
            began = Stopwatch.GetTimestamp();
            _ = PreviewEffects.Find(k, build, next);
            effects.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{what,-18}{Median(times),8:0} ms {Median(busy),8:0} ms of CPU, then {Median(effects),8:0} ms to what it brought about"));
    }

    private static double Median(IEnumerable<double> values) => values.Skip(WarmUps).Order().ElementAt(Saves / 2);

    private static Dictionary<string, ReadOnlyMemory<byte>> Change(
        Dictionary<string, ReadOnlyMemory<byte>> files, string path, Func<string, string> change) =>
        new(files, StringComparer.Ordinal) { [path] = Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(files[path].Span))) };

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    [GeneratedRegex("^title: .*[^'\"\r\n]", RegexOptions.Multiline)]
    private static partial Regex Title();

    [GeneratedRegex("^(asic_price,[^,]*,(?:\"[^\"]*\"|[^,]*),)29000", RegexOptions.Multiline)]
    private static partial Regex Price();
}
