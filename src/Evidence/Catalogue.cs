using System.Reflection;
using Standoff.Evidence.Diagnostics;

namespace Standoff.Evidence;

/// <summary>Every diagnostic there is. SR1: files and tables; SR2: evidence; SR3: formulas; SR4: prose; SR5: figures; SR6: pages and addresses.</summary>
public static class Catalogue
{
    // Files and tables
    public static readonly DiagnosticKind MissingFile = Error("SR1001", "'{0}' is missing", "'data/facts.csv' is missing");
    public static readonly DiagnosticKind NotUtf8 = Error("SR1002", "these bytes are no UTF-8; save the file as UTF-8", "these bytes are no UTF-8; save the file as UTF-8");
    public static readonly DiagnosticKind NotJson = Error("SR1003", "this is not JSON from here on", "this is not JSON from here on");
    public static readonly DiagnosticKind MissingColumn = Error("SR1004", "column '{0}' is missing", "column 'unit' is missing");
    public static readonly DiagnosticKind UnexpectedColumn = Error("SR1005", "there is no column '{0}' in the schema{1}", "there is no column 'units' in the schema; did you mean 'unit'?");
    public static readonly DiagnosticKind WrongCellCount = Error("SR1006", "this row has {0} cells, the header {1}; quote a cell that holds a comma", "this row has 20 cells, the header 19; quote a cell that holds a comma");
    public static readonly DiagnosticKind EmptyCell = Error("SR1007", "'{0}' must not be empty", "'unit' must not be empty");
    public static readonly DiagnosticKind NotANumber = Error("SR1008", "'{0}' in column '{1}' is not a number; write it like 29000 or 0.0869", "'29,000' in column 'value' is not a number; write it like 29000 or 0.0869");
    public static readonly DiagnosticKind NotAllowed = Error("SR1009", "'{0}' is not a value of '{1}'; valid values are {2}", "'guessed' is not a value of 'basis'; valid values are reported, assumed");
    public static readonly DiagnosticKind WrongForm = Error("SR1010", "'{0}' does not have the form of '{1}' ({2})", "'Asic-Price' does not have the form of 'id' (^[a-z][a-z0-9_]*$)");
    public static readonly DiagnosticKind DuplicateId = Error("SR1011", "'{0}' stands already in line {1}", "'asic_price' stands already in line 12");
    public static readonly DiagnosticKind Misquoted = Error("SR1012", "a quotation mark is out of place; quote the whole cell and double the marks inside", "a quotation mark is out of place; quote the whole cell and double the marks inside");
    public static readonly DiagnosticKind PackageProperty = Error("SR1013", "'{0}' must be {1}", "'created' must be a date such as 2026-11-23");
    public static readonly DiagnosticKind NotADate = Error("SR1014", "'{0}' in column '{1}' is no date; write 2026-11-23, 2026-11 or 2026", "'23.11.26' in column 'as_of' is no date; write 2026-11-23, 2026-11 or 2026");
    public static readonly DiagnosticKind DuplicateColumn = Error("SR1015", "column '{0}' stands twice", "column 'unit' stands twice");
    public static readonly DiagnosticKind MissingTable = Error("SR1016", "the package describes no table '{0}'", "the package describes no table 'facts'");
    public static readonly DiagnosticKind Misdecoded = Error("SR1018", "'{0}' was '{1}' before a program took UTF-8 for Windows-1252; open the file as UTF-8", "'JalapeÃ±o' was 'Jalapeño' before a program took UTF-8 for Windows-1252; open the file as UTF-8");
    public static readonly DiagnosticKind WrongSeparator = Error("SR1017", "the columns are separated by {0}; save the file with commas between them", "the columns are separated by semicolons; save the file with commas between them");

