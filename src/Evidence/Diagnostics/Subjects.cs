using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Standoff.Evidence.Diagnostics;

/// <summary>What a diagnostic is about: in the order in which it is named, each once.</summary>
[CollectionBuilder(typeof(Subjects), nameof(Create))]
public sealed class Subjects : IReadOnlyList<Subject>, IEquatable<Subjects>
{
    private readonly ImmutableArray<Subject> _all;

    private Subjects(IEnumerable<Subject> all) => _all = [.. all.Distinct()];

    public static Subjects None { get; } = new([]);

    public int Count => _all.Length;

    public Subject this[int index] => _all[index];

    public static Subjects Create(ReadOnlySpan<Subject> all) =>
        all.IsEmpty ? None : new(all.ToArray());

    public IEnumerator<Subject> GetEnumerator() => ((IEnumerable<Subject>)_all).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Equals(Subjects? other) => other is not null && _all.SequenceEqual(other._all);

    public override bool Equals(object? obj) => Equals(obj as Subjects);

    public override int GetHashCode() => _all.Aggregate(0, HashCode.Combine);
}
