using System.Globalization;
using System.Text;
using Jint;
using Jint.Constraints;
using Standoff.Model.Quantities;
using Standoff.Site.Exploring;
using Standoff.Site.Reporting;

namespace Standoff.Site.Tests.Exploring;

/// <summary>The model's script with the report's numbers, run as a browser runs them.</summary>
internal sealed class BrowserEngine : IDisposable
{
    /// <summary>Jint takes the largest number for none, and then counts nothing.</summary>
    private const int Many = int.MaxValue - 1;

    private readonly Engine _engine = new(options => options.MaxStatements(Many));

    private readonly BrowserModel _model;

    /// <param name="draws">Fewer than a page has, for speed; they are its first.</param>
    public BrowserEngine(BrowserModel model, int draws)
    {
        _model = model;
        _engine.Execute(Script("model.js"));
        _engine.Execute(Script("writer.js"));
        _engine.Execute(Script("link.js"));
        _engine.Execute(Script("rephrase.js"));
        _engine.Execute(Script("figures.js"));
        _engine.Execute(Script("ladder.js"));
        _engine.Execute(model.Script);
        _engine.SetValue("draws", draws);
        _engine.Execute("var steps, model = standoffModel.load(standoffNumbers, draws);");
        _engine.Execute($"model.name('{model.Named}'.split(' '));");
        _engine.Execute("var set = new Map(), published = model.tryCase(set), current = published;");
    }

    public void Dispose() => _engine.Dispose();

    /// <summary>What the following questions are asked of.</summary>
    public void Try(IReadOnlyDictionary<string, double> set)
    {
        var entries = set.Select(s => string.Create(CultureInfo.InvariantCulture, $"[model.numberOf.get('{s.Key}'), {s.Value:R}]"));
        _engine.Execute($"set = new Map([{string.Join(',', entries)}]);");
        _engine.Execute("current = model.tryCase(set);");
    }

    public double Base(Quantity quantity) => Number($"current.base({_model.NumberOf(quantity)})");

    public IReadOnlyList<double> Column(Quantity quantity) =>
        Numbers($"(c => typeof c === 'number' ? [c] : Array.from(c))(current.column({_model.NumberOf(quantity)}))");

    public bool Holds(int condition) =>
        _engine.Evaluate($"current.holds({condition})").AsBoolean();

    public double? Odds(int condition) =>
        OrNull(_engine.Evaluate($"current.odds({condition})"));

    public IReadOnlyList<double> Uniforms(string id, int draws) =>
        Numbers($"Array.from(standoffModel.uniforms('{id}', {draws}))");

    public double Deviate(double probability) =>
        Number(string.Create(CultureInfo.InvariantCulture, $"standoffModel.deviate({probability:R})"));

    public double Probability(double deviate) =>
        Number(string.Create(CultureInfo.InvariantCulture, $"standoffModel.probability({deviate:R})"));

    public string Write(double value, string pattern, int digits)
    {
        _engine.SetValue("pattern", pattern);
        return _engine.Evaluate(string.Create(CultureInfo.InvariantCulture, $"standoffWriter.write({value:R}, pattern, {digits})")).AsString();
    }

    /// <summary>Null for what is no number.</summary>
    public double? Read(string typed, string pattern)
    {
        _engine.SetValue("typed", typed);
        _engine.SetValue("pattern", pattern);
        return OrNull(_engine.Evaluate("standoffWriter.read(typed, pattern)"));
    }

    /// <summary>With plain blanks.</summary>
    /// <param name="factor">Null for what the pattern says.</param>
    public string Rephrase(
        string text, double value, double published, string pattern, double? factor)
    {
        _engine.SetValue("text", text);
        _engine.SetValue("pattern", pattern);
        var own = factor?.ToString("R", CultureInfo.InvariantCulture) ?? "undefined";
        var call = string.Create(
            CultureInfo.InvariantCulture,
            $"standoffRephrase.rephrase(text, {value:R}, {published:R}, pattern, {own})");
        return Plain(Say(call));
    }

    public string RephraseOdds(string text, double odds)
    {
        _engine.SetValue("text", text);
        return Plain(Say(string.Create(
            CultureInfo.InvariantCulture, $"standoffRephrase.rephraseOdds(text, {odds:R})")));
    }

    /// <summary>Of a condition as the page's words carry it.</summary>
    public bool Judge(string code)
    {
        _engine.SetValue("code", code);
        return _engine.Evaluate("current.judge(standoffModel.parse(code))").AsBoolean();
    }

