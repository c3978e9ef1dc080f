using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;

namespace Standoff.Site.Publishing;

/// <summary>Diagnostics as a person or a machine reads them.</summary>
internal static class DiagnosticReport
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    /// <summary>Of one kind in one file, in a text; the rest most likely follows from one mistake.</summary>
    private const int MaxListed = 200;

    public static readonly string[] Formats = ["text", "json", "sarif"];

    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="editor">Opens the places of a text that a terminal shows; null for none.</param>
    /// <param name="causes">The inputs behind those of which that is known; null where nobody asked.</param>
    public static string Write(
        string format, Diagnostics diagnostics, InputFiles inputs, EditorLink? editor = null,
            IReadOnlyDictionary<Diagnostic, IReadOnlyList<Cause>>? causes = null)
    {
        IReadOnlyList<Cause> CausesOf(Diagnostic diagnostic) => causes?.GetValueOrDefault(diagnostic) ?? [];
        return format switch
        {
            "json" => AsJson(diagnostics, CausesOf),
            "sarif" => AsSarif(diagnostics, CausesOf),
            _ => AsText(diagnostics, inputs, editor, CausesOf),
        };
    }

    private static string AsText(
        Diagnostics diagnostics, InputFiles inputs, EditorLink? editor, Func<Diagnostic, IReadOnlyList<Cause>> causes)
    {
        var lines = new SourceLines(inputs);
        using var text = new StringWriter { NewLine = "\n" };
        var alike = diagnostics.GroupBy(d => (d.Kind.Code, d.Place.Path)).ToList();
        var listed = alike.SelectMany(g => g.Take(MaxListed)).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var diagnostic in diagnostics.Where(listed.Contains))
        {
            var told = diagnostic.ToString();
            var place = editor is null ? "" : diagnostic.Place.ToString();
            text.WriteLine((editor?.InTerminal(diagnostic.Place) ?? "") + PrintableText.Create(told[place.Length..]));
            var line = lines.LineOf(diagnostic.Place);
            if (!string.IsNullOrWhiteSpace(line))
                WriteExcerpt(text, line, diagnostic.Place);
            foreach (var cause in causes(diagnostic))
                text.WriteLine($"    {PrintableText.Create(cause.Told)}");
        }

        foreach (var many in alike.Where(g => g.Count() > MaxListed))
            text.WriteLine($"{PrintableText.Create(many.Key.Path)}: {many.Count() - MaxListed} more of {many.Key.Code} are not listed; mend those above first, or read all with check --format json");
        var errors = diagnostics.Count(d => d.Severity == Severity.Error);
        if (diagnostics.Count > 0)
            text.WriteLine($"{Count(errors, "error")}, {Count(diagnostics.Count - errors, "warning")}");
        return text.ToString();
    }

    private static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>The line, cut to what fits a terminal, and marks under the place.</summary>
    private static void WriteExcerpt(StringWriter text, string line, Place place)
    {
        const int width = 100;
        var column = Math.Min(place.Column - 1, line.Length);
        var start = Math.Max(0, Math.Min(column - width / 2, line.Length - width));
        var (before, after) = (start > 0 ? "…" : "", start + width < line.Length ? "…" : "");
        var excerpt = line.Substring(start, Math.Min(width, line.Length - start)).Replace('\t', ' ');
        text.WriteLine($"    {before}{PrintableText.Create(excerpt)}{after}");
        var marks = Math.Clamp(place.Length, 1, Math.Max(1, excerpt.Length - (column - start)));
        text.WriteLine($"    {new string(' ', before.Length + column - start)}{new string('^', marks)}");
    }

    private static string AsJson(Diagnostics diagnostics, Func<Diagnostic, IReadOnlyList<Cause>> causes) => JsonSerializer.Serialize(
        diagnostics.Select(d => new
        {
            d.Kind.Code,
            Severity = Level(d),
            d.Place.Path,
            d.Place.Line,
            d.Place.Column,
            d.Place.Length,
            d.Message,
            Subjects = Tell(d.Subjects),
            d.Condition,
            Causes = Tell(causes(d)),
        }),
        Json) + "\n";

    /// <summary>SARIF 2.1.0, as code hosts read it.</summary>
    private static string AsSarif(Diagnostics diagnostics, Func<Diagnostic, IReadOnlyList<Cause>> causes)
    {
        var sarif = new Dictionary<string, object>
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new[]
            {
                new
                {
                    Tool = new { Driver = new { Name = "standoff", Rules = diagnostics.Select(d => d.Kind.Code).Distinct().Select(code => new { Id = code }) } },
                    Results = diagnostics.Select(d => new
                    {
                        RuleId = d.Kind.Code,
                        Level = Level(d),
                        Message = new { Text = d.Message },
                        Locations = new[]
                        {
                            new
                            {
                                PhysicalLocation = new
                                {
                                    ArtifactLocation = new { Uri = Address(d.Place.Path) },
                                    Region = new { StartLine = d.Place.Line, StartColumn = d.Place.Column, EndColumn = d.Place.Column + d.Place.Length },
                                },
                            },
                        },
                        Properties = new { Subjects = Tell(d.Subjects), d.Condition, Causes = Tell(causes(d)) },
                    }),
                },
            },
        };
        return JsonSerializer.Serialize(sarif, Json) + "\n";
    }

    private static IEnumerable<object> Tell(Subjects subjects) =>
        subjects.Select(s => new { Kind = s.Kind.ToString().ToLowerInvariant(), s.Id });

    /// <summary><c>never</c> has no number in JSON.</summary>
    private static IEnumerable<object> Tell(IEnumerable<Cause> causes)
    {
        static object? Number(double? value) => value is { } some && !double.IsFinite(some) ? "never" : value;
        return causes.Select(c => new
        {
            c.Input,
            Value = Number(c.Value),
            Was = Number(c.Was),
            TurnsAt = Number(c.TurnsAt),
            Fails = c.FailsAbove is { } above ? above ? "above" : "below" : null,
            c.Told,
        });
    }

    /// <summary>A path as a relative URI, part by part.</summary>
    private static string Address(string path) =>
        string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static string Level(Diagnostic diagnostic) =>
        diagnostic.Severity == Severity.Error ? "error" : "warning";
}