    // Evidence
    public static readonly DiagnosticKind UnknownSource = Error("SR2001", "unknown source '{0}'{1}", "unknown source 'openai-2026-first-result'; did you mean 'openai-2026-first-results'?");
    public static readonly DiagnosticKind RangeOrder = Error("SR2002", "low {0}, value {1} and high {2} are out of order", "low 19000, value 15000 and high 49000 are out of order");
    public static readonly DiagnosticKind Unsourced = Error("SR2003", "'{0}' is said to be reported but names no source", "'gb300_rack_price' is said to be reported but names no source");
    public static readonly DiagnosticKind UnknownUnit = Error("SR2004", "unknown unit '{0}'{1}", "unknown unit 'USD/Mtok'; did you mean 'USD/Mtoken'?");
    public static readonly DiagnosticKind RepeatCycle = Error("SR2005", "these sources repeat each other: {0}", "these sources repeat each other: a → b → a");
    public static readonly DiagnosticKind OutsideLimits = Error("SR2006", "the value or its range leaves the limits {0} to {1}", "the value or its range leaves the limits 0 to 1");
    public static readonly DiagnosticKind ShapeWithoutRange = Error("SR2007", "a {0} value needs a low and a high", "a triangular value needs a low and a high");
    public static readonly DiagnosticKind UnreadableUnit = Error("SR2008", "cannot read the unit '{0}': {1}", "cannot read the unit 'USD//h': a unit is expected here");
    public static readonly DiagnosticKind UnitCycle = Error("SR2009", "unit '{0}' is defined by itself", "unit 'h' is defined by itself");
    public static readonly DiagnosticKind CorrelationRange = Error("SR2010", "a correlation lies strictly between -1 and 1, not at {0}", "a correlation lies strictly between -1 and 1, not at 1.2");
    public static readonly DiagnosticKind Unresolved = Error("SR2011", "'{0}' and '{1}' measure '{2}' and do not overlap; say in data/disagreements.csv why", "'gb300_rent_april' and 'gb300_rent_july' measure 'gb300_rent' and do not overlap; say in data/disagreements.csv why");
    public static readonly DiagnosticKind UnknownQuantity = Error("SR2012", "no fact has the quantity '{0}'{1}", "no fact has the quantity 'gb300_rents'; did you mean 'gb300_rent'?");
    public static readonly DiagnosticKind UnknownTerm = Error("SR2013", "the glossary has no term '{0}'{1}", "the glossary has no term 'utilization'; did you mean 'utilisation'?");
    public static readonly DiagnosticKind CorroboratedByRelay = Error("SR2014", "'{0}' is said to be corroborated but cites no original", "'jalapeno-is-real' is said to be corroborated but cites no original");
    public static readonly DiagnosticKind HighOnOneReport = Warning("SR2015", "'{0}' has high confidence on one original that is no primary source", "'gb300_rack_price' has high confidence on one original that is no primary source");
    public static readonly DiagnosticKind NotAnInput = Error("SR2016", "'{0}' is no input with a range{1}", "'asic_prize' is no input with a range; did you mean 'asic_price'?");
    public static readonly DiagnosticKind Incompatible = Error("SR2017", "these correlations contradict each other: {0}", "these correlations contradict each other: a, b, c");
    public static readonly DiagnosticKind LognormalRange = Error("SR2019", "a lognormal value lies above zero, and so does its range", "a lognormal value lies above zero, and so does its range");
    public static readonly DiagnosticKind Overdue = Warning("SR2018", "'{0}' was to be looked at again by {1}", "'gb300_rent_july' was to be looked at again by 2026-11-01");

    public static readonly DiagnosticKind Unused = Warning("SR2020", "nothing uses '{0}'; use it, delete it, or begin its notes with 'Kept: ' and why", "nothing uses 'gb300_tdp'; use it, delete it, or begin its notes with 'Kept: ' and why");

    // Formulas
    public static readonly DiagnosticKind FormulaSyntax = Error("SR3001", "{0}", "an operand is expected here");
    public static readonly DiagnosticKind UnknownId = Error("SR3002", "no fact or result is called '{0}'{1}", "no fact or result is called 'asic_prize'; did you mean 'asic_price'?");
    public static readonly DiagnosticKind UnknownFunction = Error("SR3003", "there is no function '{0}'{1}", "there is no function 'sqr'; did you mean 'sqrt'?");
    public static readonly DiagnosticKind WrongArity = Error("SR3004", "'{0}' takes {1} arguments, not {2}", "'annuity' takes 2 arguments, not 1");
    public static readonly DiagnosticKind UnitClash = Error("SR3005", "cannot {0} {1} and {2}", "cannot add USD/h and USD/Mtoken");
    public static readonly DiagnosticKind DeclaredUnit = Error("SR3006", "the formula gives {0}, the row says {1}", "the formula gives USD/token, the row says USD/Mtoken");
    public static readonly DiagnosticKind PureNumber = Error("SR3007", "{0} must be a pure number, not {1}", "an exponent must be a pure number, not yr");
    public static readonly DiagnosticKind FormulaCycle = Error("SR3008", "these results need each other: {0}", "these results need each other: a → b → a");
    public static readonly DiagnosticKind NotFinite = Error("SR3009", "'{0}' is not a finite number for {1}", "'saving' is not a finite number for gpu_token_cost = 0");
    public static readonly DiagnosticKind ConditionExpected = Error("SR3010", "a condition is expected here, such as a < b", "a condition is expected here, such as a < b");
    public static readonly DiagnosticKind NumberExpected = Error("SR3011", "a number is expected here, not a condition", "a number is expected here, not a condition");
    public static readonly DiagnosticKind IdentityBroken = Error("SR3012", "this does not hold: {0}", "this does not hold: 0.79 = 0.786");
    public static readonly DiagnosticKind IdTaken = Error("SR3013", "'{0}' is the name of {1} already", "'asic_price' is the name of a fact already");
    public static readonly DiagnosticKind UnknownStatistic = Error("SR3014", "'{0}' has no '{1}'; it has {2}", "'asic_price' has no 'p7'; it has low, high, p5, p10, p50, p90, p95");
    public static readonly DiagnosticKind NotSettable = Error("SR3015", "'{0}' follows from others; only a fact can be set", "'asic_hour_cost' follows from others; only a fact can be set");
    public static readonly DiagnosticKind OtherDimension = Error("SR3016", "'{0}' is in {1}; {2} measures something else", "'asic_price' is in USD/chip; kW/chip measures something else");
    public static readonly DiagnosticKind UnknownScenario = Error("SR3017", "no scenario is called '{0}'{1}", "no scenario is called 'skeptic'; did you mean 'sceptic'?");

