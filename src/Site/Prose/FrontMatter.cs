using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Standoff.Site.Prose;

/// <summary>
/// The YAML between two lines of dashes at the start of a Markdown file: one line a key.
/// </summary>
internal sealed class FrontMatter
{
    private readonly Dictionary<string, YamlScalar> _values = new(StringComparer.Ordinal);

    /// <summary>Keys whose values are wrong, which has been reported.</summary>
    private readonly HashSet<string> _wrong = new(StringComparer.Ordinal);

    public YamlScalar? this[string key] => _values.GetValueOrDefault(key);

    /// <summary>
    /// Reads what is there. Reports SR4018 for a key that is missing, SR4021, SR4022 for one that
    /// is not known, SR4050 for one without a value, SR4061.
    /// </summary>
    public static FrontMatter Read(SourceText source, IReadOnlyList<string> required, IReadOnlyList<string> optional, DiagnosticBag diagnostics)
    {
        var matter = new FrontMatter();
        var block = FrontMatterBlock.Find(source);
        if (block is null && FrontMatterBlock.IsOpen(source))
        {
            diagnostics.Add(DiagnosticCatalogue.FrontMatterUnreadable(
                FrontMatterBlock.PlaceOfFence(source), "the line of three dashes that ends it is missing"));
            return matter;
        }

        if (block is not null && !matter.Fill(block, required, [.. required, .. optional], diagnostics))
            return matter;
        foreach (var key in required.Where(k => matter[k] is not { Text.Length: > 0 } && !matter._wrong.Contains(k)))
            diagnostics.Add(DiagnosticCatalogue.FrontMatterKey(FrontMatterBlock.PlaceOfFence(source), key));
        return matter;
    }

    /// <summary>False where the block cannot be read.</summary>
    private bool Fill(FrontMatterBlock block, IReadOnlyList<string> required, string[] known, DiagnosticBag diagnostics)
    {
        if (diagnostics.Collect(block.Load(DiagnosticCatalogue.FrontMatterUnreadable)) is not { } documents)
            return false;
        if (documents.Count == 0)
            return true;
        if (documents is not [{ RootNode: YamlMappingNode mapping }])
        {
            diagnostics.Add(DiagnosticCatalogue.FrontMatterUnreadable(block.PlaceOf(Mark.Empty), "this is more than keys with values"));
            return false;
        }

        foreach (var (key, value) in mapping.Children)
        {
            if (key is not YamlScalarNode { Value: { Length: > 0 } name } || value is not YamlScalarNode text)
            {
                diagnostics.Add(DiagnosticCatalogue.FrontMatterUnreadable(block.PlaceOf(key.Start), "a key and a text are expected"));
                _wrong.Add((key as YamlScalarNode)?.Value ?? "");
            }
            else if (!known.Contains(name))
            {
                diagnostics.Add(DiagnosticCatalogue.FrontMatterUnknown(block.PlaceOf(key.Start, name.Length), name, Suggestion.For(name, known)));
            }
            else if (FindFault(name, block.PlaceOf(key.Start, name.Length), block.Read(text), required) is { } fault)
            {
                diagnostics.Add(fault);
                _wrong.Add(name);
            }
            else
            {
                _values[name] = block.Read(text);
            }
        }

        return true;
    }

    /// <summary>What is wrong with a value; that a key that must be there is empty is told apart.</summary>
    private static Diagnostic? FindFault(string name, Place place, YamlScalar value, IReadOnlyList<string> required)
    {
        if (!value.IsOnOneLine || value.Text.AsSpan().IndexOfAny('\r', '\n') >= 0)
            return DiagnosticCatalogue.FrontMatterUnreadable(place, $"write '{name}' on one line");
        // No feed holds one, and Markdown takes the first of them for another character.
        if (value.Text.FirstOrDefault(c => char.IsControl(c) && c != '\t', ' ') is not ' ' and var control)
            return DiagnosticCatalogue.HiddenCharacter(value.At(value.Text.IndexOf(control, StringComparison.Ordinal), 1), $"U+{(int)control:X4}");
        return value.Text.Length == 0 && !required.Contains(name)
            ? DiagnosticCatalogue.FrontMatterValue(place, name, "a text; write one or delete the key")
            : null;
    }
}
