using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;

namespace Standoff.Site.Commands;

/// <summary>What is wrong with a call, with what was probably meant.</summary>
internal static partial class Mistakes
{
    /// <summary>Characters of a word that a message repeats.</summary>
    private const int MaxExcerpt = 100;

    public static string Tell(ParseResult call, ParseError mistake)
    {
        var meant = mistake.SymbolResult is OptionResult or ArgumentResult
            ? MeantValue(mistake.SymbolResult)
            : call.UnmatchedTokens.Where(t => mistake.Message.Contains($"'{t}'", StringComparison.Ordinal))
                .Select(t => Suggestion.For(t, NamesIn(call.CommandResult))).FirstOrDefault("");
        var lines = Shorten(Unconverted().Replace(mistake.Message, Retell), call)
            .Split('\n', StringSplitOptions.TrimEntries);
        var told = string.Join(' ', lines);
        return meant.Length == 0 ? told : told.TrimEnd('.') + meant;
    }

    /// <summary>What a value should be, in words that are no program's.</summary>
    private static string Retell(Match told) => $"'{told.Groups["value"].Value}' is no {told.Groups["type"].Value switch
    {
        nameof(DirectoryInfo) => "name of a folder",
        nameof(FileInfo) => "name of a file",
        nameof(Int32) or nameof(Int64) => "whole number",
        nameof(Double) => "number",
        _ => "value",
    }} for {told.Groups["symbol"].Value}";

    [GeneratedRegex(
        @"^Cannot parse argument '(?<value>.*)' for (option|command) '(?<symbol>[^']*)' as expected type '(System\.)?([A-Za-z]+\.)*(?<type>\w+)[^']*'\.?\z",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Unconverted();

    /// <summary>A message with the long words of the call cut.</summary>
    private static string Shorten(string message, ParseResult call) =>
        call.Tokens.Where(t => t.Value.Length > MaxExcerpt).OrderByDescending(t => t.Value.Length)
            .Aggregate(message, (told, token) =>
                told.Replace(token.Value, token.Value[..MaxExcerpt] + "…", StringComparison.Ordinal));

    private static string MeantValue(SymbolResult symbol)
    {
        var known = symbol switch
        {
            OptionResult option => option.Option.GetCompletions(System.CommandLine.Completions.CompletionContext.Empty),
            ArgumentResult argument => argument.Argument.GetCompletions(System.CommandLine.Completions.CompletionContext.Empty),
            _ => [],
        };
        var written = symbol.Tokens.Count > 0 ? symbol.Tokens[0].Value : "";
        return Suggestion.For(written, known.Select(c => c.Label));
    }

    /// <summary>Commands and options that may stand where the call went wrong.</summary>
    private static IEnumerable<string> NamesIn(CommandResult at)
    {
        foreach (var command in at.Command.Subcommands)
            yield return command.Name;
        for (SymbolResult? result = at; result is not null; result = result.Parent)
        {
            foreach (var option in (result as CommandResult)?.Command.Options.Where(o => result == at || o.Recursive) ?? [])
                yield return option.Name;
        }
    }
}
