using System.Collections;

namespace Standoff.Evidence.Diagnostics;

/// <summary>
/// Collects what one operation finds wrong, for itself alone; others see its <see
/// cref="Diagnostics"/>. Enumerates in the order of those.
/// </summary>
public sealed class DiagnosticBag : IEnumerable<Diagnostic>
{
    private readonly HashSet<Diagnostic> _found = [];

    public bool HasErrors => _found.Any(d => d.Severity == Severity.Error);

    public int Count => _found.Count;

    public void Add(Diagnostic diagnostic) => _found.Add(diagnostic);

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _found.UnionWith(diagnostics);

    /// <summary>Adds what a part of the operation found, and hands on what it gave.</summary>
    public T? Collect<T>(Outcome<T> outcome)
        where T : class
    {
        AddRange(outcome.Found);
        return outcome.Value;
    }

    public Diagnostics ToDiagnostics() => [.. _found];

    /// <summary>Ends the operation with what it gave and all that has been collected.</summary>
    /// <param name="value">Null where the operation gave nothing.</param>
    public Outcome<T> ToOutcome<T>(T? value)
        where T : class => new(value, ToDiagnostics());

    public IEnumerator<Diagnostic> GetEnumerator() => ToDiagnostics().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
