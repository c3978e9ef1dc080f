using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Evidence.Tables;
using Standoff.Model.Quantities;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Model.Tests.Wording;

/// <summary><c>numerals.txt</c> is the specification of unbound numerals.</summary>
public sealed partial class NumeralsTests
{
    private static readonly NameList Names = new(
        ["Phase 1", "24/7", "Fortune 500", "double counting", "Llama 4", ""]);

    private static readonly Quantity[] Quantities =
    [
        new Known("phase1_cost", 18e9, "USD"),
        new Known("phase1_cost_low", 17.6e9, "USD"),
        new Known("phase1_revenue", 18.4e9, "USD/yr"),
        new Known("phase1_tokens", 18.1e9, "token"),
        new Known("chips", 36000, "chip"),
        new Known("saving", -0.06, "fraction"),
        new Known("gain", 2, "ratio"),
        new Known("states", 12, "state"),
    ];

    public static TheoryData<int, string> Sentences()
    {
        var rows = new TheoryData<int, string>();
        foreach (var (line, text) in TestData.Lines("numerals.txt"))
            rows.Add(line, text.Replace("\\u00a0", "\u00a0", StringComparison.Ordinal));
        return rows;
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Unbound_numerals_are_found_at_their_offsets(int line, string marked)
    {
        var text = Marks().Replace(marked, "");
        var found = text;
        foreach (var numeral in Numerals.In(text, TestUnits.Vocabulary, Names).Reverse())
        {
            Assert.Equal(text.Substring(numeral.Offset, numeral.Length), numeral.Text);
            found = found.Insert(numeral.Offset + numeral.Length, "⟧").Insert(numeral.Offset, "⟦");
        }

        Assert.True(marked == found, $"numerals.txt:{line}: {found}");
    }

    [Fact]
    public void Table_has_at_least_60_sentences() =>
        Assert.True(TestData.Lines("numerals.txt").Count() >= 60);

    [Fact]
    public void A_name_passes_only_where_it_is_listed()
    {
        Assert.Empty(Numerals.In("Phase 1", TestUnits.Vocabulary, Names));
        Assert.Equal(
            [new Numeral(6, "1")], Numerals.In("Phase 1", TestUnits.Vocabulary, NameList.Empty));
    }

    [Theory]
    [InlineData("$18 billion", "phase1_cost phase1_cost_low phase1_revenue")]
    [InlineData("$18B", "phase1_cost phase1_cost_low phase1_revenue")]
    [InlineData("18 billion", "phase1_cost phase1_tokens phase1_cost_low")]
    [InlineData("eighteen billion dollars", "phase1_cost phase1_cost_low phase1_revenue")]
    [InlineData("$18 billion a year", "phase1_revenue")]
    [InlineData("18 billion tokens", "phase1_tokens")]
    [InlineData("36,000", "chips")]
    [InlineData("thirty-six thousand chips", "chips")]
    [InlineData("6%", "saving")]
    [InlineData("six per cent", "saving")]
    [InlineData("doubled", "gain")]
    [InlineData("twofold", "gain")]
    [InlineData("a dozen states", "states")]
    [InlineData("twelve", "states")]
    [InlineData("dozens", "")]
    [InlineData("42-state", "")]
    [InlineData("37", "")]
    public void Quantities_that_fit_are_offered_best_first(string numeral, string ids) =>
        Assert.Equal(
            ids, string.Join(' ', Numerals.Fitting(numeral, Quantities, TestUnits.Vocabulary)));

    [Theory]
    [InlineData("eleven", 11)]
    [InlineData("twelve", 12)]
    [InlineData("thirteen", 13)]
    [InlineData("fourteen", 14)]
    [InlineData("fifteen", 15)]
    [InlineData("sixteen", 16)]
    [InlineData("seventeen", 17)]
    [InlineData("eighteen", 18)]
    [InlineData("nineteen", 19)]
    [InlineData("twenty", 20)]
    [InlineData("thirty-one", 31)]
    [InlineData("forty two", 42)]
    [InlineData("fifty-three", 53)]
    [InlineData("sixty-four", 64)]
    [InlineData("seventy-five", 75)]
    [InlineData("eighty-six", 86)]
    [InlineData("ninety-seven", 97)]
    [InlineData("hundred", 100)]
    [InlineData("two hundred and eight", 208)]
    [InlineData("nine thousand", 9_000)]
    [InlineData("two hundred and fifty thousand", 250_000)]
    [InlineData("one million two hundred thousand", 1_200_000)]
    [InlineData("ten billion", 1e10)]
    [InlineData("trillion", 1e12)]
    [InlineData("dozen", 12)]
    [InlineData("three score", 60)]
    public void Number_words_are_found_and_understood(string words, double value)
    {
        Assert.Equal([new Numeral(4, words)], Numerals.In($"For {words} or so", TestUnits.Vocabulary, NameList.Empty));
        Assert.Equal(["it"], Numerals.Fitting(words, [new Known("it", value, "1"), new Known("other", value * 1.3, "1")], TestUnits.Vocabulary));
    }

    [Theory]
    [InlineData("doubled", 2)]
    [InlineData("halving", 0.5)]
    [InlineData("thrice", 3)]
    [InlineData("tripled", 3)]
    [InlineData("trebling", 3)]
    [InlineData("quadruple", 4)]
    [InlineData("sevenfold", 7)]
    [InlineData("twentyfold", 20)]
    [InlineData("hundred-fold", 100)]
    public void Multiples_are_found_and_understood(string word, double value)
    {
        Assert.Equal([new Numeral(3, word)], Numerals.In($"It {word} now", TestUnits.Vocabulary, NameList.Empty));
        Assert.Equal(["it"], Numerals.Fitting(word, [new Known("it", value, "ratio"), new Known("other", value * 1.5, "ratio")], TestUnits.Vocabulary));
    }

    [GeneratedRegex("[⟦⟧]")]
    private static partial Regex Marks();

    private sealed class Known(string id, double value, string unit) : Quantity
    {
        public override string Id => id;

        public override string Section => "";

        public override Cell Statement => throw new NotSupportedException();

        public override Unit Unit => TestUnits.Of(unit);

        public override QuantityBasis Basis => QuantityBasis.Reported;

        public override double Value => value;

        public override string Notes => "";

        public override Place Place => default;
    }
}
