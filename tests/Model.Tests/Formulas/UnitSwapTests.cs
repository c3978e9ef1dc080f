using Standoff.Evidence.Rows;

namespace Standoff.Model.Tests.Formulas;

public sealed class UnitSwapTests
{
    /// <summary>
    /// Two quantities of different units that a formula bears to be swapped, where that changes
    /// what it gives.
    /// </summary>
    [Fact]
    public void Swapped_quantities_fail_the_check_of_units_unless_the_formula_stays_the_same()
    {
        var workbook = RealData.Workbook;
        var borne = workbook.Results.SelectMany(r => UnitSwap.BorneBy(r, workbook)).ToList();
        Assert.NotEmpty(borne);
        Assert.Equal([], borne.Where(s => !s.IsSame).Select(s => s.ToString()));
    }
}
