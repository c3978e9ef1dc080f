using Standoff.Figures;
using Standoff.Model;
using Standoff.Model.Wording;

namespace Standoff.Site.Prose.Binding;

/// <summary>What a reference in prose may point to.</summary>
/// <param name="Figures">By id.</param>
/// <param name="Broken">What exists but is wrong.</param>
/// <param name="Verdicts">On the conclusions of all sections, by id.</param>
/// <param name="Names">Names that hold digits and are no numbers
/// (<c>content/names.txt</c>).</param>
internal sealed record BindingContext(
    Workbook Workbook,
    IReadOnlyDictionary<string, Figure> Figures,
    BrokenNames Broken,
    IReadOnlyDictionary<string, Verdict> Verdicts,
    NameList Names);
