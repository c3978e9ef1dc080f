using System.Globalization;

namespace Standoff.Evidence.Diagnostics;

/// <content>What the rows of <c>data/</c> say of each other.</content>
public static partial class DiagnosticCatalogue
{
    [Error("SR2001", "unknown source 'openai-2026-first-result'; did you mean 'openai-2026-first-results'?")]
    public static Diagnostic UnknownSource(Place at, string id, string suggestion) =>
        Report(at, $"unknown source '{id}'{suggestion}");

    [Error("SR2002", "low 19000, value 15000 and high 49000 are out of order")]
    public static Diagnostic RangeOrder(Place at, string low, string value, string high) =>
        Report(at, $"low {low}, value {value} and high {high} are out of order");

    [Error("SR2003", "'gb300_rack_price' is said to be reported but names no source; name it in 'sources', or say 'assumed' in 'basis' and from what in 'notes'")]
    public static Diagnostic Unsourced(Place at, string id) =>
        Report(at, $"'{Number(id)}' is said to be reported but names no source; name it in 'sources', or say 'assumed' in 'basis' and from what in 'notes'");

    [Error("SR2004", "unknown unit 'USD/Mtok'; did you mean 'USD/Mtoken'?")]
    public static Diagnostic UnknownUnit(Place at, string unit, string suggestion) =>
        Report(at, $"unknown unit '{unit}'{suggestion}");

    [Error("SR2005", "these sources repeat each other: a → b → a")]
    public static Diagnostic RepeatCycle(Place at, string chain) =>
        Report(at, $"these sources repeat each other: {chain}");

    [Error("SR2006", "the value or its range leaves the limits 0 to 1")]
    public static Diagnostic OutsideLimits(Place at, string min, string max) => IsAbove(min, max)
        ? Report(at, $"the limits are the wrong way round, min {min} lies above max {max}; swap them")
        : Report(at, $"the value or its range leaves the limits {min} to {max}");

    private static bool IsAbove(string min, string max) =>
        double.TryParse(min, CultureInfo.InvariantCulture, out var least)
        && double.TryParse(max, CultureInfo.InvariantCulture, out var greatest)
        && least > greatest;

    [Error("SR2007", "a triangular value needs a low and a high that differ; give it both, or the shape 'fixed'")]
    public static Diagnostic ShapeWithoutRange(Place at, string shape) =>
        Report(at, $"a {shape} value needs a low and a high that differ; give it both, or the shape 'fixed'");

    [Error("SR2008", "cannot read the unit 'USD//h': a unit is expected here")]
    public static Diagnostic UnreadableUnit(Place at, string unit, string problem) =>
        Report(at, $"cannot read the unit '{unit}': {problem}");

    [Error("SR2009", "unit 'h' is defined by itself")]
    public static Diagnostic UnitCycle(Place at, string unit) =>
        Report(at, $"unit '{unit}' is defined by itself");

    [Error("SR2010", "a correlation lies strictly between -1 and 1, not at 1.2")]
    public static Diagnostic CorrelationRange(Place at, double coefficient) =>
        Report(at, $"a correlation lies strictly between -1 and 1, not at {coefficient}");

    [Error("SR2011", "'gb300_rent_april' and 'gb300_rent_july' measure 'gb300_rent' and do not overlap; say in data/disagreements.csv why")]
    public static Diagnostic Unresolved(Place at, string first, string second, string quantity) =>
        Report(at, $"'{Number(first)}' and '{Number(second)}' measure '{quantity}' and do not overlap; say in data/disagreements.csv why");

    [Error("SR2012", "no fact has the quantity 'gb300_rents'; did you mean 'gb300_rent'?")]
    public static Diagnostic UnknownQuantity(Place at, string quantity, string suggestion) =>
        Report(at, $"no fact has the quantity '{quantity}'{suggestion}");

    [Error("SR2013", "the glossary has no term 'utilization'; did you mean 'utilisation'?")]
    public static Diagnostic UnknownTerm(Place at, string id, string suggestion) =>
        Report(at, $"the glossary has no term '{id}'{suggestion}");

    [Error("SR2014", "'jalapeno-is-real' is said to be corroborated but cites no original")]
    public static Diagnostic CorroboratedByRelay(Place at, string claim) =>
        Report(at, $"'{claim}' is said to be corroborated but cites no original");

