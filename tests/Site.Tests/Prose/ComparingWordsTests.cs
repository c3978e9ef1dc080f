using Standoff.Site.Prose.Checks;

namespace Standoff.Site.Tests.Prose;

/// <summary>The words that compare, and words that only look like it.</summary>
public sealed class ComparingWordsTests
{
    public static TheoryData<string, string> Texts()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(Folders.Tests, "Prose", "comparing-words.tsv")).Where(l => l.Length > 0 && l[0] != '#'))
            data.Add(line.Split('\t')[0], line.Split('\t')[1]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Words_that_compare_are_found(string text, string words) =>
        Assert.Equal(words, string.Join('|', ComparingWords.FindIn(text).Select(m => m.Value)));
}
