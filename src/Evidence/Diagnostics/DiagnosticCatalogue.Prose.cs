namespace Standoff.Evidence.Diagnostics;

/// <content>Markdown below <c>content/</c> and in cells.</content>
public static partial class DiagnosticCatalogue
{
    [Error("SR4001", "no fact or result is called 'phase_cost'; did you mean 'phase1_cost'?")]
    public static Diagnostic UnknownNumber(Place at, string id, string suggestion) =>
        Report(at, $"no fact or result is called '{id}'{suggestion}");

    [Error("SR4002", "'34%' is not what saving_vs_gpu says: 0.3346 fraction; write '33%'")]
    public static Diagnostic StaleNumber(Place at, string written, Subject name, string value, string offered) =>
        Report(at, $"'{written}' is not what {name} says: {value}; write '{offered}'");

    [Error("SR4003", "cannot read this number: '3 to 5 %'; write it like '33%'")]
    public static Diagnostic UnreadableNumber(Place at, string written, string offered) =>
        Report(at, $"cannot read this number: '{written}'; write it like {offered}");

    [Error("SR4004", "'37%' is bound to nothing; did you mean [37%](n:saving_vs_gpu)?")]
    public static Diagnostic UnboundNumber(Place at, string text, string offer) =>
        Report(at, $"'{text}' is bound to nothing{offer}");

    [Error("SR4005", "'49 MW' is written in another unit than breakeven_chips, which is in chip; write '36,000 chips'")]
    public static Diagnostic WrittenUnit(Place at, string written, Subject name, string unit, string offered) =>
        Report(at, $"'{written}' is written in another unit than {name}, which is in {unit}; write '{offered}'");

    [Error("SR4006", "'33.5%' has more digits than the range of saving_vs_gpu bears; write '33%'")]
    public static Diagnostic DishonestDigits(Place at, string written, string id, string offered) =>
        Report(at, $"'{written}' has more digits than the range of {Number(id)} bears; write '{offered}'");

    [Error("SR4007", "'asic-cheaper' no longer holds: asic_token_cost = 0.71 USD/Mtoken, gpu_token_cost = 0.64 USD/Mtoken")]
    public static Diagnostic FalseConclusion(Place at, string id, FalseCondition sides) =>
        Report(at, $"'{Finding(id)}' no longer holds: {sides}");

    [Error("SR4008", "unknown container 'judgment'; did you mean 'judgement'?; valid containers are conclusion, judgement, open")]
    public static Diagnostic UnknownContainer(Place at, string name, string valid) =>
        Report(at, $"unknown container '{name}'{Meant(name, valid)}; valid containers are {valid}");

    [Error("SR4009", "cannot read this container: 'when=a' has no place in it; open it like :::conclusion {#id when=\"a < b\"}")]
    public static Diagnostic ContainerHeader(Place at, string fault, string form) =>
        Report(at, $"cannot read this container: {fault}; open it like {form}");

    [Error("SR4010", "this container is never closed with :::")]
    public static Diagnostic UnclosedContainer(Place at) =>
        Report(at, $"this container is never closed with :::");

    [Error("SR4011", "unknown figure 'cost-per-our'; did you mean 'cost-per-hour'?")]
    public static Diagnostic UnknownFigure(Place at, string id, string suggestion) =>
        Report(at, $"unknown figure '{id}'{suggestion}");

    [Error("SR4012", "unknown source 'openai-2026-first'; did you mean 'openai-2026-first-results'?")]
    public static Diagnostic CitedSource(Place at, string id, string suggestion) =>
        Report(at, $"unknown source '{id}'{suggestion}");

    [Error("SR4013", "HTML is not allowed here")]
    public static Diagnostic RawHtml(Place at) =>
        Report(at, $"HTML is not allowed here");

    [Error("SR4014", "']]' looks like markup but is none; check its brackets and quotes")]
    public static Diagnostic LeftOver(Place at, string text, string wayOut = "check its brackets and quotes") =>
        Report(at, $"'{text}' looks like markup but is none; {wayOut}");

    [Error("SR4015", "this heading has no id; end it with one, like {#what-decides}")]
    public static Diagnostic HeadingWithoutId(Place at, string example) =>
        Report(at, $"this heading has no id; end it with one, like {example}");

    [Error("SR4016", "the id 'what-decides' is taken by content/inference.md:12:1")]
    public static Diagnostic AnchorTaken(Place at, string id, Place taker) =>
        Report(at, $"the id '{id}' is taken by {taker}");

    [Warning("SR4017", "this number is written by the build; 'fix --write' puts '33%' here")]
    public static Diagnostic EmptyNumber(Place at, string offered) =>
        Report(at, $"this number is written by the build; 'fix --write' puts '{offered}' here");

    [Error("SR4018", "the front matter must say 'title'")]
    public static Diagnostic FrontMatterKey(Place at, string key) =>
        Report(at, $"the front matter must say '{key}'");

    [Error("SR4019", "nothing is published at '/infrence/'; did you mean '/inference/'?")]
    public static Diagnostic DeadLink(Place at, string target, string suggestion) =>
        Report(at, $"nothing is published at '{target}'{suggestion}");

