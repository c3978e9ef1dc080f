using System.Globalization;
using Standoff.Editions;
using Standoff.Evidence.Rows;
using Standoff.Shared;

namespace Standoff.Site.Tests.Commands;

/// <summary>
/// Threads, culture, time zone and folder are the machine's affair and do not show in an edition.
/// </summary>
public sealed class MachineTests
{
    /// <summary>The pictures are compared where both hosts build the report.</summary>
    [Fact]
    public void The_report_has_the_same_bytes_here_and_under_strange_conditions()
    {
        static bool IsPicture(string path) => path.EndsWith(".png", StringComparison.Ordinal);
        var (expected, found) = (RealSite.Files.All, BuiltEdition.Files);
        Assert.Equal(
            expected.Keys.Order(StringComparer.Ordinal), found.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            [],
            found.Keys
                .Where(path => !IsPicture(path))
                .Where(path => !found[path].SequenceEqual(expected[path].Content)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void A_small_report_has_the_same_bytes_for_any_number_of_threads(int threads)
    {
        using var project = new TemporaryProject(Folders.Baseline, "über dort");
        var environment = new Dictionary<string, string>(BuiltEdition.StrangeEnvironment)
        {
            ["DOTNET_PROCESSOR_COUNT"] = threads.ToString(CultureInfo.InvariantCulture),
        };
        var built = SiteProcess.Run(project.Root, environment);
        Assert.Equal((0, ""), (built.ExitCode, built.Error));
        var expected = Folders.Build(Checkout.ReadInputs(Folders.Baseline)).Files!.All
            .ToDictionary(
                f => f.Key, f => Convert.ToHexString(f.Value.Content), StringComparer.Ordinal);
        Assert.Equal(expected, TemporaryProject.EditionBytes(project.Output));
    }

    /// <summary>The conditions are strange indeed: numbers would show them.</summary>
    [Fact]
    public void The_strange_culture_writes_numbers_as_none_does() =>
        Assert.Equal("~1;5", (-1.5).ToString(StartupHook.CreateCulture()));
}
