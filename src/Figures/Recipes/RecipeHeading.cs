using Standoff.Evidence.Diagnostics;
using Standoff.Model.Conditions;
using Standoff.Model.Units;

namespace Standoff.Figures.Recipes;

/// <summary>What every recipe begins with.</summary>
/// <param name="Condition">Makes the title true; null where it could not be read.</param>
/// <param name="Unit">Null where it could not be read.</param>
internal sealed record RecipeHeading(string Title, string Subtitle, Condition? Condition, Unit? Unit)
{
    /// <summary>
    /// Reports SR5004, SR5005, SR5007, unknown units and what a condition reports.
    /// </summary>
    /// <param name="measures">Whether the figure shows values, which have a unit.</param>
    public static RecipeHeading Read(RecipeMap recipe, bool measures, RecipeReader reader)
    {
        var title = recipe.Text("title");
        var subtitle = recipe.Text("subtitle");
        var when = recipe.Text("when", required: measures);
        var condition = when is null ? null : reader.Diagnostics.Collect(reader.Workbook.ReadCondition(when.Formula));
        if (condition is not null && !reader.Workbook.Holds(condition))
            reader.Diagnostics.Add(DiagnosticCatalogue.TitleFails(when!.Place, reader.Workbook.TellFalse(condition)));
        return new RecipeHeading(title?.Printed ?? "", subtitle?.Printed ?? "", condition, measures ? reader.Unit(recipe.Text("unit")) : null);
    }
}
