using Standoff.Evidence.Inputs;
using Standoff.Site.Publishing;

namespace Standoff.Site.Tests.Publishing;

public sealed class SourceLinesTests
{
    private static readonly SourceLines Lines = new(new InputFiles(new Dictionary<string, ReadOnlyMemory<byte>>
    {
        ["content/one.md"] = "first\nsecond"u8.ToArray(),
        ["content/two.md"] = "other"u8.ToArray(),
    }));

    [Fact]
    public void A_line_that_many_errors_stand_on_is_taken_from_its_file_once() =>
        Assert.Same(Lines.LineOf(new("content/one.md", 2, 1, 1)), Lines.LineOf(new("content/one.md", 2, 5, 1)));

    [Fact]
    public void Lines_of_several_files_and_places_that_are_none_stay_apart() => Assert.Equal(
        ["first", "other", "second", "", "", "first"],
        new[] { ("one", 1), ("two", 1), ("one", 2), ("one", 9), ("three", 1), ("one", 1) }
            .Select(p => Lines.LineOf(new($"content/{p.Item1}.md", p.Item2, 1, 1))));
}
