namespace Standoff.Evidence.Diagnostics;

/// <content>Words that compare, and what binds them.</content>
public static partial class DiagnosticCatalogue
{
    [Error(
        "SR4071",
        "'18%' is told as the size of what lies below zero, but saving_vs_rubin is 0.0422 fraction; turn the words and write '?above', or bind another number")]
    public static Diagnostic TurnedSign(
        Place at, string written, string side, string name, string value, string other) => Report(
        at,
        $"'{written}' is told as the size of what lies {side} zero, but {Number(name)} is {value}; turn the words and write '{other}', or bind another number");

    [Error(
        "SR4072",
        "'?abs' is no pin of a sign; write '?below' for the size of what lies below zero, '?above' for what lies above it, '?published' for what a reader's case leaves alone")]
    public static Diagnostic UnknownPin(Place at, string pin) => Report(
        at,
        $"'{pin}' is no pin of a sign; write '?below' for the size of what lies below zero, '?above' for what lies above it, '?published' for what a reader's case leaves alone");

    [Error(
        "SR4073",
        "'just under' no longer holds: microsoft_condition_share = 0.4 fraction, microsoft_share_needed = 0.31 fraction; say what does, and bind it")]
    public static Diagnostic FalseComparison(Place at, string words, FalseCondition sides) =>
        Report(at, $"'{words}' no longer holds: {sides}; say what does, and bind it");

    [Error(
        "SR4074",
        "cannot read this ranking: a list has at least two members; write it like rank:a > b >= c or rank:a first of a, b, c")]
    public static Diagnostic RankingForm(Place at, string problem) => Report(
        at,
        $"cannot read this ranking: {problem}; write it like rank:a > b >= c or rank:a first of a, b, c");

    [Error(
        "SR4075",
        "'the dearest' does not rank so any more: b = 3 USD lies above a = 2 USD; say what does, and bind it")]
    public static Diagnostic FalseRanking(Place at, string words, string problem) =>
        Report(at, $"'{words}' does not rank so any more: {problem}; say what does, and bind it");

    [Error(
        "SR4076",
        "'saves less' leads to 'burn-outgrows-saving', which no longer holds: say what does, or lead elsewhere")]
    public static Diagnostic FallenTarget(Place at, string words, string id) => Report(
        at,
        $"'{words}' leads to '{Finding(id)}', which no longer holds: say what does, or lead elsewhere");

    [Error(
        "SR4077",
        "'over' is the wrong side: 'rubin-not-beaten' falls where asic_price is below '$23,000'")]
    public static Diagnostic WrongSide(
        Place at, string word, string id, string input, string side, string flip) =>
        Report(at, $"'{word}' is the wrong side: '{Finding(id)}' falls where {Number(input)} is {side} '{flip}'");

    [Warning(
        "SR4078",
        "'lowest' compares, and a subtitle has no condition; say what is measured, and what is found in the title, which has a 'when'")]
    public static Diagnostic ComparingSubtitle(Place at, string word) => Report(
        at,
        $"'{word}' compares, and a subtitle has no condition; say what is measured, and what is found in the title, which has a 'when'");

    [Error(
        "SR4100",
        "the condition of 'fell' holds whatever its inputs are, so it can never turn; compare the rows that the words are about, or say it without comparing")]
    public static Diagnostic EmptyComparison(Place at, string words, string why) => Report(
        at,
        $"the condition of '{words}' {why}, so it can never turn; compare the rows that the words are about, or say it without comparing");

    [Error(
        "SR4101",
        "'widened' goes the other way than its condition; write it like a > b, with what is said to be so first, or correct the words")]
    public static Diagnostic TurnedComparison(Place at, string word, string form) => Report(
        at,
        $"'{word}' goes the other way than its condition; write it like {form}, or correct the words");

    [Error(
        "SR4102",
        "'twice' is nowhere in its condition; it has to hold the number 2, as in a > 2 * b, or say it in other words")]
    public static Diagnostic UnsaidMultiple(Place at, string words, string wanted) => Report(
        at,
        $"'{words}' is nowhere in its condition; it has to hold {wanted}, or say it in other words");

    [Error(
        "SR4103",
        "'rose' goes the other way than its numbers, moonshot_arr = 200000000 USD/yr and moonshot_arr_june = 150000000 USD/yr; say what they did, or bind others")]
    public static Diagnostic TurnedChange(Place at, string verb, string from, string to) => Report(
        at,
        $"'{verb}' goes the other way than its numbers, {from} and {to}; say what they did, or bind others");

