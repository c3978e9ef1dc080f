using Standoff.Evidence.Inputs;
using Standoff.Shared;
using Standoff.Site.Building;
using Standoff.Site.Reporting;

namespace Standoff.Site.Tests;

/// <summary>Where the files of these tests are, and what is built from such files.</summary>
internal static class Folders
{
    public static readonly string Tests = Checkout.FindTests("Site.Tests");

    /// <summary>A small report that builds without a diagnostic.</summary>
    public static readonly string Baseline = Path.Combine(Tests, "Baseline");

    public static EditionBuild Build(
        IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> inputs) =>
        Edition.Build(new InputFiles(inputs), new EditionOptions());
}
