using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Model.Formulas;
using Standoff.Model.Wording;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Standoff.Figures.Recipes;

/// <summary>A text of a recipe, and where its characters stand.</summary>
internal sealed class RecipeText
{
    private readonly SourceText _source;
    private readonly int _start;
    private readonly int _end;
    private readonly ScalarStyle _style;

    /// <param name="frontMatter">
    /// Offset in the file of the YAML that <paramref name="node"/> was read from.
    /// </param>
    public RecipeText(YamlScalarNode node, SourceText source, int frontMatter)
    {
        Text = (node.Value ?? "").Trim();
        _source = source;
        _start = frontMatter + (int)node.Start.Index;
        _end = frontMatter + (int)node.End.Index;
        _style = node.Style;
    }

    /// <summary>As written, for what names something.</summary>
    public string Text { get; }

    /// <summary>With round quotation marks, for what a reader sees.</summary>
    public string Printed => Quotation.Curl(Text);

    public Place Place => _style is ScalarStyle.Plain
        ? _source.PlaceAt(_start, Math.Max(1, Text.Length))
        : _source.PlaceAt(_start, _end - _start);

    public FormulaText Formula => new(Text, At);

    public bool IsQuoted => _style is not ScalarStyle.Plain;

    /// <summary>
    /// Walks through the written form: a space of the text may be a line end with its indent, a
    /// quoted character may be escaped.
    /// </summary>
    private Place At(int offset, int length)
    {
        var raw = _source.Text;
        var position = FirstCharacter(raw);
        for (var seen = 0; seen < offset && position < _end; seen++)
        {
            if (char.IsWhiteSpace(Text[seen]))
            {
                while (position < _end && char.IsWhiteSpace(raw[position]))
                    position++;
            }
            else
            {
                position += IsEscaped(raw, position) ? 2 : 1;
            }
        }

        return _source.PlaceAt(position, length);
    }

    private int FirstCharacter(string raw)
    {
        var position = _start + (_style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? 1 : 0);
        if (_style is ScalarStyle.Folded or ScalarStyle.Literal)
            position = raw.IndexOf('\n', position) + 1;
        while (position < _end && char.IsWhiteSpace(raw[position]))
            position++;
        return position;
    }

    private bool IsEscaped(string raw, int position) => _style switch
    {
        ScalarStyle.DoubleQuoted => raw[position] == '\\',
        ScalarStyle.SingleQuoted => raw[position] == '\'',
        _ => false,
    };
}
