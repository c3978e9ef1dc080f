using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using YamlDotNet.RepresentationModel;

namespace Standoff.Evidence.Tests.Inputs;

/// <summary>Texts of front matter, and where their characters stand in the file.</summary>
public sealed class YamlScalarTests
{
    [Theory]
    [InlineData("key: one two", "one two", "2:6 7", "2:6 7", true)]
    [InlineData("key:   'one two'  ", "one two", "2:9 7", "2:8 9", true)]
    [InlineData("key: \"one two\"", "one two", "2:7 7", "2:6 9", true)]
    [InlineData("key: ' one '", "one", "2:8 3", "2:6 7", true)]
    [InlineData("key: ''", "", "2:7 1", "2:6 2", true)]
    [InlineData("key: one\n  two", "one two", "2:6 3", "2:6 3", false)]
    [InlineData("key: >\n  one\n  two", "one two", "3:3 3", "2:6 1", false)]
    [InlineData("key: |\n  one", "one", "3:3 3", "2:6 1", false)]
    public void A_text_stands_where_it_is_written(
        string yaml, string text, string place, string asWritten, bool onOneLine)
    {
        var scalar = Read(yaml);
        Assert.Equal((text, place, asWritten, onOneLine), (scalar.Text, Tell(scalar.Place), Tell(scalar.PlaceAsWritten), scalar.IsOnOneLine));
    }

    /// <summary>The character is a capital, so that its place can be found in the file.</summary>
    [Theory]
    [InlineData("key: one Two", 4, "2:10 1")]
    [InlineData("key: 'it''s Two'", 5, "2:13 1")]
    [InlineData("key: \"say \\\"no\\\" Two\"", 9, "2:18 1")]
    [InlineData("key: one\n   Two", 4, "3:4 1")]
    [InlineData("key: >\n  one\n  Two", 4, "4:3 1")]
    public void A_character_of_a_text_is_found_in_the_file(string yaml, int offset, string place)
    {
        var scalar = Read(yaml);
        Assert.Equal('T', scalar.Text[offset]);
        Assert.Equal(place, Tell(scalar.At(offset, 1)));
    }

    [Fact]
    public void A_text_without_quotes_is_not_quoted()
    {
        Assert.False(Read("key: 5").IsQuoted);
        Assert.True(Read("key: '5'").IsQuoted);
    }

    private static YamlScalar Read(string yaml)
    {
        var block = FrontMatterBlock.Find(new SourceText("content/a.md", $"---\n{yaml}\n---\n"))!;
        var (documents, found) = block.Load(DiagnosticCatalogue.NotYaml);
        Assert.Empty(found);
        var map = (YamlMappingNode)Assert.Single(documents!).RootNode;
        return block.Read((YamlScalarNode)map.Children[new YamlScalarNode("key")]);
    }

    private static string Tell(Place place) => $"{place.Line}:{place.Column} {place.Length}";
}
