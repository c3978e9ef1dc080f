using Standoff.Evidence.Rows;

namespace Standoff.Site.Tests.Commands;

/// <summary>The number of threads is the machine's affair.</summary>
public sealed class ThreadTests
{
    [Fact]
    public void The_report_has_the_same_bytes_for_any_number_of_threads()
    {
        using var project = new TemporaryProject(Folders.Root);
        var expected = RealSite.Files.All.ToDictionary(f => f.Key.Replace('/', Path.DirectorySeparatorChar), f => Convert.ToHexString(f.Value.Content), StringComparer.Ordinal);
        foreach (var threads in new[] { "1", "2", "8" })
        {
            var built = SiteProcess.Run(project.Root, new Dictionary<string, string> { ["DOTNET_PROCESSOR_COUNT"] = threads });
            Assert.Equal((0, ""), (built.ExitCode, built.Error));
            var found = TemporaryProject.EditionBytes(project.Output);
            Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), found.Keys.Order(StringComparer.Ordinal));
            Assert.All(found, f => Assert.True(f.Value == expected[f.Key], $"{f.Key} with {threads} threads"));
        }
    }
}
