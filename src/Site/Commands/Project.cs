using System.CommandLine;
using Standoff.Site.Publishing;

namespace Standoff.Site.Commands;

/// <summary>Finds the project that a command is about.</summary>
internal static class Project
{
    /// <summary>The project at <c>--root</c>, or at or above the current folder.</summary>
    /// <exception cref="RefusalException">There is none.</exception>
    public static ProjectFolder Find(ParseResult call, Option<DirectoryInfo?> root)
    {
        var start = call.GetValue(root)?.FullName ?? Environment.CurrentDirectory;
        return ProjectFolder.Find(start)
            ?? throw new RefusalException(
                $"There is no data/datapackage.json in {start} or above it; name the project's folder with --root.");
    }

    /// <summary>
    /// Runs an action on the project with the command's output and error output.
    /// </summary>
    /// <exception cref="RefusalException">There is no project.</exception>
    public static int Use(
        ParseResult call, Option<DirectoryInfo?> root, Func<ProjectFolder, TextWriter, TextWriter, int> action) =>
        action(Find(call, root), call.InvocationConfiguration.Output, call.InvocationConfiguration.Error);
}
