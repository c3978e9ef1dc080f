using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Standoff.Evidence.Inputs;

/// <summary>
/// Finds YAML that means something else than it looks like to a writer, or more than a reader of
/// YAML bears.
/// </summary>
internal static class YamlPitfall
{
    /// <summary>Of a block, in characters; the largest of ours has a twentieth.</summary>
    private const int MaxCharacters = 40_000;

    /// <summary>The reader walks into what is nested on the stack of its thread.</summary>
    private const int MaxDepth = 20;

    /// <summary>Words that YAML takes for nothing, for yes, for no and for what is no finite number.</summary>
    private static readonly HashSet<string> Values =
        new(["~", "null", "true", "false", "yes", "no", "on", "off", ".inf", "-.inf", "+.inf", ".nan"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The first of them; null where there is none.</summary>
    /// <exception cref="YamlException">This is no YAML.</exception>
    public static (Mark At, string Problem)? Find(string yaml)
    {
        if (yaml.Length > MaxCharacters)
            return (Mark.Empty, $"it has {yaml.Length} characters, at most {MaxCharacters} are read");
        return FindMeaning(yaml) ?? FindCutText(yaml);
    }

    /// <summary>Anchors, aliases, tags and depth.</summary>
    private static (Mark At, string Problem)? FindMeaning(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var depth = 0;
        while (parser.MoveNext())
        {
            var current = parser.Current!;
            depth += current.NestingIncrease;
            if (depth > MaxDepth)
                return (current.Start, "this is nested too deeply; write it with fewer brackets");
            if (current is YamlDotNet.Core.Events.AnchorAlias)
                return (current.Start, "a text that begins with '*' needs quotation marks");
            if (current is not NodeEvent node)
                continue;
            if (!node.Anchor.IsEmpty)
                return (current.Start, "a text that begins with '&' needs quotation marks");
            if (!node.Tag.IsEmpty)
                return (current.Start, "a text that begins with '!' needs quotation marks");
        }

        return null;
    }

    /// <summary>The first text that is something else to YAML; null where there is none. Keys are ours.</summary>
    public static (Mark At, string Problem)? FindOtherValue(YamlNode node) => node switch
    {
        YamlScalarNode { Style: ScalarStyle.Plain, Value: { } text } =>
            FindOtherValue(text) is { } problem ? (node.Start, problem) : null,
        YamlMappingNode mapping => mapping.Children.Values.Select(FindOtherValue).FirstOrDefault(f => f is not null),
        YamlSequenceNode sequence => sequence.Children.Select(FindOtherValue).FirstOrDefault(f => f is not null),
        _ => null,
    };

    /// <summary>What a word or numeral is to other readers of YAML; null where it is itself.</summary>
    private static string? FindOtherValue(string text)
    {
        if (Values.Contains(text))
            return $"'{text}' is no text to YAML but a value; put it in quotation marks, or say it in other words";
        return text.TrimStart('+', '-') is ['0', _, ..] digits && digits.All(char.IsAsciiDigit)
            ? $"'{text}' begins with a zero, by which YAML counts in eights; leave the zero out, or put it in quotation marks"
            : null;
    }

    /// <summary>A text that ends at a blank and <c>#</c>, which a writer meant to go on.</summary>
    private static (Mark At, string Problem)? FindCutText(string yaml)
    {
        var scanner = new Scanner(new StringReader(yaml), skipComments: false);
        YamlDotNet.Core.Tokens.Scalar? last = null;
        while (scanner.MoveNext())
        {
            if (scanner.Current is YamlDotNet.Core.Tokens.Comment { IsInline: true } comment
                && last is { Style: ScalarStyle.Plain }
                && last.End.Line == comment.Start.Line)
                return (comment.Start, "'#' after a blank cuts the text off; put the text in quotation marks, or the comment on a line of its own");
            last = scanner.Current as YamlDotNet.Core.Tokens.Scalar ?? last;
        }

        return null;
    }
}
