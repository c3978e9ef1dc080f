using System.Runtime.CompilerServices;
using System.Text;
using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;

namespace Standoff.Model.Tests;

/// <summary>The rows of the report.</summary>
internal static class RealData
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "data"));

    private static readonly Lazy<Workbook> Read = new(() => With(new Dictionary<string, string>()));

    public static Workbook Workbook => Read.Value;

    /// <summary>With lines put at the end of some tables. Fails where a row is wrong.</summary>
    /// <param name="lines">By the table's name.</param>
    public static Workbook With(IReadOnlyDictionary<string, string> lines)
    {
        var files = Directory.GetFiles(Folder).ToDictionary(
            f => "data/" + Path.GetFileName(f),
            f => (ReadOnlyMemory<byte>)(lines.TryGetValue(Path.GetFileNameWithoutExtension(f), out var line) ? [.. File.ReadAllBytes(f), .. Encoding.UTF8.GetBytes(line + "\n")] : File.ReadAllBytes(f)),
            StringComparer.Ordinal);
        var found = new DiagnosticBag();
        var workbook = found.Collect(Workbook.Create(found.Collect(Dataset.Read(new InputFiles(files)))!))!;
        Assert.Equal([], found.Select(d => d.ToString()));
        return workbook;
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
