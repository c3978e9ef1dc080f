using System.Reflection;
using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;

namespace Standoff.Site.Tests;

/// <summary>The catalogue of diagnostics keeps its own promises.</summary>
public sealed class CatalogueTests
{
    /// <summary>
    /// A diagnostic of each kind whose details are the tokens «0», «1» …, by code.
    /// </summary>
    private static readonly Dictionary<string, Diagnostic> Reported = typeof(DiagnosticCatalogue)
        .GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Where(m => m.ReturnType == typeof(Diagnostic))
        .Select(m => (Diagnostic)m.Invoke(null, [.. m.GetParameters().Select(Token)])!)
        .ToDictionary(d => d.Kind.Code, StringComparer.Ordinal);

    public static TheoryData<string> Codes => [.. DiagnosticCatalogue.All.Select(k => k.Code)];

    [Fact]
    public void Every_method_of_the_catalogue_has_a_code() =>
        Assert.Equal(DiagnosticCatalogue.All.Select(k => k.Code), Reported.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Codes))]
    public void An_example_is_what_its_wording_can_say(string code)
    {
        var kind = DiagnosticCatalogue.All.Single(k => k.Code == code);
        Assert.Matches("^" + Regex.Replace(Regex.Escape(Reported[code].Message), "«[0-9]»(:1:1)?|7[0-9]+", "(.*)") + "$", kind.Example);
        Assert.DoesNotMatch("«|\\{[0-9]\\}", kind.Example);
    }

    [Fact]
    public void Codes_are_unique_and_of_one_form()
    {
        Assert.Equal(DiagnosticCatalogue.All.Count, DiagnosticCatalogue.All.Select(k => k.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(DiagnosticCatalogue.All, k => Assert.Matches("^SR[1-6][0-9]{3}$", k.Code));
    }

    /// <summary>
    /// The same fault of two kinds of thing may have the same words where it has two codes for its
    /// two places.
    /// </summary>
    [Fact]
    public void No_two_codes_share_a_wording()
    {
        string[] twins = ["SR1013 SR5005", "SR2001 SR4012", "SR3002 SR4001"];
        var shared = Reported.Values
            .Where(d => d.Message.Trim('«', '»').Length > 1)
            .GroupBy(d => d.Message, StringComparer.Ordinal)
            .Where(g => g.Count() > 1);
        Assert.Equal(twins, shared.Select(g => string.Join(' ', g.Select(d => d.Kind.Code).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_message_says_every_detail(string code)
    {
        var method = typeof(DiagnosticCatalogue).GetMethods().Single(m => m.ReturnType == typeof(Diagnostic) && ((Diagnostic)m.Invoke(null, [.. m.GetParameters().Select(Token)])!).Kind.Code == code);
        Assert.All(method.GetParameters().Skip(1), p => Assert.Contains(Told(p), Reported[code].Message, StringComparison.Ordinal));
    }

    private static object Token(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(Place) ? new Place(Told(parameter), 1, 1)
        : parameter.ParameterType == typeof(int) ? 70 + parameter.Position
        : parameter.ParameterType == typeof(double) ? 77.0
        : parameter.ParameterType == typeof(Subject) ? Subject.Number(Told(parameter))
        : parameter.ParameterType == typeof(FalseCondition) ? new FalseCondition("a < b", [], Told(parameter))
        : Told(parameter);

    private static string Told(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(int) ? $"{70 + parameter.Position}"
        : parameter.ParameterType == typeof(double) ? "77"
        : $"«{parameter.Position}»";
}
