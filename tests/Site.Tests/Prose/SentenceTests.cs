using System.Net;
using System.Text;
using Standoff.Model.Wording;
using Standoff.Shared;
using Standoff.Site.Building;
using Standoff.Site.Prose.Checks;

namespace Standoff.Site.Tests.Prose;

/// <summary>
/// The sentences of <c>Sentences/sentences.tsv</c>, which were written before the rules that judge
/// them: a hundred at least that must be refused and as many that must pass.
/// </summary>
public sealed class SentenceTests
{
    private const string Page = "content/sentence.md";
    private const int MinOfEachKind = 100;

    /// <summary>Of all of them.</summary>
    private const int MinJudgedRightly = 204;

    /// <summary>Sentences that are judged wrongly and known to be.</summary>
    private static readonly string[] KnownWrong =
    [
        // What costs less is not said, so no condition can hold the comparison to the numbers.
        "It costs less than the [$18 billion](n:order_cost) of the order.",
    ];

    private static readonly string Folder = Path.Combine(Folders.Tests, "Prose", "Sentences");

    private static readonly ChangedReport Report = new(Inputs(""));

    [Fact]
    public void Sentences_are_refused_or_pass_as_listed()
    {
        var sentences = ReadSentences().ToList();
        Assert.InRange(sentences.Count(s => s.IsRefused), MinOfEachKind, sentences.Count);
        Assert.InRange(sentences.Count(s => !s.IsRefused), MinOfEachKind, sentences.Count);
        var wrong = sentences.Where(IsJudgedWrongly).Select(s => s.Markdown).ToList();
        Assert.Equal(KnownWrong, wrong);
        Assert.InRange(sentences.Count - wrong.Count, MinJudgedRightly, sentences.Count);
    }

    public static TheoryData<string> Rules => [.. ProseRules.All.Select(r => r.Place)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Examples_of_a_rule_on_the_method_page_are_judged_as_it_says(string place)
    {
        var rule = ProseRules.All.Single(r => r.Place == place);
        Assert.False(IsJudgedWrongly(new Sentence(false, rule.Passing)), rule.Passing);
        Assert.False(IsJudgedWrongly(new Sentence(true, rule.Refused)), rule.Refused);
    }

    [Fact]
    public void The_method_page_prints_all_rules()
    {
        var page = WebUtility.HtmlDecode(RealSite.Pages.Single(p => p.Path == "method/index.html").Html);
        Assert.All(NumeralRules.All, rule => Assert.Contains($">{rule.Kind}<", page, StringComparison.Ordinal));
        Assert.All(NumeralRules.All, rule => Assert.Contains($">{rule.Reason}<", page, StringComparison.Ordinal));
        Assert.All(ProseRules.All, rule => Assert.Contains($">{rule.Place}<", page, StringComparison.Ordinal));
    }

    private static bool IsJudgedWrongly(Sentence sentence)
    {
        var found = Report.Build(Inputs(sentence.Markdown)).Report.Found
            .Where(d => d.Place.Path == Page)
            .ToList();
        if (found.Count > 0 == sentence.IsRefused)
            return false;
        TestContext.Current.TestOutputHelper?.WriteLine($"{sentence.Markdown}: {string.Join("; ", found.Select(d => d.Message))}");
        return true;
    }

    /// <summary>The minimal project, with the rows beside the list and a page of the sentence alone.</summary>
    private static Dictionary<string, ReadOnlyMemory<byte>> Inputs(string sentence)
    {
        var inputs = Checkout.ReadInputs(Folders.Baseline);
        foreach (var name in new[] { "facts.csv", "units.csv" })
            inputs["data/" + name] = File.ReadAllBytes(Path.Combine(Folder, "data", name));
        inputs[EvidenceStage.NamesPath] = File.ReadAllBytes(Path.Combine(Folder, "names.txt"));
        inputs[Page] = Encoding.UTF8.GetBytes($"---\ntitle: A sentence\nlead: It stands alone.\n---\n{sentence}\n");
        return inputs;
    }

    private static IEnumerable<Sentence> ReadSentences() =>
        from line in File.ReadAllLines(Path.Combine(Folder, "sentences.tsv"))
        where line.Length > 0 && line[0] != '#'
        let cells = line.Split('\t')
        select new Sentence(cells[0] == "refuse", cells[1].Replace("\\n", "\n", StringComparison.Ordinal));

    private sealed record Sentence(bool IsRefused, string Markdown);
}