    /// <summary>
    /// What the draws of a conclusion need, step by step, each within a number of statements; one
    /// that takes more throws.
    /// </summary>
    /// <param name="most">How many of the steps, at most.</param>
    /// <returns>How many there are.</returns>
    public int TakeSteps(int condition, int most, int statements)
    {
        var count = (int)Number($"(steps = current.missing({condition})).length");
        for (var step = 0; step < Math.Min(count, most); step++)
            Within(statements, string.Create(CultureInfo.InvariantCulture, $"steps[{step}]()"));
        return count;
    }

    /// <summary>Throws where the script takes more statements.</summary>
    public void Within(int statements, string script)
    {
        var limit = _engine.Constraints.Find<MaxStatementsConstraint>()!;
        limit.MaxStatements = statements;
        try
        {
            _engine.Execute(script);
        }
        finally
        {
            limit.MaxStatements = Many;
        }
    }

    /// <summary>A script of the edition beside the model.</summary>
    public void Load(string script) => _engine.Execute(script);

    /// <summary>Whether something is true of what scripts have.</summary>
    public bool Holds(string script) => _engine.Evaluate(script).AsBoolean();

    /// <summary>A text that scripts give.</summary>
    public string Say(string script) => _engine.Evaluate(script).AsString();

    /// <summary>Where the case stands on a drawing, in px; null beyond an axis.</summary>
    /// <param name="size"><c>wide</c> or <c>narrow</c>.</param>
    public IReadOnlyList<(double? X, double? Y)> PlaceMarks(string figure, string size)
    {
        var places = _engine.Evaluate(
            $"(f => standoffPlaces.placeMarks(f, f.{size}, current, published))(standoffFigures['{figure}'])"
            + ".map(p => [p.x, p.y])");
        return [.. places.AsArray()
            .Select(p => (OrNull(p.AsArray()[0]), OrNull(p.AsArray()[1])))];
    }

    /// <summary>
    /// What one of the shapes of a drawing becomes: boxes from the left and the top with width and height,
    /// a line as a box without size; none where the case does not move it.
    /// </summary>
    public IReadOnlyList<(double X, double Y, double Width, double Height)> PlaceShape(string figure, string size, int index)
    {
        _engine.Execute($"var figure = standoffFigures['{figure}'], shape = figure.shapes[{index}];");
        var boxes = _engine.Evaluate(
            $"(d => standoffPlaces.placeShapes({{ shapes: [shape] }}, {{ ...d, shapes: [d.shapes[{index}]] }}, {{ current, published }},"
            + " [shape[0] === 'swing' ? { yours: standoffPlaces.swingOf(shape, model, set), ours: standoffPlaces.swingOf(shape, model, new Map()) } : null])"
            + $".flatMap(s => s.at === undefined ? s.boxes : [[s.at, 0, 0, 0]]))(figure.{size})");
        return [.. boxes.AsArray().Select(b => b.AsArray())
            .Select(b => (b[0].AsNumber(), b[1].AsNumber(), b[2].AsNumber(), b[3].AsNumber()))];
    }

    /// <summary>A curve as other inputs of the case bend it; null where they do not.</summary>
    public IReadOnlyList<(double X, double Y)>? Course(string figure, int curve)
    {
        var course = _engine.Evaluate(
            $"(f => standoffPlaces.courseOf(f.curves[{curve}], f.wide.x, model, set))"
            + $"(standoffFigures['{figure}'])");
        return course.IsNull() ? null : [.. course.AsArray()
            .Select(p => (p.AsArray()[0].AsNumber(), p.AsArray()[1].AsNumber()))];
    }

    /// <summary>
    /// Where an input turns a conclusion in the case, below and above; null where it does not on the
    /// axis.
    /// </summary>
    public (double? Low, double? High) FindTurns(int condition, int input, InputAxis axis)
    {
        var call = string.Create(
            CultureInfo.InvariantCulture,
            $"{{from: {axis.From:R}, to: {axis.To:R}, isLog: {(axis.IsLog ? 1 : 0)}}}");
        call = $"[...standoffLadder.findTurns(model, set, {condition}, {input}, {call})].pop()";
        var turns = _engine.Evaluate(call).AsArray();
        return (OrNull(turns[0]), OrNull(turns[1]));
    }

    private static double? OrNull(Jint.Native.JsValue value) =>
        value.IsNull() ? null : value.AsNumber();

    private static string Plain(string text) => text.Replace('\u00A0', ' ');

    private static string Script(string name)
    {
        using var stream = typeof(BrowserModel).Assembly.GetManifestResourceStream("assets/scripts/" + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private double Number(string script) => _engine.Evaluate(script).AsNumber();

    private IReadOnlyList<double> Numbers(string script) =>
        [.. _engine.Evaluate(script).AsArray().Select(v => v.AsNumber())];
}
