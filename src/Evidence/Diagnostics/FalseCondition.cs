namespace Standoff.Evidence.Diagnostics;

/// <summary>A condition that was to hold and does not.</summary>
/// <param name="Text">As it is written in a formula: <c>asic_token_cost &lt; gpu_token_cost</c>.</param>
/// <param name="Numbers">That it names, each once.</param>
/// <param name="Sides">What it compares, with values, as messages show it; empty where they do not.</param>
public sealed record FalseCondition(string Text, Subjects Numbers, string Sides)
{
    /// <summary>What stands behind a message that tells the sides itself.</summary>
    public static FalseCondition Of(string text, params IEnumerable<string> ids) =>
        new(text, [.. ids.Select(Subject.Number)], "");

    /// <summary>The sides, as messages show them.</summary>
    public override string ToString() => Sides;
}
