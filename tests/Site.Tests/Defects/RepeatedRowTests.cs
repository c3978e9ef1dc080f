using System.Text;
using Standoff.Evidence.Diagnostics;
using Standoff.Shared;

namespace Standoff.Site.Tests.Defects;

/// <summary>
/// A row that stands twice is an error of its table, and the pages are written of what is left.
/// </summary>
public sealed class RepeatedRowTests
{
    [Fact]
    public void The_last_row_of_every_table_twice_is_reported_in_each_and_nothing_is_thrown()
    {
        var files = Checkout.ReadInputs().ToDictionary(StringComparer.Ordinal);
        List<string> repeated = [];
        foreach (var path in files.Keys.Where(IsTable).ToList())
        {
            var text = Encoding.UTF8.GetString(files[path].Span);
            var lines = text.TrimEnd('\n').Split('\n');
            if (lines.Length < 2 || lines[^1].Count(c => c == '"') % 2 != 0)
                continue;
            files[path] = Encoding.UTF8.GetBytes(text + lines[^1] + "\n");
            repeated.Add(path);
        }

        Assert.InRange(repeated.Count, 15, files.Count);
        var build = RealSite.Changed.Build(files);
        var faulty = build.Found
            .Where(d => d.Severity == Severity.Error)
            .Select(d => d.Place.Path)
            .ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], repeated.Where(path => !faulty.Contains(path)));
        Drafts.AssertWritten(build);
    }

    /// <summary>Of the report itself, not of the record of an edition.</summary>
    private static bool IsTable(string path) =>
        path.EndsWith(".csv", StringComparison.Ordinal) && path.Count(c => c == '/') == 1;
}
