using System.Text.RegularExpressions;
using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Standoff.Site.Prose;

/// <summary>A value in front matter, and where its text starts in the file.</summary>
/// <param name="Offset">Of the first character of the value, quotes left out, from zero.</param>
internal sealed record FrontMatterValue(string Text, int Offset, Place Place);

/// <summary>The YAML between two lines of dashes at the start of a Markdown file: one line a key.</summary>
internal sealed partial class FrontMatter
{
    private readonly Dictionary<string, FrontMatterValue> _values = new(StringComparer.Ordinal);

    private FrontMatter(SourceText source, int length)
    {
        Place = source.PlaceAt(0, 3);
        Length = length;
    }

    /// <summary>Of the opening line.</summary>
    public Place Place { get; }

    /// <summary>Characters up to the text that follows; zero where the file has no front matter.</summary>
    public int Length { get; }

    public FrontMatterValue? this[string key] => _values.GetValueOrDefault(key);

    /// <summary>Reads what is there. Reports SR4018 for a key that is missing, SR4021, SR4022 for one that is not known.</summary>
    public static FrontMatter Read(SourceText source, IReadOnlyList<string> required, IReadOnlyList<string> optional, DiagnosticBag diagnostics)
    {
        var block = Block().Match(source.Text);
        var matter = new FrontMatter(source, block.Length);
        if (Pairs(source, block.Groups["yaml"], diagnostics) is not { } pairs)
            return matter;
        foreach (var (key, value) in pairs)
        {
            var place = source.PlaceAt(block.Groups["yaml"].Index + (int)key.Start.Index, key.Value!.Length);
            if (!required.Contains(key.Value) && !optional.Contains(key.Value))
                diagnostics.Add(Catalogue.FrontMatterUnknown.At(place, key.Value, Suggestion.For(key.Value, required.Concat(optional))));
            else if (value.Style is ScalarStyle.Folded or ScalarStyle.Literal || value.Start.Line != value.End.Line)
                diagnostics.Add(Catalogue.FrontMatterUnreadable.At(place, $"write '{key.Value}' on one line"));
            else
                matter._values[key.Value] = ValueOf(source, block.Groups["yaml"].Index, value);
        }

        foreach (var key in required.Where(k => matter[k] is not { Text.Length: > 0 }))
            diagnostics.Add(Catalogue.FrontMatterKey.At(matter.Place, key));
        return matter;
    }

    private static FrontMatterValue ValueOf(SourceText source, int start, YamlScalarNode value)
    {
        var quote = value.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? 1 : 0;
        var offset = start + (int)value.Start.Index + quote;
        var text = value.Value ?? "";
        return new FrontMatterValue(text, offset, source.PlaceAt(offset, Math.Max(1, text.Length)));
    }

    /// <summary>Null where the YAML cannot be read.</summary>
    private static List<(YamlScalarNode Key, YamlScalarNode Value)>? Pairs(SourceText source, Group yaml, DiagnosticBag diagnostics)
    {
        if (!yaml.Success)
            return [];
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml.Value));
            var pairs = new List<(YamlScalarNode, YamlScalarNode)>();
            foreach (var (key, value) in stream.Documents.Select(d => d.RootNode).OfType<YamlMappingNode>().SelectMany(m => m.Children))
            {
                if (key is YamlScalarNode { Value.Length: > 0 } name && value is YamlScalarNode scalar)
                    pairs.Add((name, scalar));
                else
                    diagnostics.Add(Catalogue.FrontMatterUnreadable.At(source.PlaceAt(yaml.Index + (int)key.Start.Index), "a key and a text are expected"));
            }

            return pairs;
        }
        catch (InvalidOperationException)
        {
            // What the scanner throws at the end of a list that nothing closes.
            diagnostics.Add(Catalogue.FrontMatterUnreadable.At(source.PlaceAt(yaml.Index), "a bracket is never closed"));
            return null;
        }
        catch (YamlException e)
        {
            diagnostics.Add(Catalogue.FrontMatterUnreadable.At(source.PlaceAt(yaml.Index + (int)e.Start.Index), e.Message));
            return null;
        }
    }

    [GeneratedRegex(@"\A---[ \t]*\r?\n(?<yaml>.*?)^---[ \t]*(\r?\n|\z)", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();
}
