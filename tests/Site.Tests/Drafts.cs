using Standoff.Site.Building;
using Standoff.Site.Files;

namespace Standoff.Site.Tests;

/// <summary>
/// What a build would write, whatever it has found: what <c>check</c> has judged must end in files
/// for every input, sound or broken.
/// </summary>
internal static class Drafts
{
    /// <summary>
    /// All files but pictures, which are drawn from the same drawings as the SVG beside them, and the list of hashes, which reads them; none
    /// where there is no report.
    /// </summary>
    public static IEnumerable<OutputFile> Of(EditionBuild build) => build.Inputs.Paths
        .Where(SectionsStage.IsInput)
        .Select(build.SectionFile)
        .OfType<OutputFile>()
        .Concat(build.FilesBeside)
        .Where(file => !file.Path.EndsWith(".png", StringComparison.Ordinal) && file.Path != "manifest.json");

    /// <summary>Only the mark for hosts that leave files out is empty.</summary>
    public static void AssertWritten(EditionBuild build) =>
        Assert.All(Of(build), file => Assert.Equal(file.Path == ".nojekyll", file.Content.Length == 0));
}
