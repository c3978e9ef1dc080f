using System.Text.RegularExpressions;
using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Figures;
using Standoff.Model;
using Standoff.Model.Conditions;
using Standoff.Model.Formulas;
using Standoff.Shared;

namespace Standoff.Benchmarks;

/// <summary>The report's own rows, conditions and recipes.</summary>
internal static partial class RealModel
{
    /// <summary>One condition in so many is asked about its odds.</summary>
    private const int OnDraws = 12;

    private static readonly InputFiles Inputs = new(Checkout.ReadInputs());

    private static readonly IReadOnlyList<string> Written =
    [
        .. Inputs.Paths.Where(ChapterPath.IsChapter)
            .SelectMany(path => When().Matches(Inputs.Read(path).Value!.Text))
            .Select(m => m.Groups[1].Value),
    ];

    /// <summary>Of all conclusions, in the order of the files.</summary>
    /// <exception cref="InvalidOperationException">A condition is wrong, or there is
    /// none.</exception>
    public static IReadOnlyList<Condition> Conditions(Workbook workbook) =>
        Some([.. Written.Select(text => Read(workbook, text)).Where(c => !c.IsOnDraws)]);

    /// <summary>
    /// That some of them are likelier true than false, since the report may have no condition on
    /// draws of its own.
    /// </summary>
    /// <exception cref="InvalidOperationException">A condition is wrong, or there is
    /// none.</exception>
    public static IReadOnlyList<Condition> ConditionsOnDraws(Workbook workbook) =>
        Some([.. Conditions(workbook).Where((_, i) => i % OnDraws == 0).Select(c => Read(workbook, $"odds({c.Text.Text}) > 0.5"))]);

    public static Dataset Read() =>
        Dataset.Read(Inputs).Value ?? throw new InvalidOperationException("The data package cannot be read.");

    /// <summary>Of all figures, in the order of their names.</summary>
    public static IReadOnlyList<SourceText> Recipes() =>
        [.. Inputs.Paths.Where(FigureCatalog.IsRecipe).Select(path => Inputs.Read(path).Value!)];

    private static IReadOnlyList<Condition> Some(IReadOnlyList<Condition> conditions) => conditions.Count > 0
        ? conditions
        : throw new InvalidOperationException("The report has no such condition.");

    private static Condition Read(Workbook workbook, string text) =>
        workbook.ReadCondition(new FormulaText(text, (start, length) => new Place("condition", 1, start + 1, length))).Value
        ?? throw new InvalidOperationException(text);

    [GeneratedRegex("""^:::conclusion \{#\S+ when="([^"]+)"\}""", RegexOptions.Multiline)]
    private static partial Regex When();
}
