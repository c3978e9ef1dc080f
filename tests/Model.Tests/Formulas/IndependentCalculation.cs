using System.Text.RegularExpressions;
using NCalc;

namespace Standoff.Model.Tests.Formulas;

/// <summary>
/// The results worked out another way: each formula's text goes to NCalc, its units struck out,
/// and functions that NCalc does not know are written here in another form. Nothing is shared with
/// the program but the text.
/// </summary>
internal sealed partial class IndependentCalculation
{
    private readonly Dictionary<string, Expression> _formulas;
    private readonly Dictionary<string, double> _values = new(StringComparer.Ordinal);
    private IReadOnlyDictionary<string, double> _inputs = new Dictionary<string, double>();

    public IndependentCalculation(IEnumerable<KeyValuePair<string, string>> formulas) =>
        _formulas = formulas.ToDictionary(
            f => f.Key, f => Expression(f.Value), StringComparer.Ordinal);

    /// <summary>All results, by id, from the values of inputs, by id.</summary>
    public IReadOnlyDictionary<string, double> Of(IReadOnlyDictionary<string, double> inputs)
    {
        _inputs = inputs;
        _values.Clear();
        foreach (var id in _formulas.Keys)
            ValueOf(id);
        return _values;
    }

    private double ValueOf(string id)
    {
        if (_inputs.TryGetValue(id, out var input))
            return input;
        if (!_values.TryGetValue(id, out var value))
            _values[id] = value = Convert.ToDouble(_formulas[id].Evaluate(), null);
        return value;
    }

    private Expression Expression(string text)
    {
        // NCalc reads true_flags as a truth and flags unless the name stands in brackets.
        var plain = Name()
            .Replace(WholeNumber().Replace(Unit().Replace(text, "$1"), "$0.0"), "[$0]")
            .Replace("^", "**", StringComparison.Ordinal);
        var expression = new Expression(plain, ExpressionOptions.NoCache);
        expression.EvaluateParameter += (name, e) => e.Result = name == "never"
            ? double.PositiveInfinity
            : ValueOf(name);
        expression.EvaluateFunction += (name, e) =>
        {
            double Argument(int index) => Convert.ToDouble(e.Parameters.Evaluate(index), null);
            if (name == "annuity")
                e.Result = Argument(0) / (1 - Math.Exp(-Argument(1) * Math.Log(1 + Argument(0))));
            else if (name == "ln")
                e.Result = Math.Log2(Argument(0)) * Math.Log(2);
            else if (name == "exp")
                e.Result = Math.Pow(Math.E, Argument(0));
            else if (name == "sqrt")
                e.Result = Math.Pow(Argument(0), 0.5);
            else if (name is "min" or "max")
            {
                var sorted = Enumerable.Range(0, e.Parameters.Count)
                    .Select(Argument)
                    .Order()
                    .ToList();
                e.Result = name == "min" ? sorted[0] : sorted[^1];
            }
        };
        return expression;
    }

    /// <summary>A number's unit, after one space.</summary>
    [GeneratedRegex(@"(?<![A-Za-z0-9_.])([0-9.]+(?:e[0-9]+)?) (?!and\b|or\b)[A-Za-z][^\s),]*")]
    private static partial Regex Unit();

    [GeneratedRegex(@"\b(?!and\b|or\b)[a-z][a-z0-9_]*\b(?!\()")]
    private static partial Regex Name();

    [GeneratedRegex("(?<![A-Za-z0-9_.])[0-9]+(?![0-9.eE_A-Za-z])")]
    private static partial Regex WholeNumber();
}
