using System.Runtime.CompilerServices;
using System.Text;
using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;

namespace Standoff.Model.Tests;

/// <summary>The rows of the report.</summary>
internal static class RealData
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(
        Path.GetDirectoryName(Here())!, "..", ".."));

    private static readonly Lazy<Workbook> Read = new(() => With(new Dictionary<string, string>()));

    public static Workbook Workbook => Read.Value;

    /// <summary>With lines put at the end of some tables. Fails where a row is wrong.</summary>
    /// <param name="lines">By the table's name.</param>
    public static Workbook With(IReadOnlyDictionary<string, string> lines)
    {
        var files = Directory.GetFiles(Path.Combine(Root, "data")).ToDictionary(f => "data/" + Path.GetFileName(f), File.ReadAllBytes, StringComparer.Ordinal);
        foreach (var (table, line) in lines)
            files[$"data/{table}.csv"] = [.. files[$"data/{table}.csv"], .. Encoding.UTF8.GetBytes(line + "\n")];
        // Rows belong to chapters; what these say does not matter here.
        foreach (var chapter in Directory.GetFiles(Path.Combine(Root, "content"), "*.md"))
            files.Add("content/" + Path.GetFileName(chapter), []);
        var found = new DiagnosticBag();
        var workbook = found.Collect(Workbook.Create(found.Collect(Dataset.Read(new InputFiles(files.Select(f => KeyValuePair.Create(f.Key, (ReadOnlyMemory<byte>)f.Value)))))!))!;
        Assert.Equal([], found.Select(d => d.ToString()));
        return workbook;
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
