using System.Globalization;
using Standoff.Evidence.Rows;
using Standoff.Site.Reporting;

namespace Standoff.Site.Exploring;

/// <summary>A named case as an address carries it: <c>asic_price:41000,gpu_price:30000</c>.</summary>
internal static class NamedCase
{
    public static string Write(Report report, Scenario scenario)
    {
        var values = report.Workbook.Scenarios[scenario.Id.Text].Values
            .OrderBy(v => v.Key, StringComparer.Ordinal)
            .Select(v => string.Create(CultureInfo.InvariantCulture, $"{v.Key}:{v.Value:R}"));
        return string.Join(',', values);
    }
}
