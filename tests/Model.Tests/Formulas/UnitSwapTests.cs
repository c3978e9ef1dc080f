using Standoff.Evidence.Rows;

namespace Standoff.Model.Tests.Formulas;

public sealed class UnitSwapTests
{
    /// <summary>
    /// Two quantities of different units that a formula bears to be swapped: only where that
    /// changes nothing, and those are listed.
    /// </summary>
    [Fact]
    public void Swapped_quantities_fail_the_check_of_units_unless_the_formula_stays_the_same()
    {
        var workbook = RealData.Workbook;
        var borne = workbook.Results.SelectMany(r => UnitSwap.BorneBy(r, workbook)).ToList();
        Assert.Equal([], borne.Where(s => !s.IsSame).Select(s => s.ToString()));
        var listed = TestData.Lines("harmless-swaps.txt").Select(l => l.Text).ToList();
        var found = borne.Select(s => s.ToString()).Order(StringComparer.Ordinal).ToList();
        Assert.Equal([], listed.Except(found));
        Assert.Equal([], found.Except(listed));
    }
}
