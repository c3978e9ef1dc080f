namespace Standoff.Evidence.Diagnostics;

/// <summary>An entry of the <see cref="DiagnosticCatalogue"/>.</summary>
/// <param name="Code"><c>SR</c> and four digits; never used again for anything else.</param>
/// <param name="Severity">Of every diagnostic of this kind.</param>
/// <param name="Example">A whole message as somebody might read it.</param>
public sealed record DiagnosticKind(string Code, Severity Severity, string Example);
