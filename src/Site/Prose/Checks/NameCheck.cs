using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Model.Wording;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// Holds the list of names to names: a line that is a sentence, or a measurement, would let what it
/// says pass unbound.
/// </summary>
internal static class NameCheck
{
    /// <summary>Reports SR4080.</summary>
    public static IEnumerable<Diagnostic> Check(SourceText list, UnitVocabulary vocabulary)
    {
        var start = 0;
        foreach (var line in list.Text.Split('\n'))
        {
            var name = NameList.NameIn(line);
            if (name.Length > 0 && NameList.FindFault(line, vocabulary) is { } fault)
                yield return DiagnosticCatalogue.NoName(list.PlaceAt(start + line.IndexOf(name, StringComparison.Ordinal), name.Length), name, fault);
            start += line.Length + 1;
        }
    }
}
