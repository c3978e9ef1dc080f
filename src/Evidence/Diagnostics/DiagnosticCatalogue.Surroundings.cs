namespace Standoff.Evidence.Diagnostics;

/// <content>What stands around a number, and words for odds.</content>
public static partial class DiagnosticCatalogue
{
    [Error(
        "SR4080",
        "'the saving is 59%' is no name: '59%' measures or counts; bind the number where it stands")]
    public static Diagnostic NoName(Place at, string name, string fault) =>
        Report(at, $"'{name}' is no name: {fault}; bind the number where it stands");

    [Error(
        "SR4081",
        "'half of' before '59%' makes another number of it; bind that number, or say it in another way")]
    public static Diagnostic TurnedNumber(
        Place at, string words, string side, string written) => Report(
        at,
        $"'{words}' {side} '{written}' makes another number of it; bind that number, or say it in another way");

    [Error(
        "SR4082",
        "'a year' does not fit '$18 billion', for phase1_cost is in USD; bind the number that it would make, or say it in another way")]
    public static Diagnostic UnitAround(
        Place at, string words, string written, string id, string unit) => Report(
        at,
        $"'{words}' does not fit '{written}', for {Number(id)} is in {unit}; bind the number that it would make, or say it in another way");

    [Error(
        "SR4083",
        "'less than' says that phase1_cost passes '$18 billion', but neither its value, 1.8E+10 USD, nor its range does; write 'at most', give the row its range, or give the words a condition: [less than](if:a < b)")]
    public static Diagnostic BoundNotPassed(
        Place at, string words, string written, string id, string value, string instead)
    {
        var sign = instead == "at least" ? ">" : "<";
        return Report(at, $"'{words}' says that {Number(id)} passes '{written}', but neither its value, {value}, nor its range does; write '{instead}', give the row its range, or give the words a condition: [{words}](if:a {sign} b)");
    }

    [Error(
        "SR4084",
        "'not' before 'almost certain' makes other odds of it; write the odds of the opposite, or say it in another way")]
    public static Diagnostic TurnedOdds(Place at, string words, string written) => Report(
        at,
        $"'{words}' before '{written}' makes other odds of it; write the odds of the opposite, or say it in another way");

    [Error(
        "SR4085",
        "a literal is an exception, and this page binds no number at all; say it without the number")]
    public static Diagnostic LiteralAlone(Place at) => Report(
        at,
        $"a literal is an exception, and this page binds no number at all; say it without the number");

    [Error(
        "SR4086",
        "this cell of a table holds nothing but a literal, which looks like data and is none; bind it to a row, or say it in the text")]
    public static Diagnostic LiteralCell(Place at) => Report(
        at,
        $"this cell of a table holds nothing but a literal, which looks like data and is none; bind it to a row, or say it in the text");

    [Error(
        "SR4087",
        "'in all likelihood' says odds, but no share is fixed for it; write one of almost certain, very likely, likely, about even, unlikely, very unlikely as [words](odds:CONCLUSION), or quote who thinks so")]
    public static Diagnostic UncalibratedOdds(Place at, string words, string bands) => Report(
        at,
        $"'{words}' says odds, but no share is fixed for it; write one of {bands} as [words](odds:CONCLUSION), or quote who thinks so");

    [Error(
        "SR4107",
        "'up to' says that the range of saving_vs_gpu ends at '33%', but it is 0.04 to 0.43 fraction; bind the end that is meant, such as .p95 or .high, or say 'about'")]
    public static Diagnostic LimitBroken(
        Place at, string words, string written, string id, string range) => Report(
        at,
        $"'{words}' says that the range of {Number(id)} ends at '{written}', but it is {range}; bind the end that is meant, such as .p95 or .high, or say 'about'");
}
