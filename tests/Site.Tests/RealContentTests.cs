namespace Standoff.Site.Tests;

/// <summary>The report itself.</summary>
public sealed class RealContentTests
{
    /// <summary>Warnings that somebody has looked at and lets stand, each as a person reads it.</summary>
    private static readonly string[] Known = [];

    [Fact]
    public void The_report_builds_without_a_diagnostic() =>
        Assert.Equal(string.Join('\n', Known), string.Join('\n', RealSite.Result.Diagnostics.Select(d => d.ToString())));

    [Fact]
    public void Building_it_again_gives_the_same_bytes()
    {
        var again = Folders.Build(Folders.Inputs(Folders.Root));
        Assert.Equal(RealSite.Files.All.Select(Hash), again.Files!.All.Select(Hash));
    }

    private static string Hash(KeyValuePair<string, OutputFile> file) =>
        $"{file.Key} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(file.Value.Content))}";
}
