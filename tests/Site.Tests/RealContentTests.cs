using Standoff.Evidence.Rows;

namespace Standoff.Site.Tests;

/// <summary>The report itself.</summary>
public sealed class RealContentTests
{
    /// <summary>
    /// Warnings that somebody has looked at and lets stand, each as a person reads it.
    /// </summary>
    private static readonly string[] Known = [];

    [Fact]
    public void The_report_builds_without_a_diagnostic() =>
        Assert.Equal(string.Join('\n', Known), string.Join('\n', RealSite.Result.Found.Select(d => d.ToString())));
}