    // Prose
    public static readonly DiagnosticKind UnknownNumber = Error("SR4001", "no fact or result is called '{0}'{1}", "no fact or result is called 'phase_cost'; did you mean 'phase1_cost'?");
    public static readonly DiagnosticKind StaleNumber = Error("SR4002", "'{0}' is not what {1} says: {2}; write '{3}'", "'34%' is not what saving_vs_gpu says: 0.3346 fraction; write '33%'");
    public static readonly DiagnosticKind UnreadableNumber = Error("SR4003", "cannot read this number: '{0}'; write it like {1}", "cannot read this number: '3 to 5 %'; write it like '33%'");
    public static readonly DiagnosticKind UnboundNumber = Error("SR4004", "'{0}' is bound to nothing{1}", "'37%' is bound to nothing; did you mean [37%](n:saving_vs_gpu)?");
    public static readonly DiagnosticKind WrittenUnit = Error("SR4005", "'{0}' is written in another unit than {1}, which is in {2}; write '{3}'", "'49 MW' is written in another unit than breakeven_chips, which is in chip; write '36,000 chips'");
    public static readonly DiagnosticKind DishonestDigits = Error("SR4006", "'{0}' has more digits than the range of {1} bears; write '{2}'", "'33.5%' has more digits than the range of saving_vs_gpu bears; write '33%'");
    public static readonly DiagnosticKind FalseConclusion = Error("SR4007", "'{0}' no longer holds: {1}", "'asic-cheaper' no longer holds: asic_token_cost = 0.71 USD/Mtoken, gpu_token_cost = 0.64 USD/Mtoken");
    public static readonly DiagnosticKind UnknownContainer = Error("SR4008", "unknown container '{0}'; valid containers are {1}", "unknown container 'warning'; valid containers are conclusion, judgement");
    public static readonly DiagnosticKind ContainerHeader = Error("SR4009", "cannot read this container; open it like {0}", "cannot read this container; open it like :::conclusion {#id when=\"a < b\"}");
    public static readonly DiagnosticKind UnclosedContainer = Error("SR4010", "this container is never closed with :::", "this container is never closed with :::");
    public static readonly DiagnosticKind UnknownFigure = Error("SR4011", "unknown figure '{0}'{1}", "unknown figure 'cost-per-our'; did you mean 'cost-per-hour'?");
    public static readonly DiagnosticKind CitedSource = Error("SR4012", "unknown source '{0}'{1}", "unknown source 'openai-2026-first'; did you mean 'openai-2026-first-results'?");
    public static readonly DiagnosticKind RawHtml = Error("SR4013", "HTML is not allowed here", "HTML is not allowed here");
    public static readonly DiagnosticKind LeftOver = Error("SR4014", "'{0}' looks like markup but is none; check its brackets and quotes", "']]' looks like markup but is none; check its brackets and quotes");
    public static readonly DiagnosticKind HeadingWithoutId = Error("SR4015", "this heading has no id; end it with one, like {0}", "this heading has no id; end it with one, like {#what-decides}");
    public static readonly DiagnosticKind AnchorTaken = Error("SR4016", "the id '{0}' is taken by {1}", "the id 'what-decides' is taken by content/inference.md:12:1");
    public static readonly DiagnosticKind EmptyNumber = Warning("SR4017", "this number is written by the build; 'fix --write' puts '{0}' here", "this number is written by the build; 'fix --write' puts '33%' here");
    public static readonly DiagnosticKind FrontMatterKey = Error("SR4018", "the front matter must say '{0}'", "the front matter must say 'title'");
    public static readonly DiagnosticKind DeadLink = Error("SR4019", "nothing is published at '{0}'{1}", "nothing is published at '/infrence/'; did you mean '/inference/'?");
    public static readonly DiagnosticKind UnknownScheme = Error("SR4020", "'{0}:' is no kind of reference; valid kinds are {1}", "'num:' is no kind of reference; valid kinds are n, figure, source, literal");
    public static readonly DiagnosticKind FrontMatterUnreadable = Error("SR4021", "cannot read the front matter: {0}", "cannot read the front matter: a value is expected");
    public static readonly DiagnosticKind FrontMatterUnknown = Error("SR4022", "the front matter has no key '{0}'{1}", "the front matter has no key 'titel'; did you mean 'title'?");
    public static readonly DiagnosticKind WrongForReference = Error("SR4023", "{0}", "write a figure as an image on a line of its own: ![](figure:cost-per-hour)");
    public static readonly DiagnosticKind TooManyLiterals = Error("SR4025", "{0} literal numbers for {1} bound ones; at most one for ten", "5 literal numbers for 31 bound ones; at most one for ten");
    public static readonly DiagnosticKind HeadingLevel = Error("SR4026", "start with '##'; the title stands in the front matter", "start with '##'; the title stands in the front matter");
    public static readonly DiagnosticKind JudgementForm = Error("SR4027", "a judgement {0}", "a judgement cites at least two originals; this one cites 1");
    public static readonly DiagnosticKind WrongOdds = Error("SR4028", "'{0}' is not what the draws say: {1} holds in {2} of them, which is '{3}'", "'likely' is not what the draws say: asic-cheaper holds in 96% of them, which is 'almost certain'");
    public static readonly DiagnosticKind UnknownConclusion = Error("SR4029", "no conclusion is called '{0}'{1}", "no conclusion is called 'asic-cheap'; did you mean 'asic-cheaper'?");
    public static readonly DiagnosticKind UnboundOdds = Error("SR4030", "'{0}' says odds but is bound to none; write [{0}](odds:CONCLUSION)", "'likely' says odds but is bound to none; write [likely](odds:CONCLUSION)");
    public static readonly DiagnosticKind NoFlip = Error("SR4031", "'{0}' does not turn on '{1}'; it turns on {2}", "'asic-cheaper' does not turn on 'hall_life'; it turns on asic_price, asic_relative_throughput");
    public static readonly DiagnosticKind NoOdds = Error("SR4032", "'{0}' is a condition on draws and has no odds of its own", "'saving-is-sure' is a condition on draws and has no odds of its own");
    public static readonly DiagnosticKind UnknownClaim = Error("SR4034", "no claim is called '{0}'{1}", "no claim is called 'eighteen-bilion'; did you mean 'eighteen-billion'?");
    public static readonly DiagnosticKind CannotFail = Warning("SR4033", "no input within its limits and no draw makes '{0}' false", "no input within its limits and no draw makes 'asic-cheaper' false");
    public static readonly DiagnosticKind UnboundComparison = Warning("SR4035", "'{0}' compares, and its sentence is bound to nothing; give the number, cite who says so, or make it a conclusion", "'cheaper' compares, and its sentence is bound to nothing; give the number, cite who says so, or make it a conclusion");
    public static readonly DiagnosticKind UnknownTable = Error("SR4036", "there is no table '{0}'{1}; tables are {2}", "there is no table 'correlation'; did you mean 'correlations'?; tables are correlations, odds-words, scenarios");
    public static readonly DiagnosticKind Undated = Error("SR4037", "'{0}' will not stay true; give a number in the sentence whose fact has a 'review_by', or a date", "'currently' will not stay true; give a number in the sentence whose fact has a 'review_by', or a date");

