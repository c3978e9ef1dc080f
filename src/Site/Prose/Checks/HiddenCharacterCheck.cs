using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;

namespace Standoff.Site.Prose.Checks;

/// <summary>Finds hidden characters in what pages are made from.</summary>
internal static class HiddenCharacterCheck
{
    /// <summary>What a file holds. Reports SR4061.</summary>
    public static IEnumerable<Diagnostic> Check(SourceText source) =>
        from hidden in HiddenCharacters.FindIn(source.Text)
        select DiagnosticCatalogue.HiddenCharacter(source.PlaceAt(hidden.Offset), hidden.Name);

    /// <summary>What a block says once its entities are read. Reports SR4061.</summary>
    public static void Check(CheckedBlock block, DiagnosticBag diagnostics)
    {
        foreach (var (offset, name) in HiddenCharacters.FindIn(block.Run.Text)
            .Where(h => block.Run.Text[h.Offset] != TextRun.Placeholder))
            diagnostics.Add(DiagnosticCatalogue.HiddenCharacter(block.At(offset, 1), name));
    }
}
