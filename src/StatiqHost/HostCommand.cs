using System.CommandLine;
using Standoff.Site.Commands;

namespace Standoff.StatiqHost;

/// <summary>The command line of this host.</summary>
internal static class HostCommand
{
    /// <param name="pipelines">Runs the pipelines; gives Statiq's exit code, zero for
    /// success.</param>
    public static RootCommand Create(Func<EditionRun, Task<int>> pipelines)
    {
        var root = new Option<DirectoryInfo?>("--root") { Description = "The project's folder; the one at or above the current folder unless given." };
        var output = BuildCommand.OutputOption();
        var edition = new EditionArguments();
        var command = new RootCommand("Builds The Standoff Report through Statiq's pipelines.") { root, output };
        edition.AddTo(command);
        command.SetAction(call => Project.Use(call, root, (project, @out, error) =>
        {
            var target = call.GetValue(output)?.FullName ?? Path.Combine(project.Root, "output");
            return new CheckedBuild(project, edition.Read(call), target, @out, error).RunAsync(pipelines).GetAwaiter().GetResult();
        }));
        return command;
    }
}
