using System.Collections.Frozen;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Standoff.Evidence.Diagnostics;

/// <summary>
/// Every diagnostic there is, a method each. SR1: files and tables; SR2: evidence; SR3: formulas;
/// SR4: prose; SR5: figures; SR6: files on disk and addresses.
/// </summary>
public static partial class DiagnosticCatalogue
{
    /// <summary>By the name of the method that reports it.</summary>
    private static readonly FrozenDictionary<string, DiagnosticKind> ByMethod = typeof(DiagnosticCatalogue)
        .GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Select(method => (method.Name, Code: method.GetCustomAttribute<CodeAttribute>()))
        .Where(entry => entry.Code is not null)
        .ToFrozenDictionary(entry => entry.Name, entry => entry.Code!.Kind, StringComparer.Ordinal);

    /// <summary>All entries, by code.</summary>
    public static IReadOnlyList<DiagnosticKind> All { get; } = [.. ByMethod.Values.OrderBy(kind => kind.Code, StringComparer.Ordinal)];

    /// <summary>Of a message; what an input says at length is cut.</summary>
    private const int MaxMessage = 1_000;

    private static Diagnostic Report(Place at, FormattableString message, [CallerMemberName] string method = "")
    {
        var text = Unprintable.Escape(FormattableString.Invariant(message));
        var told = text.Length > MaxMessage ? text[..MaxMessage] + "…" : text;
        return message.GetArguments().Aggregate(new Diagnostic(ByMethod[method], at, told), Tell);
    }

    /// <summary>What a message names as the thing that it is about is that.</summary>
    private static Diagnostic Tell(Diagnostic told, object? named) => named switch
    {
        Subject subject when subject.Id.Length > 0 && char.IsLetter(subject.Id[0]) => told.About(subject),
        FalseCondition condition => told.Because(condition),
        _ => told,
    };

    /// <summary>
    /// What somebody probably meant, where a message lists all that may stand there; empty where
    /// nothing is near.
    /// </summary>
    /// <param name="valid">With commas between them.</param>
    private static string Meant(string written, string valid) =>
        Suggestion.For(written, valid.Split(", "));

    private static Subject Number(string id) => Subject.Number(id);

    private static Subject Finding(string id) => Subject.Finding(id);

    /// <summary>What a method reports under.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private abstract class CodeAttribute(DiagnosticKind kind) : Attribute
    {
        public DiagnosticKind Kind => kind;
    }

    /// <param name="code"><c>SR</c> and four digits; never used again for anything else.</param>
    /// <param name="example">A whole message as somebody might read it.</param>
    private sealed class ErrorAttribute(string code, string example) : CodeAttribute(new DiagnosticKind(code, Severity.Error, example));

    /// <inheritdoc cref="ErrorAttribute"/>
    private sealed class WarningAttribute(string code, string example) : CodeAttribute(new DiagnosticKind(code, Severity.Warning, example));
}
