using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;

namespace Standoff.Evidence.Tests.Inputs;

public sealed class FrontMatterBlockTests
{
    [Theory]
    [InlineData("---\na: 1\n---\nBelow", "Below")]
    [InlineData("---\r\na: 1\r\n---\r\nBelow", "Below")]
    [InlineData("--- \t\na: 1\n--- \t\nBelow", "Below")]
    [InlineData("---\n---\nBelow", "Below")]
    [InlineData("---\na: 1\n---", "")]
    [InlineData("---\na: ---\n---- \n---\nBelow", "Below")]
    public void The_text_below_begins_after_the_line_that_closes_the_block(
        string text, string below) =>
        Assert.Equal(below, text[FrontMatterBlock.Find(new SourceText("content/a.md", text))!.BodyOffset..]);

    [Theory]
    [InlineData("")]
    [InlineData("---")]
    [InlineData("---\na: 1\n")]
    [InlineData("---\na: 1\n --- \n")]
    [InlineData("---\na: 1\n--- end\n")]
    [InlineData("--- a\n---\n")]
    [InlineData("text\n---\na: 1\n---\n")]
    public void Without_two_fences_there_is_no_block(string text) =>
        Assert.Null(FrontMatterBlock.Find(new SourceText("content/a.md", text)));

    [Theory]
    [InlineData("---\na: [1\nb: 2\n---\n", 2, "a bracket is never closed")]
    [InlineData("---\na: [1\n---\n", 3, "did not find expected")]
    [InlineData("---\na: 1\na: 2\n---\n", 3, "Duplicate key a")]
    [InlineData("---\na: {b: 1\n---\n", 3, "did not find expected")]
    public void What_is_no_YAML_is_reported_within_the_block(string text, int line, string message)
    {
        var outcome = FrontMatterBlock.Find(new SourceText("content/a.md", text))!.Load(DiagnosticCatalogue.NotYaml);
        Assert.Null(outcome.Value);
        var diagnostic = Assert.Single(outcome.Found);
        Assert.Equal(line, diagnostic.Place.Line);
        Assert.Contains(message, diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n \n---\na: 1\n---\nBelow", 3)]
    [InlineData("----\na: 1\n---\nBelow", 1)]
    [InlineData("%YAML 1.2\n---\na: 1\n---\nBelow", 2)]
    public void A_block_that_does_not_begin_the_file_with_three_dashes_is_read_and_told(string text, int line)
    {
        var block = FrontMatterBlock.Find(new SourceText("content/a.md", text))!;
        Assert.Equal("Below", text[block.BodyOffset..]);
        var outcome = block.Load(DiagnosticCatalogue.NotYaml);
        Assert.Single(outcome.Value!);
        var diagnostic = Assert.Single(outcome.Found);
        Assert.Equal(line, diagnostic.Place.Line);
        Assert.Contains("begin the file with it", diagnostic.Message, StringComparison.Ordinal);
    }
}
