namespace Standoff.Evidence.Diagnostics;

/// <content>Formulas, units and conditions.</content>
public static partial class DiagnosticCatalogue
{
    [Error("SR3001", "an operand is expected here")]
    public static Diagnostic FormulaSyntax(Place at, string problem) =>
        Report(at, $"{problem}");

    [Error("SR3002", "no fact or result is called 'asic_prize'; did you mean 'asic_price'?")]
    public static Diagnostic UnknownId(Place at, string id, string suggestion) =>
        Report(at, $"no fact or result is called '{id}'{suggestion}");

    [Error("SR3003", "there is no function 'sqr'; did you mean 'sqrt'?")]
    public static Diagnostic UnknownFunction(Place at, string name, string suggestion) =>
        Report(at, $"there is no function '{name}'{suggestion}");

    [Error("SR3004", "'annuity' takes 2 arguments, not 1")]
    public static Diagnostic WrongArity(Place at, string function, string expected, int given) =>
        Report(at, $"'{function}' takes {expected} arguments, not {given}");

    [Error("SR3005", "cannot add USD/h and USD/Mtoken")]
    public static Diagnostic UnitClash(Place at, string verb, string left, string right) =>
        Report(at, $"cannot {verb} {left} and {right}");

    [Error("SR3006", "the formula gives USD/token, the row says USD/Mtoken")]
    public static Diagnostic DeclaredUnit(Place at, string derived, string declared) =>
        Report(at, $"the formula gives {derived}, the row says {declared}");

    [Error("SR3007", "an exponent must be a pure number, not yr")]
    public static Diagnostic PureNumber(Place at, string what, string unit) =>
        Report(at, $"{what} must be a pure number, not {unit}");

    [Error("SR3008", "these results need each other: a → b → a")]
    public static Diagnostic FormulaCycle(Place at, string chain) =>
        Report(at, $"these results need each other: {chain}");

    [Error("SR3009", "'saving' is not a finite number for gpu_token_cost = 0")]
    public static Diagnostic NotFinite(Place at, string id, string inputs) =>
        Report(at, $"'{Number(id)}' is not a finite number for {inputs}");

    [Error("SR3010", "a condition is expected here, such as a < b")]
    public static Diagnostic ConditionExpected(Place at) =>
        Report(at, $"a condition is expected here, such as a < b");

    [Error("SR3011", "a number is expected here, not a condition")]
    public static Diagnostic NumberExpected(Place at) =>
        Report(at, $"a number is expected here, not a condition");

    [Error("SR3012", "this does not hold: 0.79 = 0.786")]
    public static Diagnostic IdentityBroken(Place at, FalseCondition sides) =>
        Report(at, $"this does not hold: {sides}");

    [Error("SR3013", "'asic_price' is the name of a fact already")]
    public static Diagnostic IdTaken(Place at, string id, string taker) =>
        Report(at, $"'{id}' is the name of {taker} already");

    [Error("SR3014", "'asic_price' has no 'p7'; did you mean 'p5'?; it has low, high, p5, p10, p50, p90, p95")]
    public static Diagnostic UnknownStatistic(Place at, string id, string statistic, string valid) =>
        Report(at, $"'{Number(id)}' has no '{statistic}'{Meant(statistic, valid)}; it has {valid}");

    [Error("SR3015", "'asic_hour_cost' follows from others; only a fact can be set")]
    public static Diagnostic NotSettable(Place at, string id) =>
        Report(at, $"'{Number(id)}' follows from others; only a fact can be set");

    [Error("SR3016", "'asic_price' is in USD/chip; kW/chip measures something else")]
    public static Diagnostic OtherDimension(Place at, string id, string unit, string given) =>
        Report(at, $"'{Number(id)}' is in {unit}; {given} measures something else");

    [Error("SR3017", "no scenario is called 'skeptic'; did you mean 'sceptic'?")]
    public static Diagnostic UnknownScenario(Place at, string id, string suggestion) =>
        Report(at, $"no scenario is called '{id}'{suggestion}");

    [Error("SR3018", "'max' means something in a formula; give the row another name")]
    public static Diagnostic ReservedName(Place at, string id) =>
        Report(at, $"'{id}' means something in a formula; give the row another name");

    [Error(
        "SR3019",
        "'total' rests on a chain of more than 200 results; write some of them as one formula")]
    public static Diagnostic LongChain(Place at, string id, int most) => Report(
        at,
        $"'{Number(id)}' rests on a chain of more than {most} results; write some of them as one formula");

    [Error(
        "SR3050",
        "'cheaper-in-nine-draws' restates the odds of 'asic-cheaper'; say it in a sentence with odds:asic-cheaper")]
    public static Diagnostic RestatedOdds(Place at, string id, string other) =>
        Report(at, $"'{Finding(id)}' restates the odds of '{Finding(other)}'; say it in a sentence with odds:{Finding(other)}");

    [Error(
        "SR3051",
        "no drawn input moves 'sol-matches-kimi', so it has no odds; write a sentence with its numbers, or give an input its range")]
    public static Diagnostic UnmovedFinding(Place at, string id) => Report(
        at,
        $"no drawn input moves '{Finding(id)}', so it has no odds; write a sentence with its numbers, or give an input its range");

    [Error(
        "SR3052",
        "'node-beats-kimi' is likelier false than true: it holds in 46% of the draws; write it as a question, :::open {#node-beats-kimi when=\"…\"}")]
    public static Diagnostic LikelierFalse(Place at, string id, string odds) => Report(
        at,
        $"'{Finding(id)}' is likelier false than true: it holds in {odds} of the draws; write it as a question, :::open {{#{Finding(id)} when=\"…\"}}");
}
