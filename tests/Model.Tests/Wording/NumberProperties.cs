using CsCheck;
using Standoff.Evidence.Rows;
using Standoff.Model.Units;
using Standoff.Model.Wording;

namespace Standoff.Model.Tests.Wording;

/// <summary>What holds for every value and every unit of the table.</summary>
public sealed class NumberProperties
{
    private const int Cases = 2_000;

    private static readonly Unit[] Units =
    [
        .. TestUnits.Symbols.Select(TestUnits.Of),
        .. new[] { "USD/chip/h", "USD/Mtoken", "kUSD/chip", "fraction/yr", "ratio/yr", "1/yr", "1", "GPU*h", "kW*yr", "people*h/state", "token/s/kW", "m/s^2", "m^2", "USD*fraction", "token/USD", "Mtoken*h" }.Select(TestUnits.Of),
    ];

    /// <summary>From 1e-6 to 1e16, either sign.</summary>
    private static readonly Gen<double> Values =
        Gen.Select(Gen.Double[1, 10], Gen.Int[-6, 15], Gen.Bool, (mantissa, exponent, minus) => mantissa * Math.Pow(10, exponent) * (minus ? -1 : 1));

    private static readonly Gen<(double Value, Unit Unit, int Digits, NumberStyle Style)> Writings = Gen.Select(
        Values, Gen.OneOf(Units), Gen.Int[2, NumberWriter.MostDigits], Gen.OneOf(Enum.GetValues<NumberStyle>()));

    [Fact]
    public void What_is_written_is_read_back_and_matches() => Writings.Sample(w =>
    {
        var text = NumberWriter.Write(w.Value, w.Unit, TestUnits.Vocabulary, w.Digits, w.Style);
        Assert.True(NumberText.Check(text, w.Value, w.Unit, TestUnits.Vocabulary).Outcome == NumberOutcome.Matches, $"{w.Value:R} {w.Unit}: {text}");
    }, iter: Cases);

    [Fact]
    public void What_is_written_has_no_more_digits_than_asked_for() => Writings.Sample(w =>
    {
        var text = NumberWriter.Write(w.Value, w.Unit, TestUnits.Vocabulary, w.Digits, w.Style);
        var isLabel = w.Unit.Equals(TestUnits.Of("calendar"));
        Assert.True(isLabel || NumberText.Read(text, TestUnits.Vocabulary)[0].Digits <= w.Digits, text);
    }, iter: Cases);

    [Fact]
    public void A_value_moved_by_more_than_its_last_digit_no_longer_matches() =>
        Gen.Select(Writings, Gen.Double[1.02, 20], Gen.Bool).Sample((w, steps, up) =>
        {
            var text = NumberWriter.Write(w.Value, w.Unit, TestUnits.Vocabulary, w.Digits, w.Style);
            var check = NumberText.Check(text, w.Value, w.Unit, TestUnits.Vocabulary);
            // Read in the writer's own scale: the value tells how many of its units the text's number is.
            var step = 2 * check.Reading!.HalfWidth * Math.Abs(w.Value / check.Reading.Number);
            var moved = w.Value + (up ? steps : -steps) * step;
            Assert.NotEqual(NumberOutcome.Matches, NumberText.Check(text, moved, w.Unit, TestUnits.Vocabulary).Outcome);
        }, iter: Cases);

    [Fact]
    public void Rounding_to_the_text_is_matching() => Writings.Sample(w =>
    {
        var rounded = SignificantDigits.Round(w.Value, w.Digits);
        var text = NumberWriter.Write(rounded, w.Unit, TestUnits.Vocabulary, w.Digits, w.Style);
        Assert.Equal(NumberOutcome.Matches, NumberText.Check(text, w.Value, w.Unit, TestUnits.Vocabulary).Outcome);
    }, iter: Cases);

    [Fact]
    public void A_numeral_in_a_sentence_is_the_whole_text_that_was_written() => Writings.Sample(w =>
    {
        var text = NumberWriter.Write(w.Value, w.Unit, TestUnits.Vocabulary, w.Digits, w.Style);
        var numerals = Numerals.In($"It is {text}, they say.", TestUnits.Vocabulary, NameList.Empty);
        var isYear = w.Unit.Equals(TestUnits.Of("calendar")) && numerals.Count == 0;
        Assert.True(isYear || (numerals is [{ Offset: 6 } one] && one.Text == text), $"{text}: {string.Join('|', numerals)}");
    }, iter: Cases);

    [Fact]
    public void Reading_any_text_ends_without_an_exception() =>
        Gen.OneOf("$", "US$", "−", "-", "5", "1,0", ".", "00", "k", " ", " a ", "per", "%", "half", "quarters", "three", "dozen", "GW", "m", "^2", "/", "chip", "×", "never", "\u00a0", "ß", "million", "fold", "Nov", "2026", "GB300")
            .Array[0, 8].Select(string.Concat).Sample(text =>
            {
                foreach (var reading in NumberText.Read(text, TestUnits.Vocabulary))
                    Assert.True(reading.HalfWidth >= 0 && reading.Digits >= 1 && !double.IsNaN(reading.Number));
                var end = 0;
                foreach (var numeral in Numerals.In(text, TestUnits.Vocabulary, NameList.Empty))
                {
                    Assert.True(numeral.Offset >= end && numeral.Length > 0);
                    end = numeral.Offset + numeral.Length;
                }

                Assert.True(end <= text.Length);
            }, iter: Cases);
}
