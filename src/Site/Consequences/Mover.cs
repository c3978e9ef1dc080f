using Standoff.Model.Sensitivity;
using Standoff.Model.Wording;
using Standoff.Site.Publishing;

namespace Standoff.Site.Consequences;

/// <summary>A fact that moved behind a statement that turned.</summary>
/// <param name="Turn">Where the fact alone turns the statement on the way it went; null where it
/// does not, or that cannot be told.</param>
public sealed record Mover(MovedNumber Fact, FlipPoint? Turn)
{
    /// <summary><c>asic_price went from $29,000 to $50,000; it turns at $49,065</c>.</summary>
    /// <param name="vocabulary">How units are written.</param>
    public string Told(UnitVocabulary vocabulary)
    {
        var digits = MovedNumber.DigitsApart(
            Fact.Quantity, vocabulary, [Fact.Old, Fact.New, .. Turn is null ? Array.Empty<double>() : [Turn.Value]]);
        string Write(double value) => NumberWriter.Write(value, Fact.Quantity.Unit, vocabulary, digits);
        var went = $"{Fact.Quantity.Id} went from {Write(Fact.Old)} to {Write(Fact.New)}";
        return Turn is null ? went : $"{went}; it turns at {Write(Turn.Value)}";
    }

    /// <summary>As reports of diagnostics tell it.</summary>
    /// <param name="vocabulary">How units are written.</param>
    public Cause ToCause(UnitVocabulary vocabulary) => new(Fact.Quantity.Id, Fact.New, Told(vocabulary))
    {
        Was = Fact.Old,
        TurnsAt = Turn?.Value,
        FailsAbove = Turn?.IsAbove,
    };

    /// <summary><c>$49,065</c>.</summary>
    /// <param name="vocabulary">How units are written.</param>
    public string TurnsAt(UnitVocabulary vocabulary) =>
        NumberWriter.Write(Turn!.Value, Fact.Quantity.Unit, vocabulary, MovedNumber.FactDigits);
}

/// <summary>Something that is wrong now and was not before.</summary>
/// <param name="Movers">The facts behind it that moved, those that turn it alone first.</param>
public sealed record MovedDiagnostic(
    Evidence.Diagnostics.Diagnostic Found, IReadOnlyList<Mover> Movers);
