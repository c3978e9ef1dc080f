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

    private static readonly Gen<(double Value, Unit Unit, int Digits, NumberStyle Style)> Writings = WritingsIn([NumberStyle.Brief, NumberStyle.Full]);

    private static readonly Gen<(double Value, Unit Unit, int Digits, NumberStyle Style)> AllWritings = WritingsIn(Enum.GetValues<NumberStyle>());

    private static Gen<(double Value, Unit Unit, int Digits, NumberStyle Style)> WritingsIn(NumberStyle[] styles) =>
        Gen.Select(Values, Gen.OneOf(Units), Gen.Int[2, NumberWriter.MaxDigits], Gen.OneOf(styles));

    /// <summary>
    /// Whatever the style, a reader who knows the unit from a heading finds the value.
    /// </summary>
    [Fact]
    public void One_value_is_the_same_number_in_every_style() => AllWritings.Sample(w =>
    {
        var text = NumberWriter.Write(w.Value, w.Unit, TestUnits.Vocabulary, w.Digits, w.Style);
        Assert.True(
            NumberText.Check(text, w.Value, w.Unit, TestUnits.Vocabulary, allowBare: true).Outcome == NumberOutcome.Matches,
            $"{w.Value:R} {w.Unit} in style {w.Style}: {text}");
    }, iter: 3 * Cases);

    /// <summary>
    /// Zero, whole numbers and powers of ten too, where styles leave out decimals and change
    /// magnitudes.
    /// </summary>
    [Fact]
    public void A_round_value_is_the_same_number_in_every_style() => Gen.Select(Gen.Int[-20, 20], Gen.Int[-6, 13], AllWritings).Sample((whole, exponent, w) =>
    {
        var value = whole * Math.Pow(10, exponent);
        var text = NumberWriter.Write(value, w.Unit, TestUnits.Vocabulary, w.Digits, w.Style);
        Assert.True(
            NumberText.Check(text, value, w.Unit, TestUnits.Vocabulary, allowBare: true).Outcome == NumberOutcome.Matches,
            $"{value:R} {w.Unit} in style {w.Style}: {text}");
    }, iter: 3 * Cases);

    [Fact]
    public void Every_published_unit_is_written_as_the_same_number_in_every_style()
    {
        var workbook = RealData.Workbook;
        var units = workbook.Quantities.Select(q => q.Unit).Concat(workbook.Units.Names.Select(n => n.Unit))
            .Distinct();
        double[] values = [0, 1e-6, 0.5, -2.53, 9.996, 1, 35_703, -999_600_000, 2.5e12];
        Assert.All(from unit in units from value in values from style in Enum.GetValues<NumberStyle>() select (unit, value, style), w =>
        {
            var text = NumberWriter.Write(w.value, w.unit, workbook.Vocabulary, style: w.style);
            Assert.True(
                NumberText.Check(text, w.value, w.unit, workbook.Vocabulary, allowBare: true).Outcome == NumberOutcome.Matches,
                $"{w.value:R} {w.unit} in style {w.style}: {text}");
        });
    }

    [Fact]
    public void Values_that_stand_together_are_the_numbers_that_they_are() =>
        Gen.Select(Values.Array[1, 6], Gen.OneOf(Units), Gen.Int[0, 3]).Sample((values, unit, kind) =>
        {
            var writer = new NumberWriter(unit, TestUnits.Vocabulary);
            var column = kind switch { 0 => writer.Compare(values), 1 => writer.Span(values), 2 => writer.Ticks(values), _ => writer.Cells(values) };
            var largest = values.MaxBy(Math.Abs);
            Assert.All(values, value =>
            {
                var text = column.Write(value);
                var reading = NumberText.Read(text, TestUnits.Vocabulary)[0];
                // A value that is small beside the others may round to nothing, which prose may not.
                var rounded = Math.Abs(value) * UnitFit.FactorTo(reading, unit, allowBare: true) <= reading.HalfWidth;
                var matches = NumberText.Check(text, value, unit, TestUnits.Vocabulary, allowBare: true)
                    .Outcome == NumberOutcome.Matches;
                Assert.True(
                    matches || (reading.Number == 0 && (rounded || Math.Abs(value) < 0.01 * Math.Abs(largest))), $"{value:R} {unit}, {kind}: {text}");
            });
        }, iter: Cases);

    [Fact]
    public void What_is_written_is_read_back_and_matches() => Writings.Sample(w =>
    {
        var text = NumberWriter.Write(w.Value, w.Unit, TestUnits.Vocabulary, w.Digits, w.Style);
        Assert.True(
            NumberText.Check(text, w.Value, w.Unit, TestUnits.Vocabulary).Outcome == NumberOutcome.Matches, $"{w.Value:R} {w.Unit}: {text}");
    }, iter: Cases);

    [Fact]
    public void What_is_written_has_no_more_digits_than_asked_for() =>
        WritingsIn([NumberStyle.Brief, NumberStyle.Full, NumberStyle.Printed]).Sample(w =>
        {
            var text = NumberWriter.Write(w.Value, w.Unit, TestUnits.Vocabulary, w.Digits, w.Style);
            var isLabel = w.Unit.Equals(TestUnits.Of("calendar"));
            var hasCents = w.Style == NumberStyle.Printed
                && text.IndexOfAny(['$', '€']) is 0 or 1 && text.Length > 3 && text[^3] == '.';
            Assert.True(
                isLabel || hasCents || NumberText.Read(text, TestUnits.Vocabulary)[0].Digits <= w.Digits, text);
        }, iter: Cases);

    [Fact]
    public void A_value_moved_by_more_than_its_last_digit_no_longer_matches() =>
        Gen.Select(
            WritingsIn([NumberStyle.Brief, NumberStyle.Full, NumberStyle.Printed, NumberStyle.Cell]),
            Gen.Double[1.02, 20],
            Gen.Bool).Sample((w, steps, up) =>
        {
            var text = NumberWriter.Write(w.Value, w.Unit, TestUnits.Vocabulary, w.Digits, w.Style);
            var check = NumberText.Check(text, w.Value, w.Unit, TestUnits.Vocabulary, allowBare: true);
            // Read in the writer's own scale: the value tells how many of its units the text's
            // number is.
            var step = 2 * check.Reading!.HalfWidth * Math.Abs(w.Value / check.Reading.Number);
            var moved = w.Value + (up ? steps : -steps) * step;
            Assert.NotEqual(
                NumberOutcome.Matches, NumberText.Check(text, moved, w.Unit, TestUnits.Vocabulary, allowBare: true).Outcome);
        }, iter: Cases);

    [Fact]
    public void Rounding_to_the_text_is_matching() => Writings.Sample(w =>
    {
        var rounded = SignificantDigits.Round(w.Value, w.Digits);
        var text = NumberWriter.Write(rounded, w.Unit, TestUnits.Vocabulary, w.Digits, w.Style);
        Assert.Equal(
            NumberOutcome.Matches, NumberText.Check(text, w.Value, w.Unit, TestUnits.Vocabulary).Outcome);
    }, iter: Cases);

    [Fact]
    public void A_numeral_in_a_sentence_is_the_whole_text_that_was_written() => AllWritings.Sample(w =>
    {
        var text = NumberWriter.Write(w.Value, w.Unit, TestUnits.Vocabulary, w.Digits, w.Style);
        var numerals = Numerals.In($"It is {text}, they say.", TestUnits.Vocabulary, NameList.Empty);
        var isYear = w.Unit.Equals(TestUnits.Of("calendar")) && numerals.Count == 0;
        Assert.True(
            isYear || (numerals is [{ Offset: 6 } one] && one.Text == text), $"{text}: {string.Join('|', numerals)}");
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
