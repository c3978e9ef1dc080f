using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Standoff.Evidence.Diagnostics;

/// <summary>
/// What one operation found wrong: by place, then code, then message, the same finding once. Two
/// collections join in a collection expression: <c>[.. first, .. second]</c>.
/// </summary>
[CollectionBuilder(typeof(Diagnostics), nameof(Create))]
public sealed class Diagnostics : IReadOnlyList<Diagnostic>, IEquatable<Diagnostics>
{
    private readonly ImmutableArray<Diagnostic> _found;

    private Diagnostics(IEnumerable<Diagnostic> found) =>
        _found =
        [
            .. found
                .Distinct()
                .OrderBy(d => d.Place)
                .ThenBy(d => d.Kind.Code, StringComparer.Ordinal)
                .ThenBy(d => d.Message, StringComparer.Ordinal),
        ];

    public static Diagnostics Empty { get; } = new([]);

    /// <summary>Whether one of them is an error; warnings alone are none.</summary>
    public bool HasErrors => _found.Any(d => d.Severity == Severity.Error);

    public int Count => _found.Length;

    public Diagnostic this[int index] => _found[index];

    /// <param name="found">In any order.</param>
    public static Diagnostics Create(ReadOnlySpan<Diagnostic> found) =>
        found.IsEmpty ? Empty : new(found.ToArray());

    public IEnumerator<Diagnostic> GetEnumerator() =>
        ((IEnumerable<Diagnostic>)_found).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Equals(Diagnostics? other) =>
        other is not null && _found.SequenceEqual(other._found);

    public override bool Equals(object? obj) => Equals(obj as Diagnostics);

    public override int GetHashCode() => _found.Aggregate(0, HashCode.Combine);
}
