using System.CommandLine;
using Standoff.Site.Commands;
using Standoff.Site.Commands.Comparing;
using Standoff.Site.Commands.Creating;
using Standoff.Site.Commands.Evaluation;
using Standoff.Site.Commands.Fixing;

/// <summary>
/// The program; outside every namespace, since it knows all and nothing knows it.
/// </summary>
internal static class Program
{
    public static RootCommand CreateCommand()
    {
        var root = new Option<DirectoryInfo?>("--root") { Description = "The project's folder; the one at or above the current folder unless given.", Recursive = true };
        var program = new RootCommand("Builds The Standoff Report into a static site.") { root };
        BuildCommand.Configure(program, root);
        var build = new Command("build", "Build the site (what happens without a command, too).");
        BuildCommand.Configure(build, root);
        program.Subcommands.Add(build);
        program.Subcommands.Add(BuildCommand.CreateCheck(root));
        program.Subcommands.Add(NewCommand.Create(root));
        program.Subcommands.Add(IdsCommand.Create(root));
        program.Subcommands.Add(SchemasCommand.Create(root));
        program.Subcommands.Add(AddressesCommand.Create(root));
        program.Subcommands.Add(PublishCommand.Create(root));
        program.Subcommands.Add(DiffCommand.Create(root));
        program.Subcommands.Add(VerifyCommand.Create(root));
        program.Subcommands.Add(FixCommand.Create(root));
        program.Subcommands.Add(PdfCommand.Create(root));
        program.Subcommands.Add(PreviewCommand.Create(root));
        program.Subcommands.Add(EvaluateCommand.Create(root));
        program.Subcommands.Add(ReviewCommand.Create(root));
        program.Subcommands.Add(StaleCommand.Create(root));
        program.Subcommands.Add(ExplainCommand.Create());
        Examples.AddTo(program);
        return program;
    }

    private static int Main(string[] args) => CommandLine.Run(CreateCommand(), args);
}
