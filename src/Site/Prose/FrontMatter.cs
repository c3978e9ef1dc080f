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

    public YamlScalar? this[string key] => _values.GetValueOrDefault(key);

    /// <summary>
    /// Reads what is there. Reports SR4018 for a key that is missing, SR4021, SR4022 for one that
    /// is not known, SR4050 for one without a value.
    /// </summary>
    public static FrontMatter Read(SourceText source, IReadOnlyList<string> required, IReadOnlyList<string> optional, DiagnosticBag diagnostics)
    {
        var matter = new FrontMatter();
        if (FrontMatterBlock.Find(source) is { } block && !matter.Fill(block, required, [.. required, .. optional], diagnostics))
            return matter;
        foreach (var key in required.Where(k => matter[k] is not { Text.Length: > 0 }))
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
                diagnostics.Add(DiagnosticCatalogue.FrontMatterUnreadable(block.PlaceOf(key.Start), "a key and a text are expected"));
            else if (!known.Contains(name))
                diagnostics.Add(DiagnosticCatalogue.FrontMatterUnknown(block.PlaceOf(key.Start, name.Length), name, Suggestion.For(name, known)));
            else if (block.Read(text) is { IsOnOneLine: false })
                diagnostics.Add(DiagnosticCatalogue.FrontMatterUnreadable(block.PlaceOf(key.Start, name.Length), $"write '{name}' on one line"));
            else if (block.Read(text) is { Text.Length: > 0 } read)
                _values[name] = read;
            else if (!required.Contains(name))
                diagnostics.Add(DiagnosticCatalogue.FrontMatterValue(block.PlaceOf(key.Start, name.Length), name, "a text; write one or delete the key"));
        }

        return true;
    }
}
