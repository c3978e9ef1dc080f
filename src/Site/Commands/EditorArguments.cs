using System.CommandLine;
using Standoff.Site.Publishing;

namespace Standoff.Site.Commands;

/// <summary>The option that says which editor links of diagnostics open.</summary>
internal sealed class EditorArguments
{
    private readonly Option<string> _editor = new("--editor")
    {
        Description = $"Address that opens your editor at a place, with {{path}}, {{line}} and {{column}}; {EditorLink.Default} unless given.",
        HelpName = "template",
        DefaultValueFactory = _ => EditorLink.Default,
        CustomParser = argument =>
        {
            var template = argument.Tokens[0].Value;
            if (EditorLink.FindFault(template) is { } fault)
                argument.AddError(fault);
            return template;
        },
    };

    public void AddTo(Command command) => command.Options.Add(_editor);

    public EditorLink Read(ParseResult call, ProjectFolder project) =>
        new(call.GetValue(_editor)!, project.Root);

    /// <summary>Links for what a command writes; null where nobody could follow them.</summary>
    public EditorLink? ReadFor(TextWriter writer, ParseResult call, ProjectFolder project) =>
        IsTerminal(writer) ? Read(call, project) : null;

    /// <summary>Whether a person sees what is written there.</summary>
    public static bool IsTerminal(TextWriter writer) =>
        Environment.GetEnvironmentVariable("TERM") != "dumb"
        && ((writer == Console.Out && !Console.IsOutputRedirected)
            || (writer == Console.Error && !Console.IsErrorRedirected));
}
