using System.Diagnostics;
using Standoff.Evidence.Diagnostics;
using Standoff.Shared;
using Standoff.Site.Tests.Commands;

namespace Standoff.Site.Tests.BrokenInputs;

/// <summary>
/// Whatever stands in the inputs, a build ends soon, with places that a person can go to or with
/// an edition.
/// </summary>
public sealed class BrokenInputTests(ITestOutputHelper output)
{
    private const int Inputs = 400;

    /// <summary>Of which so many go through the command line too.</summary>
    private const int Sample = 40;

    /// <summary>
    /// One in so many of these in a process of its own, which has little memory.
    /// </summary>
    private const int Processes = 8;

    /// <summary>
    /// One in so many is written whole, with an error or without; no kind of breakage is left out,
    /// since their number has no factor in common with it.
    /// </summary>
    private const int Written = 5;

    /// <summary>Wall time of one input on a machine that does other things too.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    private static readonly ChangedReport Report = new(Checkout.ReadInputs(Folders.Baseline));

    [Fact]
    public void Broken_inputs_end_in_diagnostics_with_places_or_in_an_edition()
    {
        var faults = new List<string>();
        var refused = 0;
        for (var seed = 0; seed < Inputs; seed++)
        {
            var broken = BrokenInput.Create(seed);
            var watch = Stopwatch.StartNew();
            try
            {
                var build = Report.Build(broken.Files);
                refused += build.Found.HasErrors ? 1 : 0;
                Assert.Equal(build.Found.HasErrors, build.Files is null);
                foreach (var file in build.Files?.All.Values ?? (seed % Written == 0 ? Drafts.Of(build) : []))
                    Assert.NotNull(file.Content);
                faults.AddRange(build.Found.SelectMany(d => FindFaults(d, broken)).Take(3).Select(fault => $"{seed}: {broken.Story}: {fault}"));
            }
#pragma warning disable CA1031 // Every exception is what the test looks for.
            catch (Exception e)
#pragma warning restore CA1031
            {
                faults.Add($"{seed}: {broken.Story}: {string.Join('\n', e.ToString().Split('\n').Take(8))}");
            }

            if (watch.Elapsed > Soon)
                faults.Add($"{seed}: {broken.Story}: took {watch.Elapsed}");
            else if (watch.Elapsed > Soon / 10)
                output.WriteLine($"{seed}: {broken.Story}: {watch.Elapsed}");
        }

        Assert.Equal([], faults);
        Assert.NotEqual(0, Breakages.All.Count % Written);
        // Breaking a file seldom leaves it sound; a generator that breaks nothing would show nothing.
        Assert.InRange(refused, Inputs * 3 / 4, Inputs);
    }

    [Fact]
    public void A_sample_of_them_ends_at_the_command_line_as_in_the_program_and_changes_nothing()
    {
        for (var seed = 0; seed < Inputs; seed += Inputs / Sample)
        {
            var broken = BrokenInput.Create(seed);
            using var project = new TemporaryProject(Folders.Baseline);
            foreach (var (path, bytes) in broken.Files)
                File.WriteAllBytes(Path.Combine(project.Root, path), bytes.Span);
            var before = TemporaryProject.Bytes(project.Parent);
            var (exit, error) = Check(project.Root, seed / (Inputs / Sample) % Processes == 0);
            var expected = Report.Build(broken.Files).Found.HasErrors ? 1 : 0;
            Assert.True(expected == exit, $"{seed}: {broken.Story}: exit {exit}: {error[..Math.Min(400, error.Length)]}");
            Assert.Equal(before, TemporaryProject.Bytes(project.Parent));
        }
    }

    /// <summary>
    /// What the program ends with and says; the same command line where no process is started.
    /// </summary>
    private static (int Exit, string Error) Check(string folder, bool isProcess)
    {
        if (!isProcess)
        {
            var call = SiteRun.Call(folder, "check");
            return (call.ExitCode, call.Error);
        }

        // Half a gigabyte and no more, in hexadecimal digits.
        var run = SiteProcess.Run(folder, new Dictionary<string, string> { ["DOTNET_GCHeapHardLimit"] = "1F400000" }, "check");
        return (run.ExitCode, run.Error);
    }

    private static IEnumerable<string> FindFaults(Diagnostic diagnostic, BrokenInput broken)
    {
        var (path, line, column, _) = diagnostic.Place;
        if (diagnostic.Message.Any(char.IsControl))
            yield return $"a control character in the message of {diagnostic.Kind.Code}";
        var lines = broken.LinesOf(path);
        // What a file that is missing lacks is said at its start.
        if (lines.Count == 0 && diagnostic.Kind.Code != "SR1001")
            yield return $"no such file: {diagnostic}";
        else if (lines.Count > 0 && (line < 1 || line > lines.Count || column < 1 || column > lines[line - 1].Length + 1))
            yield return $"no such place: {diagnostic}";
    }
}
