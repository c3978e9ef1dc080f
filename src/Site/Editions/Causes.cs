using System.Text.RegularExpressions;

namespace Standoff.Site.Editions;

/// <summary>Finds the facts that moved behind what moved.</summary>
internal sealed partial class Causes(EditionState old, EditionState @new)
{
    /// <summary>How many are named.</summary>
    private const int MaxNamed = 3;

    private readonly Dictionary<string, IReadOnlySet<string>> _behind = new(StringComparer.Ordinal);

    /// <summary>Of a result, by its formula; empty for what is no result.</summary>
    public string Of(NumberState number) =>
        Tell(number.Words.Arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <param name="condition">As its author wrote it.</param>
    public string OfCondition(string condition) =>
        Tell(Ids().Matches(condition).Select(m => m.Value));

    /// <summary>
    /// <c>because asic_price, gpu_price and 3 more moved</c>; empty where nothing did.
    /// </summary>
    private string Tell(IEnumerable<string> ids)
    {
        var moved = ids.SelectMany(Behind).Distinct(StringComparer.Ordinal)
            .OrderByDescending(SurpriseOf).ThenBy(id => id, StringComparer.Ordinal)
            .ToList();
        var named = string.Join(", ", moved.Take(MaxNamed));
        return moved.Count == 0 ? "" : $"because {named}{(moved.Count > MaxNamed ? $" and {moved.Count - MaxNamed} more" : "")} moved";
    }

    private double SurpriseOf(string id) =>
        Change.SurpriseOf(old.Numbers[id].Value, @new.Numbers[id].Value);

    /// <summary>The facts that moved, an id itself or behind it.</summary>
    private IReadOnlySet<string> Behind(string id)
    {
        if (_behind.TryGetValue(id, out var known))
            return known;
        // Formulas form no cycle; a record that was made up could.
        _behind[id] = new HashSet<string>();
        if (!@new.Numbers.TryGetValue(id, out var number))
            return _behind[id];
        var arguments = number.Words.Arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return _behind[id] = arguments.Length > 0
            ? arguments.SelectMany(Behind).ToHashSet(StringComparer.Ordinal)
            : old.Numbers.TryGetValue(id, out var before) && NumberChanges.HasMoved(before, number) ? new HashSet<string>(StringComparer.Ordinal) { id } : [];
    }

    [GeneratedRegex("[a-z][a-z0-9_]*", RegexOptions.ExplicitCapture)]
    private static partial Regex Ids();
}
