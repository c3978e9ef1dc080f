using System.Globalization;
using Standoff.Evidence.Diagnostics;
using Standoff.Shared;

namespace Standoff.Site.Tests.Prose;

/// <summary>Where a text that is rounded rightly says something else all the same.</summary>
public sealed class RoundedTextTests
{
    private static readonly Dictionary<string, ReadOnlyMemory<byte>> Small = Checkout.ReadInputs(Folders.Baseline);

    /// <summary>The only count of the small report with more than two digits.</summary>
    [Fact]
    public void A_count_is_written_in_full()
    {
        var count = DiagnosticCatalogue.All.Count;
        var rounded = ((count + 5) / 10 * 10).ToString(CultureInfo.InvariantCulture);
        var found = Found(rounded == $"{count}" ? $"{count + 1}" : rounded);
        Assert.Contains($"write '{count}'", Assert.Single(found), StringComparison.Ordinal);
        Assert.Empty(Found($"{count}"));
    }

    private static string[] Found(string count)
    {
        const string Page = "content/index.md";
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(Small, StringComparer.Ordinal);
        var text = System.Text.Encoding.UTF8.GetString(files[Page].Span);
        files[Page] = System.Text.Encoding.UTF8.GetBytes(text.Replace(
            "The order costs", $"The build knows [{count}](n:count.diagnostics) mistakes. The order costs", StringComparison.Ordinal));
        return [.. Folders.Build(files).Found.Select(d => d.ToString()).Where(d => d.Contains("SR4002", StringComparison.Ordinal))];
    }
}
