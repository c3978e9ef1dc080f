namespace Standoff.Evidence.Diagnostics;

/// <summary>One thing that is wrong with the input, at its place.</summary>
public sealed record Diagnostic(DiagnosticKind Kind, Place Place, string Message)
{
    public Severity Severity => Kind.Severity;

    /// <summary>What would put it right; null where only a person can tell.</summary>
    public Correction? Correction { get; init; }

    /// <summary><c>path:line:column: error SR0000: message</c>.</summary>
    public override string ToString() =>
        $"{Place}: {(Severity == Severity.Error ? "error" : "warning")} {Kind.Code}: {Message}";
}
