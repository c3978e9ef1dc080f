using Standoff.Figures;

namespace Standoff.Site.Prose.Binding;

/// <summary>What the whole of <c>content/</c> has that its texts may name.</summary>
/// <param name="Figures">By id.</param>
/// <param name="Broken">What exists but is wrong.</param>
/// <param name="Verdicts">On the conclusions of all sections, by id.</param>
internal sealed record BindingTargets(
    IReadOnlyDictionary<string, Figure> Figures,
    BrokenNames Broken,
    IReadOnlyDictionary<string, Verdict> Verdicts);
