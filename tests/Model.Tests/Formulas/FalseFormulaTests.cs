using System.Text;
using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Shared;

namespace Standoff.Model.Tests.Formulas;

/// <summary>
/// Formulas that this report once had and that were false, though every unit fitted: put back among
/// the rows as they stood, each is refused at a character, with both kinds in words and the way
/// out. <c>false-formulas.tsv</c> lists them.
/// </summary>
public sealed class FalseFormulaTests
{
    /// <summary>The files of the report, as text.</summary>
    private static readonly Dictionary<string, string> Files = Checkout.ReadInputs().ToDictionary(
        f => f.Key, f => Encoding.UTF8.GetString(f.Value.Span), StringComparer.Ordinal);

    public static TheoryData<string, string, string, string> Formulas =>
    [
        .. TestData.Lines("false-formulas.tsv").Select(l => l.Text.Split('\t'))
            .Select(c => (c[0], c[1], c[2], c[3])),
    ];

    /// <summary>Results that were mended, and a proposition; the report has them.</summary>
    public static TheoryData<string> Mended =>
    [
        "relative_performance", "relative_cost_claimed", "idle_tolerance",
        "credit_cost_ratio_claimed", "phase_saving_claimed", "delay_cost_claimed",
        "burn_share_saved_claimed", "rubin_gain_agent_owner", "rubin_token_cost",
        "saving_vs_rubin", "saving_rubin_rented", "claude_opus_use_needed", "kimi_k3_use_needed",
        "kimi_k31_pro_use_needed", "deepseek_v41_flash_use_needed", "idle_node_token_cost",
        "reach", "reach_all",
    ];

    [Theory]
    [MemberData(nameof(Formulas))]
    public void A_false_formula_is_refused_at_its_character(
        string finding, string formula, string unit, string expected)
    {
        Assert.Matches("^A(2|4|7|14)$", finding);
        var (table, row) = unit == "condition"
            ? ("identities", $"stood,\"{formula}\",")
            : ("results", $"stood,financing,As it stood,\"{formula}\",{unit},,");
        var found = Assert.Single(Find(table, row));
        Assert.Equal($"data/{table}.csv", found.Place.Path);
        var at = row.Substring(found.Place.Column - 1, found.Place.Length);
        Assert.Equal(expected, $"{found.Kind.Code} at '{at}': {found.Message}");
    }

    [Theory]
    [MemberData(nameof(Mended))]
    public void What_stands_in_its_place_is_borne(string id) =>
        Assert.Contains(RealData.Workbook.Results, r => r.Id == id);

    [Fact]
    public void Each_finding_has_formulas() => Assert.Equal(
        ["A14", "A2", "A4", "A7"],
        Formulas.Select(f => f.Data.Item1).Distinct().Order(StringComparer.Ordinal));

    /// <summary>What is found where a row stands at the end of a table.</summary>
    private static IReadOnlyList<Diagnostic> Find(string table, string row)
    {
        var inputs = Files.Select(f => KeyValuePair.Create(f.Key, (ReadOnlyMemory<byte>)
            Encoding.UTF8.GetBytes(f.Key == $"data/{table}.csv" ? $"{f.Value}{row}\n" : f.Value)));
        var found = new DiagnosticBag();
        found.Collect(Workbook.Create(found.Collect(Dataset.Read(new InputFiles(inputs)))!));
        return [.. found];
    }
}