    [Error(
        "SR4104",
        "the way goes up and down: k3_floor_b300 = 41000 USD/month, k3_floor_b200 = 58000 USD/month, k3_floor_h100 = 37000 USD/month; put them in order, or tell each change on its own")]
    public static Diagnostic CrookedWay(Place at, string numbers) => Report(
        at,
        $"the way goes up and down: {numbers}; put them in order, or tell each change on its own");

    [Error(
        "SR4105",
        "a part exceeds its whole: distillation_moonshot = 20000000 exchange, distillation_exchanges = 16000000 exchange; bind another number, or say what it is a part of")]
    public static Diagnostic PartAboveWhole(Place at, string part, string whole) => Report(
        at,
        $"a part exceeds its whole: {part}, {whole}; bind another number, or say what it is a part of");

    [Error(
        "SR4106",
        "phase1_cost = $18 billion is not what broadcom_content = $9.0bn and nvidia_content = $7.2bn come to: 1.62E+10; bind the number that they make")]
    public static Diagnostic WrongArithmetic(
        Place at, string written, string first, string second, string come) => Report(
        at,
        $"{written} is not what {first} and {second} come to: {come}; bind the number that they make");

    [Error(
        "SR4108",
        "'dearer' tells the other side of zero than '33%': saving_vs_gpu is pinned above it, which signs.csv says in the words saved, less, cheaper; turn the word or the pin")]
    public static Diagnostic OppositeWord(
        Place at, string word, string written, string id, string side, string words) => Report(
        at,
        $"'{word}' tells the other side of zero than '{written}': {Number(id)} is pinned {side} it, which signs.csv says in the words {words}; turn the word or the pin");

    [Error(
        "SR4109",
        "'May 2026' is told of '$35 billion', but moonshot_valuation_july is as of 2026-07; bind the number of that time, or say when this one was true")]
    public static Diagnostic DateOfNumber(
        Place at, string date, string written, string id, string asOf) => Report(
        at,
        $"'{date}' is told of '{written}', but {Number(id)} is as of {asOf}; bind the number of that time, or say when this one was true");

    [Error(
        "SR4110",
        "'in the middle of our draws' names another statistic than '33%', which is saving_vs_gpu; bind saving_vs_gpu.p50, or say what this one is")]
    public static Diagnostic OtherStatistic(
        Place at, string words, string written, string bound, string wanted) => Report(
        at,
        $"'{words}' names another statistic than '{written}', which is {Number(bound)}; bind {wanted}, or say what this one is");

    [Error(
        "SR4111",
        "'Bloomberg' is the name of a publisher, but 'ft-2026-10-05-anthropic-60bn' was published by Financial Times and repeats no other; name that one, or link to the source that is meant")]
    public static Diagnostic OtherPublisher(
        Place at, string words, string source, string publisher) => Report(
        at,
        $"'{words}' is the name of a publisher, but '{source}' was published by {publisher} and repeats no other; name that one, or link to the source that is meant");

    [Error(
        "SR4112",
        "'have not read' is told of 'theinformation-2026-05-07-snag', whose row says that we read it (read: itself); correct the words or the row")]
    public static Diagnostic ReadSource(
        Place at, string words, string source, string read) => Report(
        at,
        $"'{words}' is told of '{source}', whose row says that we read it (read: {read}); correct the words or the row");

    [Error(
        "SR4113",
        "which words tell the sign of 'credit_saving_rubin' is nowhere said; give it a row in data/signs.csv, such as credit_saving_rubin,saved;cheaper,dearer")]
    public static Diagnostic SignWithoutWords(Place at, string id) => Report(
        at,
        $"which words tell the sign of '{Number(id)}' is nowhere said; give it a row in data/signs.csv, such as {Number(id)},saved;cheaper,dearer");

    [Error(
        "SR4114",
        "'at least' stands before '$110 billion', but the row of nvidia_guarantee_cap calls its value another bound ('Most that'); say it as the row does, or correct the row")]
    public static Diagnostic OppositeBound(
        Place at, string words, string written, string id, string declared) => Report(
        at,
        $"'{words}' stands before '{written}', but the row of {Number(id)} calls its value another bound ('{declared}'); say it as the row does, or correct the row");
}
