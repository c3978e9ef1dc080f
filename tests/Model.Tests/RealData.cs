using System.Text;
using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Shared;

namespace Standoff.Model.Tests;

/// <summary>The rows of the report.</summary>
internal static class RealData
{
    private static readonly Lazy<Workbook> Read = new(() => With(new Dictionary<string, string>()));

    public static Workbook Workbook => Read.Value;

    /// <summary>With lines put at the end of some tables. Fails where a row is wrong.</summary>
    /// <param name="lines">By the table's name.</param>
    public static Workbook With(IReadOnlyDictionary<string, string> lines)
    {
        var files = Checkout.ReadInputs();
        foreach (var (table, line) in lines)
        {
            var path = $"data/{table}.csv";
            files[path] = (byte[])[.. files[path].Span, .. Encoding.UTF8.GetBytes(line + "\n")];
        }

        var found = new DiagnosticBag();
        var workbook = found.Collect(Workbook.Create(found.Collect(Dataset.Read(new InputFiles(files)))!))!;
        Assert.Equal([], found.Select(d => d.ToString()));
        return workbook;
    }
}
