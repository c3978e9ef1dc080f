namespace Standoff.Evidence.Diagnostics;

/// <content>Kinds of units.</content>
public static partial class DiagnosticCatalogue
{
    [Error("SR2040", "'w' is no unit that 'W@site' could be a kind of; did you mean 'W'?")]
    public static Diagnostic UnknownKindOf(Place at, string of, string symbol, string suggestion) =>
        Report(at, $"'{of}' is no unit that '{symbol}' could be a kind of{suggestion}");

    [Error(
        "SR2041",
        "'kW' is built from others, and a kind is of a base unit; make it one of W, and all units built from that have the kind too")]
    public static Diagnostic KindOfNoBase(Place at, string of, string why, string unit) => Report(
        at,
        $"'{of}' is {why}, and a kind is of a base unit; make it one of {unit}, and all units built from that have the kind too");

    [Error("SR2042", "a kind of 'W' is called 'W@' and a word, such as 'W@site', not 'Wsite'")]
    public static Diagnostic KindSymbol(Place at, string symbol, string of) => Report(
        at,
        $"a kind of '{of}' is called '{of}@' and a word, such as '{of}@site', not '{symbol}'");

    [Error(
        "SR2043",
        "'site watt' should be like 'watt at the site': the name of its unit, and behind it the same words in both numbers, which prose leaves out")]
    public static Diagnostic KindWords(Place at, string written, string name, string words) => Report(
        at,
        $"'{written}' should be like '{name} {words}': the name of its unit, and behind it the same words in both numbers, which prose leaves out");

    [Error(
        "SR2044",
        "'W@site' is written like 'W': leave its expression empty, and let its display be 'symbol'")]
    public static Diagnostic KindDefinition(Place at, string symbol, string of, string display) => Report(
        at,
        $"'{symbol}' is written like '{of}': leave its expression empty, and let its display be '{display}'");

    [Error(
        "SR2045",
        "a unit is built from plain units, not from 'W@site'; write 'W', and the unit has that kind too")]
    public static Diagnostic KindInExpression(Place at, string symbol, string of) => Report(
        at,
        $"a unit is built from plain units, not from '{symbol}'; write '{of}', and the unit has that kind too");

    [Error(
        "SR2046",
        "'W@site' has the form of a kind; say of which unit in the column kind_of, here 'W'")]
    public static Diagnostic UnsaidKind(Place at, string symbol, string of) => Report(
        at,
        $"'{symbol}' has the form of a kind; say of which unit in the column kind_of, here '{of}'");

    [Error(
        "SR2047",
        "'pue_liquid' converts kinds by its notes, but ratio is not one kind over another; correct its unit, or begin its notes otherwise")]
    public static Diagnostic NoConversion(Place at, string id, string unit) => Report(
        at,
        $"'{Number(id)}' converts kinds by its notes, but {unit} is not one kind over another; correct its unit, or begin its notes otherwise");

    [Error(
        "SR3040",
        "cannot add USD@rent/GPU/h and USD@owner/GPU/h: dollars of rent and dollars of owner’s cost are different kinds; rent_as_cost converts one into the other")]
    public static Diagnostic KindClash(Place at, string verb, string left, string right, string kinds, string way) =>
        Report(at, $"cannot {verb} {left} and {right}: {kinds} are different kinds; {way}");

    [Error(
        "SR3041",
        "the formula gives USD@rent/GPU/h, the row says USD@owner/GPU/h: dollars of rent and dollars of owner’s cost are different kinds; rent_as_cost converts one into the other")]
    public static Diagnostic DeclaredKind(Place at, string derived, string declared, string kinds, string way) => Report(
        at,
        $"the formula gives {derived}, the row says {declared}: {kinds} are different kinds; {way}");

    [Error(
        "SR3042",
        "'asic_power' is in kW@site/chip, not in kW@meter/chip: kilowatts at the site and kilowatts at the meter are different kinds; load_factor converts one into the other")]
    public static Diagnostic SettingKind(Place at, string id, string unit, string given, string kinds, string way) =>
        Report(at, $"'{Number(id)}' is in {unit}, not in {given}: {kinds} are different kinds; {way}");
}
