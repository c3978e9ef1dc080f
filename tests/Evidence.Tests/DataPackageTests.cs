using System.Text;
using System.Text.RegularExpressions;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Rows;

namespace Standoff.Evidence.Tests;

/// <summary>The descriptor, and what a table needs from it.</summary>
public sealed class DataPackageTests
{
    private static readonly string Sound = Encoding.UTF8.GetString(
        Repository.Files[DataPackage.Path].Span);

    [Theory]
    [InlineData("{\n  \"title\": }", "2:12: error SR1003: this is not JSON from here on")]
    [InlineData("{\"title\": \"Ärger über\" x}", "1:24: error SR1003: this is not JSON from here on")]
    [InlineData("", "1:1: error SR1003: this is not JSON from here on")]
    [InlineData("[]", "1:1: error SR1013: 'title' must be a text")]
    [InlineData("{\"title\": \"\\ud800\"}", "1:12: error SR1003: this is not JSON from here on")]
    public void A_descriptor_that_is_none_is_reported_where_it_goes_wrong(
        string json, string expected)
    {
        var (dataset, found) = Reading.Package((DataPackage.Path, json));
        Assert.Empty(dataset!.Facts);
        Assert.Contains("data/datapackage.json:" + expected, found);
    }

    [Theory]
    [InlineData("created", "\"yesterday\"", "a date such as 2026-11-23")]
    [InlineData("homepage", "\"https://report.example\"", "an http or https address that ends in '/', without user, query, fragment, '..' or broken escape")]
    [InlineData("title", "7", "a text")]
    [InlineData("title", "\"\"", "a text")]
    [InlineData("created", "\"\"", "a text")]
    [InlineData("homepage", "\"\"", "a text")]
    public void A_property_of_the_wrong_form_is_reported_at_its_name(
        string property, string value, string expected)
    {
        var written = Regex.Match(Sound, $"\"{property}\": \"[^\"]*\"");
        Assert.True(written.Success);
        var place = new SourceText(DataPackage.Path, Sound).PlaceAt(written.Index, 1);
        var changed = Sound.Remove(written.Index, written.Length)
            .Insert(written.Index, $"\"{property}\": {value}");
        var (_, found) = Reading.Package((DataPackage.Path, changed));
        Assert.Equal($"{place}: error SR1013: '{property}' must be {expected}", Assert.Single(found));
    }

    [Theory]
    [InlineData("\"licenses\": \"MIT\"", "licenses", "a list of objects")]
    [InlineData("\"licenses\": null", "licenses", "a list of objects")]
    [InlineData("\"licenses\": [\"MIT\"]", "licenses", "a list of objects")]
    [InlineData("\"sources\": 1e308", "sources", "a list of objects")]
    [InlineData("\"keywords\": \"x\"", "keywords", "a list of texts")]
    [InlineData("\"keywords\": [1]", "keywords", "a list of texts")]
    [InlineData("\"version\": \"\"", "version", "a text, or left out")]
    public void What_nobody_here_reads_has_the_form_that_others_expect(string written, string property, string expected)
    {
        var without = Regex.Replace(Sound, $"\"{property}\": (\"[^\"]*\"|\\[[^\\]]*\\]),", "");
        var (_, found) = Reading.Package((DataPackage.Path, without.Insert(1, $"\n{written},")));
        Assert.EndsWith($"error SR1013: '{property}' must be {expected}", Assert.Single(found), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_the_package_does_not_describe_is_reported()
    {
        var (_, found) = Reading.Package((DataPackage.Path, Sound.Replace("\"name\": \"identities\"", "\"name\": \"idem\"", StringComparison.Ordinal)));
        Assert.Equal("data/datapackage.json:1:1: error SR1016: the package describes no table 'identities'", Assert.Single(found));
    }

    [Fact]
    public void Two_tables_of_one_name_are_reported()
    {
        var (_, found) = Reading.Package((DataPackage.Path, Sound.Replace("\"name\": \"identities\"", "\"name\": \"units\"", StringComparison.Ordinal)));
        Assert.Contains(
            found, line => line.Contains("SR1013: 'resources' must be", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_fields_of_one_name_are_reported()
    {
        var (_, found) = Reading.Package((DataPackage.Path, Sound.Replace("\"name\": \"notes\"", "\"name\": \"id\"", StringComparison.Ordinal)));
        Assert.Contains(
            found, line => line.Contains("SR1013: 'fields' must be", StringComparison.Ordinal));
    }

    [Fact]
    public void A_required_column_that_is_missing_leaves_out_the_rows_and_nothing_more()
    {
        var (dataset, found) = Reading.Package(("data/facts.csv", "id,section,statement,value,low,high,min,max,unit,as_of,period,quantity,basis,sources,confidence,review_by,notes\nx,inference,S,1,,,,,h,,,,assumed,,high,,\n"));
        Assert.Equal(
            "data/facts.csv:1:1: error SR1004: column 'shape' is missing", Assert.Single(found));
        Assert.Empty(dataset!.Facts);
        Assert.Contains(new RowKey("facts", "x"), dataset.Unsound);
    }

    [Fact]
    public void A_missing_file_is_reported_once_with_its_path()
    {
        var outcome = Dataset.Read(new InputFiles(Repository.Empty().Where(
            f => f.Key != "data/sources.csv")));
        Assert.Empty(outcome.Value!.Sources);
        Assert.Equal("data/sources.csv:1:1: error SR1001: 'data/sources.csv' is missing", Assert.Single(outcome.Found).ToString());
    }
}