    // Figures
    public static readonly DiagnosticKind NoFrontMatter = Error("SR5001", "a figure starts with its recipe between two lines '---'", "a figure starts with its recipe between two lines '---'");
    public static readonly DiagnosticKind NotYaml = Error("SR5002", "this is not YAML: {0}", "this is not YAML: Duplicate key title");
    public static readonly DiagnosticKind UnknownKey = Error("SR5003", "there is no key '{0}' here{1}", "there is no key 'subtile' here; did you mean 'subtitle'?");
    public static readonly DiagnosticKind MissingKey = Error("SR5004", "the key '{0}' is missing here", "the key 'when' is missing here");
    public static readonly DiagnosticKind WrongValue = Error("SR5005", "'{0}' must be {1}", "'bars' must be a list");
    public static readonly DiagnosticKind UnknownKind = Error("SR5006", "there is no kind of figure '{0}'{1}; valid kinds are {2}", "there is no kind of figure 'stacked-bar'; did you mean 'stacked-bars'?; valid kinds are heat-map, stacked-bars");
    public static readonly DiagnosticKind TitleFails = Error("SR5007", "the title does not hold: {0}", "the title does not hold: saving_vs_gpu = -0.04 1");
    public static readonly DiagnosticKind FigureUnit = Error("SR5008", "'{0}' is in {1}, which is not {2}", "'gpu_token_cost' is in USD/Mtoken, which is not USD/GPU/h");
    public static readonly DiagnosticKind NotDrawable = Error("SR5009", "'{0}' is {1} here; that cannot be drawn", "'breakeven_chips' is never here; that cannot be drawn");
    public static readonly DiagnosticKind NotOnLogAxis = Error("SR5010", "'{0}' is {1}, which a logarithmic axis cannot show", "'fleet_saving' is -8300000000, which a logarithmic axis cannot show");
    public static readonly DiagnosticKind NothingToDraw = Error("SR5011", "'{0}' is empty; there is nothing to draw", "'parts' is empty; there is nothing to draw");
    public static readonly DiagnosticKind NegativePart = Error("SR5012", "'{0}' is {1}; a part of a bar must not be negative", "'gpu_hall_cost' is -0.2; a part of a bar must not be negative");
    public static readonly DiagnosticKind WrongTotal = Error("SR5013", "the parts add up to {0}, '{1}' is {2}", "the parts add up to 2.39, 'gpu_hour_cost' is 2.53");
    public static readonly DiagnosticKind MissingGlyph = Error("SR5014", "the chart font has no '{0}' for the label '{1}'", "the chart font has no '⚡' for the label 'Energy ⚡'");
    public static readonly DiagnosticKind NoRoomForLabel = Error("SR5015", "there is no room for the label '{0}' in the {1} drawing; shorten it", "there is no room for the label 'Capital, spread over the life' in the narrow drawing; shorten it");
    public static readonly DiagnosticKind EmptyRange = Error("SR5016", "the range from {0} to {1} is empty", "the range from 49000 to 19000 is empty");
    public static readonly DiagnosticKind OutsideAxis = Error("SR5017", "{0} lies outside the axis, which runs from {1} to {2}", "1.2 lies outside the axis, which runs from 0.6 to 1.11");
    public static readonly DiagnosticKind NotAFact = Error("SR5018", "'{0}' is a result; an axis runs over a fact", "'asic_hour_cost' is a result; an axis runs over a fact");
    public static readonly DiagnosticKind NotAResult = Error("SR5019", "'{0}' is a fact; a result is expected here", "'asic_price' is a fact; a result is expected here");
    public static readonly DiagnosticKind NoEffect = Error("SR5020", "'{0}' does not change with '{1}'", "'saving_vs_gpu' does not change with 'fleet_power'");
    public static readonly DiagnosticKind ContourOutside = Error("SR5021", "the map never reaches {0}; it runs from {1} to {2}", "the map never reaches 0.9; it runs from -0.81 to 0.66");
    public static readonly DiagnosticKind UnknownSeries = Error("SR5022", "there is no series '{0}'{1}", "there is no series 'burn_early_2027'; did you mean 'burn_early_2026'?");
    public static readonly DiagnosticKind UndatedPoint = Error("SR5023", "'{0}' has the point '{1}', which is no date", "'open_lag' has the point 'epoch-2025-10', which is no date");

    /// <summary>All entries, by code.</summary>
    public static IReadOnlyList<DiagnosticKind> All { get; } =
        [.. typeof(Catalogue).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => f.GetValue(null)).OfType<DiagnosticKind>().OrderBy(k => k.Code, StringComparer.Ordinal)];

    private static DiagnosticKind Error(string code, string wording, string example) =>
        new(code, Severity.Error, wording, example);

    private static DiagnosticKind Warning(string code, string wording, string example) =>
        new(code, Severity.Warning, wording, example);
}
