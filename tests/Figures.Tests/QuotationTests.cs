using Standoff.Evidence.Inputs;
using Standoff.Evidence.Rows;

namespace Standoff.Figures.Tests;

public sealed class QuotationTests
{
    [Fact]
    public void What_a_reader_sees_has_round_quotation_marks()
    {
        var recipe = Repository.Recipe("bars").Text
            .Replace("subtitle: ", "subtitle: Each vendor's \"list\" price, ", StringComparison.Ordinal)
            .Replace("label: Dollars", "label: The firm's dollars", StringComparison.Ordinal);
        var figure = Repository.Draw(
            new SourceText("content/figures/bars.md", recipe), Repository.Fixed);
        Assert.StartsWith(
            "Each vendor’s “list” price, ", figure.Subtitle, StringComparison.Ordinal);
        Assert.Contains("The firm’s dollars", figure.Description, StringComparison.Ordinal);
        Assert.All(
            new[] { figure.WideSvg, figure.NarrowSvg, figure.Description, Golden.Lines(figure.Table) },
            text => Assert.DoesNotContain('\'', text));
    }
}