    [Warning("SR2015", "'gb300_rack_price' has high confidence on one original that is no primary source")]
    public static Diagnostic HighOnOneReport(Place at, string id) =>
        Report(at, $"'{Number(id)}' has high confidence on one original that is no primary source");

    [Error("SR2016", "'asic_prize' is no input with a range; did you mean 'asic_price'?")]
    public static Diagnostic NotAnInput(Place at, string id, string suggestion) =>
        Report(at, $"'{id}' is no input with a range{suggestion}");

    [Error("SR2017", "these correlations contradict each other: a, b, c")]
    public static Diagnostic Incompatible(Place at, string ids) =>
        Report(at, $"these correlations contradict each other: {ids}");

    [Warning("SR2018", "3 facts were to be looked at again that no finding rests on, 'h100_rent' by 2026-11-01; 'stale' lists them")]
    public static Diagnostic Overdue(Place at, string count, string first, string due) =>
        Report(at, $"{count} to be looked at again that no finding rests on, '{Number(first)}' by {due}; 'stale' lists them");

    [Error("SR2019", "a lognormal value lies above zero, and so does its range")]
    public static Diagnostic LognormalRange(Place at) =>
        Report(at, $"a lognormal value lies above zero, and so does its range");

    [Warning("SR2020", "nothing uses 'gb300_tdp'; use it, delete it, or begin its notes with 'Kept: ' and why")]
    public static Diagnostic Unused(Place at, string id) =>
        Report(at, $"nothing uses '{id}'; use it, delete it, or begin its notes with 'Kept: ' and why");

    [Error("SR2021", "no chapter is called 'inferense'; did you mean 'inference'?")]
    public static Diagnostic UnknownChapter(Place at, string id, string suggestion) =>
        Report(at, $"no chapter is called '{id}'{suggestion}");

    [Error("SR2022", "'asic_price' is correlated with itself; name another input, or delete the row")]
    public static Diagnostic SelfCorrelation(Place at, string id) =>
        Report(at, $"'{Number(id)}' is correlated with itself; name another input, or delete the row");

    [Error("SR2023", "the correlation of 'asic_price' and 'asic_power' stands already in line 3; delete one of the rows")]
    public static Diagnostic DuplicateCorrelation(
        Place at, string first, string second, int line) =>
        Report(at, $"the correlation of '{Number(first)}' and '{Number(second)}' stands already in line {line}; delete one of the rows");

    [Error("SR2024", "more than 100 inputs hang together by correlations; delete those that move nothing")]
    public static Diagnostic LargeGroup(Place at, int most) =>
        Report(at, $"more than {most} inputs hang together by correlations; delete those that move nothing");

    [Error("SR2050", "'gb300_rent_july' was to be looked at again by 2026-11-01, and it stands behind 1 conclusion (asic-cheaper); look it up again and move its review_by on")]
    public static Diagnostic OverdueBehind(Place at, string id, string due, string findings) =>
        Report(at, $"'{Number(id)}' was to be looked at again by {due}, and it stands behind {findings}; look it up again and move its review_by on");

    [Error("SR2051", "'wsj-2025-10-ai-megafinancings' is said to be read itself but has no address; give its url, or say in 'read' how it is known")]
    public static Diagnostic ReadWithoutAddress(Place at, string id) =>
        Report(at, $"'{id}' is said to be read itself but has no address; give its url, or say in 'read' how it is known");

    [Error("SR2052", "no reported fact is called 'phase_cost'; did you mean 'phase1_cost'?")]
    public static Diagnostic QuotedFact(Place at, string id, string suggestion) =>
        Report(at, $"no reported fact is called '{id}'{suggestion}");

    [Error("SR2053", "'phase1_cost' does not name 'stocktwits-2026-05-07-avgo' as a source; did you mean 'stocktwits-2026-05-07-avgo-snag'?; it names stocktwits-2026-05-07-avgo-snag")]
    public static Diagnostic QuotedSource(Place at, string fact, string source, string named) =>
        Report(at, $"'{Number(fact)}' does not name '{source}' as a source{Meant(source, named)}; it names {named}");

    [Error("SR2054", "the quotation does not hold the number of 'phase1_cost', $18 billion; quote the words that do, or correct the fact")]
    public static Diagnostic QuotationWithoutNumber(Place at, string id, string value) =>
        Report(at, $"the quotation does not hold the number of '{Number(id)}', {value}; quote the words that do, or correct the fact");

    [Error("SR2055", "the quotation has 31 words; keep the 25 at most that hold the number")]
    public static Diagnostic LongQuotation(Place at, int words, int most) =>
        Report(at, $"the quotation has {words} words; keep the {most} at most that hold the number");

