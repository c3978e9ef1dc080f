using System.Collections;

namespace Standoff.Evidence.Diagnostics;

/// <summary>Collects what is wrong, so that one run shows everything. Enumerates by place, then code; the same finding twice counts once.</summary>
public sealed class DiagnosticBag : IEnumerable<Diagnostic>
{
    private readonly HashSet<Diagnostic> _found = [];

    public bool HasErrors => _found.Any(d => d.Severity == Severity.Error);

    public int Count => _found.Count;

    public void Add(Diagnostic diagnostic) => _found.Add(diagnostic);

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _found.UnionWith(diagnostics);

    public IEnumerator<Diagnostic> GetEnumerator() => _found
        .OrderBy(d => d.Place)
        .ThenBy(d => d.Kind.Code, StringComparer.Ordinal)
        .ThenBy(d => d.Message, StringComparer.Ordinal)
        .GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
