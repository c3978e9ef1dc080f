namespace Standoff.Evidence.Diagnostics;

/// <summary>One thing that is wrong with the input, at its place.</summary>
public sealed record Diagnostic(DiagnosticKind Kind, Place Place, string Message)
{
    public Severity Severity => Kind.Severity;

    /// <summary>What would put it right; null where only a person can tell.</summary>
    public Correction? Correction { get; init; }

    /// <summary>What it is about.</summary>
    public Subjects Subjects { get; init; } = Subjects.None;

    /// <summary>
    /// What was to hold and does not, as a formula writes it; null where nothing was, or where it
    /// cannot be put as one.
    /// </summary>
    public string? Condition { get; init; }

    /// <summary>The same, about something more.</summary>
    public Diagnostic About(params IEnumerable<Subject> more) =>
        this with { Subjects = [.. Subjects, .. more] };

    /// <summary>The same, because a condition does not hold.</summary>
    public Diagnostic Because(FalseCondition condition) =>
        About(condition.Numbers) with { Condition = condition.Text };

    /// <summary><c>path:line:column: error SR0000: message</c>.</summary>
    public override string ToString() =>
        $"{Place}: {(Severity == Severity.Error ? "error" : "warning")} {Kind.Code}: {Message}";
}
