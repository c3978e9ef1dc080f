using Standoff.Model.Wording;

namespace Standoff.Model.Tests.Wording;

/// <summary>What the method page prints of a rule is what the rule does.</summary>
public sealed class NumeralRuleTests
{
    private static readonly NameList Names = new(["Phase 1"]);

    public static TheoryData<string> Kinds => [.. NumeralRules.All.Select(r => r.Kind)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_example_is_judged_as_its_rule_says(string kind)
    {
        var rule = NumeralRules.All.Single(r => r.Kind == kind);
        Assert.NotEmpty(rule.Examples);
        foreach (var example in rule.Examples)
        {
            var found = Numerals.In(example, TestUnits.Vocabulary, Names);
            Assert.True(rule.Passes == (found.Count == 0), $"{example}: {string.Join(", ", found.Select(n => n.Text))}");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_rule_decides_one_of_its_examples_itself(string kind)
    {
        var rule = NumeralRules.All.Single(r => r.Kind == kind);
        Assert.Contains(rule.Examples, example => Deciding(example).Contains(rule));
    }

    private static IEnumerable<NumeralRule?> Deciding(string example)
    {
        var text = new NumeralText(example, TestUnits.Vocabulary, Names);
        return Enumerable.Range(0, example.Length).Select(at => NumeralScanner.RuleAt(text, at).Rule);
    }
}
