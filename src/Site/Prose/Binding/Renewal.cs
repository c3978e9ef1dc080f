using Standoff.Model;
using Standoff.Model.Quantities;

namespace Standoff.Site.Prose.Binding;

/// <summary>
/// Puts what a later build has in the place of what a text was bound to: the same rows and verdicts,
/// read anew.
/// </summary>
internal sealed class Renewal(Workbook workbook, BindingTargets targets)
{
    public Reference Renew(Reference reference) => reference switch
    {
        NumberReference number => number with { Quantity = Find(number.Quantity) },
        ComparisonReference comparison => comparison with { Quantities = [.. comparison.Quantities.Select(Find)] },
        VerdictReference verdict => Renew(verdict),
        CardReference card => card with { Verdict = targets.Verdicts[card.Verdict.Conclusion.Id] },
        SourceReference source => source with { Source = workbook.Texts.Sources[source.Source.Id.Text] },
        ClaimReference claim =>
            claim with { Claim = workbook.Texts.Claims.First(c => c.Id.Text == claim.Claim.Id.Text) },
        TermReference term =>
            term with { Term = workbook.Texts.Glossary.First(t => t.Id.Text == term.Term.Id.Text) },
        _ => reference,
    };

    /// <summary>Whether the verdicts that some links mean are those of a build.</summary>
    public static bool IsOf(BindingTargets targets, Meanings meanings)
    {
        bool IsOne(Verdict verdict) => ReferenceEquals(verdict, targets.Verdicts.GetValueOrDefault(verdict.Conclusion.Id));
        return meanings.References.All(r => r switch
        {
            VerdictReference told => IsOne(told.Verdict),
            CardReference card => IsOne(card.Verdict),
            _ => true,
        });
    }

    private VerdictReference Renew(VerdictReference reference)
    {
        var verdict = targets.Verdicts[reference.Verdict.Conclusion.Id];
        // The first of an input's flip points is the one that is named.
        var flip = reference.Flip is { } told ? verdict.Flips.First(f => f.Input.Id == told.Input.Id) : null;
        return reference with { Verdict = verdict, Flip = flip };
    }

    private Quantity Find(Quantity quantity) => workbook.TryFind(quantity.Id, out var now)
        ? now
        : throw new InvalidOperationException($"'{quantity.Id}' is gone, and what names it was kept.");
}
