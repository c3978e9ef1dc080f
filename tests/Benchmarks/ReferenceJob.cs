using System.Globalization;
using System.Text;

namespace Standoff.Benchmarks;

/// <summary>
/// A fixed piece of arithmetic, allocation and work on text. What it takes on a machine, there and
/// then, is the unit of every budget, so that budgets mean the same on fast and on slow machines.
/// </summary>
internal static class ReferenceJob
{
    private const int Numbers = 1_000_000;
    private const int Words = 60_000;

    /// <returns>Depends on everything that was done.</returns>
    public static double Run() => Calculate() + Allocate() + Write();

    private static double Calculate()
    {
        var sum = 0.0;
        for (var i = 1; i <= Numbers; i++)
            sum += Math.Sqrt(i) * Math.Exp(-1.0 / i);
        return sum;
    }

    private static double Allocate()
    {
        var groups = Enumerable.Range(0, Words).Select(i => new double[] { i, i % 97, 1 })
            .GroupBy(row => row[1]).ToDictionary(g => g.Key, g => g.OrderByDescending(row => row[0]).ToList());
        return groups.Values.Sum(rows => rows[0][0] + rows.Count);
    }

    private static double Write()
    {
        var text = new StringBuilder();
        for (var i = 0; i < Words; i++)
            text.Append(CultureInfo.InvariantCulture, $"{i / 7.0:0.###} {i:x} ");
        return text.ToString().Split(' ').Distinct(StringComparer.Ordinal).Count();
    }
}