    [Error("SR4121", "'../one/' leads to no place: links within the report lead from its root, like /one/ or /one/#part, or to a part of the page, like #part")]
    public static Diagnostic RelativeLink(Place at, string url) =>
        Report(at, $"'{url}' leads to no place: links within the report lead from its root, like /one/ or /one/#part, or to a part of the page, like #part");

    [Error("SR4020", "'figur:' is no kind of reference; did you mean 'figure'?; valid kinds are n, figure, source, literal")]
    public static Diagnostic UnknownScheme(Place at, string scheme, string valid) =>
        Report(at, $"'{scheme}:' is no kind of reference{Meant(scheme, valid)}; valid kinds are {valid}");

    [Error("SR4021", "cannot read the front matter: a value is expected")]
    public static Diagnostic FrontMatterUnreadable(Place at, string problem) =>
        Report(at, $"cannot read the front matter: {problem}");

    [Error("SR4022", "the front matter has no key 'titel'; did you mean 'title'?")]
    public static Diagnostic FrontMatterUnknown(Place at, string key, string suggestion) =>
        Report(at, $"the front matter has no key '{key}'{suggestion}");

    [Error("SR4023", "write a figure as an image on a line of its own: ![](figure:cost-per-hour)")]
    public static Diagnostic WrongForReference(Place at, string problem) =>
        Report(at, $"{problem}");

    [Error("SR4025", "5 literal numbers for 31 bound ones; at most one for ten")]
    public static Diagnostic TooManyLiterals(Place at, int literals, int bound) =>
        Report(at, $"{literals} literal numbers for {bound} bound ones; at most one for ten");

    [Error("SR4026", "start with '##'; the title stands in the front matter")]
    public static Diagnostic HeadingLevel(Place at) =>
        Report(at, $"start with '##'; the title stands in the front matter");

    [Error("SR4027", "a judgement cites at least two originals; this one cites 1")]
    public static Diagnostic JudgementForm(Place at, string problem) =>
        Report(at, $"a judgement {problem}");

    [Error("SR4028", "'likely' is not what the draws say: asic-cheaper holds in 96% of them, which is 'almost certain'")]
    public static Diagnostic WrongOdds(Place at, string written, string id, string percent, string words) =>
        Report(at, $"'{written}' is not what the draws say: {Finding(id)} holds in {percent} of them, which is '{words}'");

    [Error("SR4029", "no conclusion is called 'asic-cheap'; did you mean 'asic-cheaper'?")]
    public static Diagnostic UnknownConclusion(Place at, string id, string suggestion) =>
        Report(at, $"no conclusion is called '{id}'{suggestion}");

    [Error("SR4030", "'likely' says odds but is bound to none; write [likely](odds:CONCLUSION)")]
    public static Diagnostic UnboundOdds(Place at, string words) =>
        Report(at, $"'{words}' says odds but is bound to none; write [{words}](odds:CONCLUSION)");

    [Error("SR4031", "'asic-cheaper' does not turn on 'asic_prise'; did you mean 'asic_price'?; it turns on asic_price, asic_relative_throughput")]
    public static Diagnostic NoFlip(Place at, string id, string input, string valid) =>
        Report(at, $"'{Finding(id)}' does not turn on '{Number(input)}'{Meant(input, valid)}; it turns on {valid}");

    [Error("SR4032", "'saving-is-sure' is a condition on draws and has no odds of its own")]
    public static Diagnostic NoOdds(Place at, string id) =>
        Report(at, $"'{Finding(id)}' is a condition on draws and has no odds of its own");

    [Warning("SR4033", "no input within its limits and no draw makes 'asic-cheaper' false")]
    public static Diagnostic CannotFail(Place at, string id) =>
        Report(at, $"no input within its limits and no draw makes '{Finding(id)}' false");

    [Error("SR4034", "no claim is called 'eighteen-bilion'; did you mean 'eighteen-billion'?")]
    public static Diagnostic UnknownClaim(Place at, string id, string suggestion) =>
        Report(at, $"no claim is called '{id}'{suggestion}");

    [Error("SR4035", "'cheaper' compares, and nothing holds it to the numbers; write [cheaper](if:a < b) or [cheaper](rank:a last of a, b), or pin the sign of a number beside it")]
    public static Diagnostic UnboundComparison(Place at, string word, string condition) =>
        Report(at, $"'{word}' compares, and nothing holds it to the numbers; write {condition}, or pin the sign of a number beside it");

    [Error("SR4036", "there is no table 'correlation'; did you mean 'correlations'?; tables are correlations, numeral-rules, odds-words, prose-rules, scenarios")]
    public static Diagnostic UnknownTable(Place at, string name, string suggestion, string valid) =>
        Report(at, $"there is no table '{name}'{suggestion}; tables are {valid}");

    [Error("SR4037", "'currently' will not stay true; give a number in the sentence whose fact has a 'review_by', or a date")]
    public static Diagnostic Undated(Place at, string word) =>
        Report(at, $"'{word}' will not stay true; give a number in the sentence whose fact has a 'review_by', or a date");
}