    [Error("SR2056", "'near-certain.sums-small' is answered twice; keep one of the answers")]
    public static Diagnostic AnsweredTwice(Place at, string id) =>
        Report(at, $"'{id}' is answered twice; keep one of the answers");

    [Error("SR2057", "there is no weak point 'near-certain.sums-smal'; did you mean 'near-certain.sums-small'?; where it is mended, delete its answer")]
    public static Diagnostic AnswerToNothing(Place at, string id, string suggestion) =>
        Report(at, $"there is no weak point '{id}'{suggestion}; where it is mended, delete its answer");

    [Error("SR2060", "'The same' points at another row, and the page of 'signal_users_october' stands alone; give it a title in data/labels.csv that says it all")]
    public static Diagnostic PointingStatement(Place at, string words, string id) =>
        Report(at, $"'{words}' points at another row, and the page of '{Number(id)}' stands alone; give it a title in data/labels.csv that says it all");

    [Error("SR2061", "'the price of one Jalapeño with its part of the rack' has 51 characters; a short label has 40 at most and no article, since lines set 'the' before it")]
    public static Diagnostic LabelForm(Place at, string label, int length, int most) =>
        Report(at, $"'{label}' has {length} characters; a short label has {most} at most and no article, since lines set 'the' before it");

    [Error("SR2062", "'price of one chip' is the short label of 'asic_price' too; say what tells them apart")]
    public static Diagnostic SharedLabel(Place at, string label, string other) =>
        Report(at, $"'{label}' is the short label of '{Number(other)}' too; say what tells them apart");

    [Error("SR2063", "this labels 'asic_prise', which is no fact, result or series; did you mean 'asic_price'?")]
    public static Diagnostic UnknownLabelled(Place at, string id, string suggestion) =>
        Report(at, $"this labels '{id}', which is no fact, result or series{suggestion}");

    [Warning("SR2064", "'asic_price' is named on the card of 'asic-cheaper', and its statement has 69 characters; give it a short label in data/labels.csv")]
    public static Diagnostic UnlabelledInput(Place at, string id, string where, int length) =>
        Report(at, $"'{Number(id)}' is named {where}, and its statement has {length} characters; give it a short label in data/labels.csv");

    [Error(
        "SR2070",
        "the id of this event begins with another date than its own, 2026-08-17; correct the one that is wrong")]
    public static Diagnostic EventOfOtherDate(Place at, string date) => Report(
        at,
        $"the id of this event begins with another date than its own, {date}; correct the one that is wrong");

    [Error(
        "SR2071",
        "'not read itself' stands here, and 'read' says itself; correct the words or the column")]
    public static Diagnostic EstablishedUnread(Place at, string words, string read) => Report(
        at,
        $"'{words}' stands here, and 'read' says {read}; correct the words or the column");

    [Error(
        "SR2072",
        "'moonshot_valuation' and 'moonshot_round' have the same quotation and the same value; one of them reads the other number of it")]
    public static Diagnostic QuotedTwice(Place at, string first, string second) => Report(
        at,
        $"'{Number(first)}' and '{Number(second)}' have the same quotation and the same value; one of them reads the other number of it");

    [Error(
        "SR2073",
        "'No' begins the explanation of a claim that is corroborated; correct the status or the words")]
    public static Diagnostic ExplainedOtherwise(Place at, string word, string status) => Report(
        at,
        $"'{word}' begins the explanation of a claim that is {status}; correct the status or the words");

    [Error(
        "SR3060",
        "'rack_price' is as of 2031-05, after the edition's date, 2026-11-29; correct it, or say in the statement that it is planned, forecast or due")]
    public static Diagnostic DateToCome(Place at, string said, string date, string edition, string where) => Report(at, where == "no source"
        ? (FormattableString)$"{said} {date}, after the edition's date, {edition}; correct it, or move 'created' of data/datapackage.json on"
        : $"{said} {date}, after the edition's date, {edition}; correct it, or say in {where} that it is planned, forecast or due");

    [Error(
        "SR3061",
        "no fact or result is called 'saving_vs_rubbin', so nothing tells its sign; did you mean 'saving_vs_rubin'?")]
    public static Diagnostic SignOfNothing(Place at, string id, string suggestion) =>
        Report(at, $"no fact or result is called '{id}', so nothing tells its sign{suggestion}");
}
