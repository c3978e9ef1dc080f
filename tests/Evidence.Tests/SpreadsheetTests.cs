using System.Text;
using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Rows;

namespace Standoff.Evidence.Tests;

/// <summary>
/// The tables as LibreOffice Calc and others save them: what changes no value changes nothing.
/// </summary>
public sealed partial class SpreadsheetTests
{
    public static TheoryData<string> Ways => ["a mark at the start", "carriage returns", "all cells quoted", "a large number with an exponent", "all of it"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_table_that_was_opened_and_saved_reads_as_before(string way)
    {
        var before = Read(_ => { });
        var after = Read(table => Save(table, way));
        Assert.Equal(before.Facts.Select(Told), after.Facts.Select(Told));
        Assert.Equal(
            before.Results.Select(r => r.Formula.Text), after.Results.Select(r => r.Formula.Text));
        Assert.Equal(before.Claims.Select(c => c.Explanation.Text), after.Claims.Select(c => c.Explanation.Text));
        Assert.Equal(before.Sources.Keys, after.Sources.Keys);
    }

    private static string Told(Fact fact) => $"{fact.Id} {fact.Value:R} {fact.Range.Low:R} {fact.Range.High:R} {fact.Unit} {fact.Evidence.AsOf?.Text} {fact.Notes}";

    private static Dataset Read(Action<Dictionary<string, string>> change)
    {
        var files = Repository.Files.ToDictionary(
            f => f.Key, f => Encoding.UTF8.GetString(f.Value.Span), StringComparer.Ordinal);
        change(files);
        var inputs = files.Select(f => KeyValuePair.Create(f.Key, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(f.Value)));
        var (dataset, found) = Dataset.Read(new InputFiles(inputs));
        Assert.DoesNotContain(found, d => d.Severity == Severity.Error);
        return dataset!;
    }

    private static void Save(Dictionary<string, string> files, string way)
    {
        bool Does(string what) => way == what || way == "all of it";
        foreach (var path in files.Keys.Where(p => p.EndsWith(".csv", StringComparison.Ordinal)).ToList())
        {
            var text = files[path];
            if (Does("a large number with an exponent"))
            {
                text = LargeNumber().Replace(text, WriteWithExponent);
                Assert.True(path != "data/facts.csv" || text != files[path], "No fact is large.");
            }

            if (Does("all cells quoted"))
                text = Quoted(text);
            if (Does("carriage returns"))
                text = text.Replace("\n", "\r\n", StringComparison.Ordinal);
            files[path] = Does("a mark at the start") ? "\uFEFF" + text : text;
        }
    }

    private static string WriteWithExponent(Match number) =>
        $",{number.Groups["first"]}.{number.Groups["second"]}E+{1 + number.Groups["zeros"].Length},";

    [GeneratedRegex(",(?<first>[1-9])(?<second>[0-9])(?<zeros>0{8,}),")]
    private static partial Regex LargeNumber();

    /// <summary>Every cell in quotation marks.</summary>
    private static string Quoted(string csv)
    {
        var text = new StringBuilder("\"");
        var inside = false;
        for (var i = 0; i < csv.Length; i++)
        {
            var c = csv[i];
            if (c == '"' && inside && i + 1 < csv.Length && csv[i + 1] == '"')
            {
                text.Append("\"\"");
                i++;
            }
            else if (c == '"')
                inside = !inside;
            else if (!inside && c == ',')
                text.Append("\",\"");
            else if (!inside && c == '\n')
                text.Append(i + 1 < csv.Length ? "\"\n\"" : "\"\n");
            else
                text.Append(c);
        }

        return text.ToString();
    }
}
