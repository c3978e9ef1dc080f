using Standoff.Shared;

namespace Standoff.Site.Tests.Prose;

/// <summary>One literal number is allowed where any is bound, then one for every ten.</summary>
public sealed class LiteralQuotaCheckTests
{
    private static readonly ChangedReport Report = new(Inputs(0, 0));

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(1, 1, true)]
    [InlineData(1, 9, true)]
    [InlineData(2, 19, false)]
    [InlineData(2, 20, true)]
    [InlineData(3, 29, false)]
    [InlineData(3, 30, true)]
    public void Literals_are_at_most_a_tenth_of_bound_numbers(
        int literals, int bound, bool allowed)
    {
        var found = Report.Build(Inputs(literals, bound)).Found.Select(d => d.ToString());
        Assert.Equal(
            allowed ? [] : [$"content/many.md:{4 + bound + literals}:1: error SR4025: {literals} literal numbers for {bound} bound ones; at most one for ten"],
            found);
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> Inputs(int literals, int bound)
    {
        var inputs = Checkout.ReadInputs(Folders.Baseline);
        var text = "---\ntitle: Many numbers\nlead: A page.\n---\n"
            + string.Concat(Enumerable.Repeat("[59%](n:saving)\n", bound))
            + string.Concat(Enumerable.Repeat("[42-page](literal:)\n", literals));
        inputs["content/many.md"] = System.Text.Encoding.UTF8.GetBytes(text);
        return inputs;
    }
}
