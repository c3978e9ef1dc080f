using Standoff.Evidence.Diagnostics;

namespace Standoff.Site.Prose;

/// <summary>Keeps <c>literal:</c> the exception.</summary>
internal static class LiteralShare
{
    private const int BoundForOneLiteral = 10;

    /// <summary>Reports SR4025.</summary>
    public static void Check(IReadOnlyList<BoundSection> sections, DiagnosticBag diagnostics)
    {
        foreach (var section in sections)
        {
            var literals = section.References.OfType<LiteralReference>().ToList();
            var bound = section.References.Count(r => r is NumberReference or FindingReference);
            if (literals.Count > 0 && literals.Count * BoundForOneLiteral > Math.Max(bound, BoundForOneLiteral))
                diagnostics.Add(DiagnosticCatalogue.TooManyLiterals(literals[^1].Place, literals.Count, bound));
        }
    }
}
