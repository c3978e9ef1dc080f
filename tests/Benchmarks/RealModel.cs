using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Model;
using Standoff.Model.Conditions;
using Standoff.Model.Formulas;

namespace Standoff.Benchmarks;

/// <summary>The report's own rows, conditions and recipes.</summary>
internal static partial class RealModel
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(
        Path.GetDirectoryName(Here())!, "..", ".."));

    private static readonly IReadOnlyList<string> Written =
        [.. Directory.GetFiles(Path.Combine(Root, "content"), "*.md").Order(StringComparer.Ordinal).SelectMany(f => When().Matches(File.ReadAllText(f))).Select(m => m.Groups[1].Value)];

    /// <summary>Of all conclusions, in the order of the files.</summary>
    /// <exception cref="InvalidOperationException">A condition is wrong.</exception>
    public static IReadOnlyList<Condition> Conditions(Workbook workbook, bool onDraws) =>
        [.. Written.Select(text => Read(workbook, text)).Where(c => c.IsOnDraws == onDraws)];

    public static Dataset Read() =>
        Dataset.Read(Files("data", "content")).Value ?? throw new InvalidOperationException("The data package cannot be read.");

    /// <summary>Of all figures, in the order of their names.</summary>
    public static IReadOnlyList<SourceText> Recipes()
    {
        var files = Files("content/figures");
        return [.. files.Paths.Select(path => files.Read(path).Value!)];
    }

    private static Condition Read(Workbook workbook, string text) =>
        workbook.ReadCondition(new FormulaText(text, (start, length) => new Place("condition", 1, start + 1, length))).Value
        ?? throw new InvalidOperationException(text);

    private static InputFiles Files(params string[] folders) => new(folders
        .SelectMany(folder => Directory.GetFiles(Path.Combine(Root, folder)).Select(file => (Path: $"{folder}/{Path.GetFileName(file)}", File: file)))
        .Select(f => KeyValuePair.Create(f.Path, (ReadOnlyMemory<byte>)File.ReadAllBytes(f.File))));

    private static string Here([CallerFilePath] string path = "") => path;

    [GeneratedRegex("""^:::conclusion \{#\S+ when="([^"]+)"\}""", RegexOptions.Multiline)]
    private static partial Regex When();
}
