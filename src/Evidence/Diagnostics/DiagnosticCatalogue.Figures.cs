namespace Standoff.Evidence.Diagnostics;

/// <content>Recipes of figures and their drawings.</content>
public static partial class DiagnosticCatalogue
{
    [Error("SR5001", "a figure starts with its recipe between two lines '---'")]
    public static Diagnostic NoFrontMatter(Place at) =>
        Report(at, $"a figure starts with its recipe between two lines '---'");

    [Error("SR5002", "this is not YAML: Duplicate key title")]
    public static Diagnostic NotYaml(Place at, string problem) =>
        Report(at, $"this is not YAML: {problem}");

    [Error("SR5003", "there is no key 'subtile' here; did you mean 'subtitle'?")]
    public static Diagnostic UnknownKey(Place at, string key, string suggestion) =>
        Report(at, $"there is no key '{key}' here{suggestion}");

    [Error("SR5004", "the key 'when' is missing here")]
    public static Diagnostic MissingKey(Place at, string key) =>
        Report(at, $"the key '{key}' is missing here");

    [Error("SR5005", "'bars' must be a list")]
    public static Diagnostic WrongValue(Place at, string key, string expected) =>
        Report(at, $"'{key}' must be {expected}");

    [Error("SR5006", "there is no kind of figure 'stacked-bar'; did you mean 'stacked-bars'?; valid kinds are heat-map, stacked-bars")]
    public static Diagnostic UnknownKind(Place at, string name, string suggestion, string valid) =>
        Report(at, $"there is no kind of figure '{name}'{suggestion}; valid kinds are {valid}");

    [Error("SR5007", "the title does not hold: saving_vs_gpu = -0.04 1")]
    public static Diagnostic TitleFails(Place at, FalseCondition sides) =>
        Report(at, $"the title does not hold: {sides}");

    [Error("SR5008", "'gpu_token_cost' is in USD/Mtoken, which is not USD/GPU/h")]
    public static Diagnostic FigureUnit(Place at, string id, string unit, string expected) =>
        Report(at, $"'{Number(id)}' is in {unit}, which is not {expected}");

    [Error("SR5009", "'breakeven_chips' is never here; that cannot be drawn")]
    public static Diagnostic NotDrawable(Place at, string id, string value) =>
        Report(at, $"'{Number(id)}' is {value} here; that cannot be drawn");

    [Error("SR5010", "'fleet_saving' is -8300000000, which a logarithmic axis cannot show")]
    public static Diagnostic NotOnLogAxis(Place at, string id, string value) =>
        Report(at, $"'{Number(id)}' is {value}, which a logarithmic axis cannot show");

    [Error("SR5011", "'parts' is empty; there is nothing to draw")]
    public static Diagnostic NothingToDraw(Place at, string key) =>
        Report(at, $"'{key}' is empty; there is nothing to draw");

    [Error("SR5012", "'gpu_hall_cost' is -0.2; a part of a bar must not be negative")]
    public static Diagnostic NegativePart(Place at, string id, string value) =>
        Report(at, $"'{Number(id)}' is {value}; a part of a bar must not be negative");

    [Error("SR5013", "the parts add up to 2.39, 'gpu_hour_cost' is 2.53")]
    public static Diagnostic WrongTotal(Place at, string sum, string id, string total) =>
        Report(at, $"the parts add up to {sum}, '{Number(id)}' is {total}");

    [Error("SR5014", "the chart font has no '⚡' for the label 'Energy ⚡'")]
    public static Diagnostic MissingGlyph(Place at, string glyph, string label) =>
        Report(at, $"the chart font has no '{glyph}' for the label '{label}'");

    [Error("SR5015", "there is no room for the label 'Capital, spread over the life' in the narrow drawing; shorten it")]
    public static Diagnostic NoRoomForLabel(Place at, string label, string drawing) =>
        Report(at, $"there is no room for the label '{label}' in the {drawing} drawing; shorten it");

    [Error("SR5016", "the range from 49000 to 19000 is empty")]
    public static Diagnostic EmptyRange(Place at, string from, string to) =>
        Report(at, $"the range from {from} to {to} is empty");

    [Error("SR5017", "1.2 lies outside the axis, which runs from 0.6 to 1.11")]
    public static Diagnostic OutsideAxis(Place at, string value, string from, string to) =>
        Report(at, $"{value} lies outside the axis, which runs from {from} to {to}");

    [Error("SR5018", "'asic_hour_cost' is a result; an axis runs over a fact")]
    public static Diagnostic NotAFact(Place at, string id) =>
        Report(at, $"'{Number(id)}' is a result; an axis runs over a fact");

    [Error("SR5019", "'asic_price' is a fact; a result is expected here")]
    public static Diagnostic NotAResult(Place at, string id) =>
        Report(at, $"'{Number(id)}' is a fact; a result is expected here");

    [Error("SR5020", "'saving_vs_gpu' does not change with 'fleet_power'")]
    public static Diagnostic NoEffect(Place at, string id, string input) =>
        Report(at, $"'{Number(id)}' does not change with '{Number(input)}'");

    [Error("SR5021", "the map never reaches 0.9; it runs from -0.81 to 0.66")]
    public static Diagnostic ContourOutside(Place at, string level, string from, string to) =>
        Report(at, $"the map never reaches {level}; it runs from {from} to {to}");

    [Error("SR5022", "there is no series 'burn_early_2027'; did you mean 'burn_early_2026'?")]
    public static Diagnostic UnknownSeries(Place at, string id, string suggestion) =>
        Report(at, $"there is no series '{id}'{suggestion}");

    [Error("SR5023", "'open_lag' has the point 'epoch-2025-10', which is no date")]
    public static Diagnostic UndatedPoint(Place at, string series, string point) =>
        Report(at, $"'{series}' has the point '{point}', which is no date");

    [Error("SR5060", "'eligible_users' is 850000000, more than the 17000000 of the square that it stands in; write the squares from the greatest to the least")]
    public static Diagnostic SquareOutside(Place at, string id, string value, string outer) =>
        Report(at, $"'{Number(id)}' is {value}, more than the {outer} of the square that it stands in; write the squares from the greatest to the least");

    [Error("SR5061", "'enrolled_users' is 0; a square needs more than zero")]
    public static Diagnostic NoArea(Place at, string id, string value) =>
        Report(at, $"'{Number(id)}' is {value}; a square needs more than zero");

    [Error("SR5062", "'saving_vs_gpu' does not cross 0 here; it runs from 0.1 to 0.5: widen the axis, or take another level")]
    public static Diagnostic NeverCrosses(Place at, string id, string level, string from, string to) =>
        Report(at, $"'{Number(id)}' does not cross {level} here; it runs from {from} to {to}: widen the axis, or take another level");

    [Error("SR5063", "no arrow leads to 'oracle' or from it; draw one, or leave the party out")]
    public static Diagnostic IdleParty(Place at, string name) =>
        Report(at, $"no arrow leads to '{name}' or from it; draw one, or leave the party out");

    [Error("SR5064", "'oracle' stands where 'openai' does; give it another column or row")]
    public static Diagnostic PlaceTaken(Place at, string name, string other) =>
        Report(at, $"'{name}' stands where '{other}' does; give it another column or row");

    [Error("SR5065", "8 reports repeat what is behind 'phase1_cost', not 9; count again what the title says")]
    public static Diagnostic WrongRelays(Place at, string id, string found, string written) =>
        Report(at, $"{found} reports repeat what is behind '{Number(id)}', not {written}; count again what the title says");
}
