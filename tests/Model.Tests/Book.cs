using System.Globalization;
using System.Text;
using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Model.Conditions;
using Standoff.Model.Formulas;
using Standoff.Model.Units;

namespace Standoff.Model.Tests;

/// <summary>Workbooks of a few rows.</summary>
internal static class Book
{
    private const string UnitRows = """
        symbol,singular,plural,expression,display,kind_of
        USD,dollar,dollars,,currency,
        kUSD,thousand dollars,thousand dollars,1000 USD,currency,
        token,token,tokens,,word,
        Mtoken,million tokens,million tokens,1000000 token,word,
        s,second,seconds,,word,
        h,hour,hours,3600 s,word,
        day,day,days,24 h,word,
        month,month,months,730 h,word,
        yr,year,years,8760 h,word,
        W,watt,watts,,symbol,
        kW,kilowatt,kilowatts,1000 W,symbol,
        GW,gigawatt,gigawatts,1000000000 W,symbol,
        Wh,watt-hour,watt-hours,W*h,symbol,
        kWh,kilowatt-hour,kilowatt-hours,1000 Wh,symbol,
        MWh,megawatt-hour,megawatt-hours,1000 kWh,symbol,
        TB,terabyte,terabytes,1e12 B,symbol,
        B,byte,bytes,,symbol,
        chip,chip,chips,,word,
        fraction,fraction,fractions,1,percent,
        ratio,times,times,1,times,
        W@rated,watt of rating,watts of rating,,symbol,W
        W@meter,watt at the meter,watts at the meter,,symbol,W
        USD@rent,dollar of rent,dollars of rent,,currency,USD
        USD@cost,dollar of cost,dollars of cost,,currency,USD
        token@small,token of the small model,tokens of the small model,,word,token

        """;

    /// <summary>Tables that a workbook does not need; they stay empty.</summary>
    private static readonly string[] Others = ["claims", "events", "scenarios", "propositions", "correlations", "disagreements", "glossary", "quotations", "weak_points", "labels"];

    /// <param name="unitColumns">Of the table of units.</param>
    private static string Package(string unitColumns) => $$"""
        {"title": "T", "homepage": "https://x.example/", "created": "2026-11-23", "resources": [
        {{Resource("units", unitColumns.Replace(',', ' '))}},
        {{Resource("sources", "id repeats")}},
        {{Resource("facts", "id value* low* high* min* max* shape unit basis")}},
        {{Resource("results", "id formula unit")}},
        {{Resource("identities", "id condition")}},
        {{Resource("series", "series x value* unit")}},
        {{string.Join(",\n", Others.Select(name => Resource(name, "id")))}}]}
        """;

    public static UnitTable Units { get; } = Sound([], []).Units;

    /// <summary>
    /// A row of <c>facts.csv</c>; the range is the value alone and the limits are open where none
    /// are given.
    /// </summary>
    public static string Fact(string id, double value, double? low = null, double? high = null, double? min = null, double? max = null, string shape = "", string unit = "1") =>
        string.Create(CultureInfo.InvariantCulture, $"{id},{value:R},{low:R},{high:R},{min:R},{max:R},{(shape.Length > 0 ? shape : low is null ? "fixed" : "triangular")},{unit},assumed");

    public static string Result(string id, string formula, string unit = "1") =>
        $"{id},\"{formula}\",{unit}";

    public static (Workbook Workbook, IReadOnlyList<string> Found) Read(
        IEnumerable<string> facts, IEnumerable<string> results, IEnumerable<string>? identities = null, string units = UnitRows, IEnumerable<string>? series = null)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [DataPackage.Path] = Package(units[..units.IndexOf('\n', StringComparison.Ordinal)]),
            ["data/units.csv"] = units,
            ["data/sources.csv"] = "id,repeats\n",
            ["data/facts.csv"] = "id,value,low,high,min,max,shape,unit,basis\n" + string.Concat(facts.Select(f => f + "\n")),
            ["data/results.csv"] = "id,formula,unit\n" + string.Concat(results.Select(r => r + "\n")),
            ["data/identities.csv"] = "id,condition\n" + string.Concat((identities ?? []).Select((c, i) => $"i{i},\"{c}\"\n")),
        };
        files["data/series.csv"] = "series,x,value,unit\n" + string.Concat((series ?? []).Select(s => s + "\n"));
        foreach (var name in Others)
            files[$"data/{name}.csv"] = "id\n";
        var found = new DiagnosticBag();
        var inputs = files.Select(f => KeyValuePair.Create(f.Key, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(f.Value)));
        var workbook = found.Collect(Workbook.Create(found.Collect(Dataset.Read(new InputFiles(inputs)))!))!;
        return (workbook, [.. found.Select(d => d.ToString())]);
    }

    /// <summary>Fails where a row is wrong.</summary>
    public static Workbook Sound(IEnumerable<string> facts, IEnumerable<string> results)
    {
        var (workbook, found) = Read(facts, results);
        Assert.Empty(found);
        return workbook;
    }

    /// <summary>Fails where the condition is wrong.</summary>
    public static Condition Condition(Workbook workbook, string text)
    {
        var (condition, found) = workbook.ReadCondition(Text(text));
        Assert.Empty(found);
        return condition!;
    }

    /// <summary>Of the units of these workbooks. Fails where the expression is wrong.</summary>
    public static Unit Unit(string expression)
    {
        var (unit, found) = Units.Read(expression, Text(expression).At);
        Assert.Empty(found);
        return unit!;
    }

    public static FormulaText Text(string text) =>
        new(text, (start, length) => new Place("f", 1, start + 1, length));

    private static string Resource(string name, string fields) =>
        $$$"""{"name": "{{{name}}}", "path": "{{{name}}}.csv", "schema": {"fields": [{{{string.Join(", ", fields.Split(' ').Select(Field))}}}]}}""";

    private static string Field(string name) =>
        $$"""{"name": "{{name.TrimEnd('*')}}", "type": "{{(name.EndsWith('*') ? "number" : "string")}}"}""";
}
