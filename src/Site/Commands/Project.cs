using System.CommandLine;
using Standoff.Site.Publishing;
using Standoff.Site.Reporting;

namespace Standoff.Site.Commands;

/// <summary>Finds the project that a command is about.</summary>
internal static class Project
{
    /// <summary>Runs an action on the project at <c>--root</c>, or at or above the current folder.</summary>
    public static int Use(ParseResult call, Option<DirectoryInfo?> root, Func<ProjectFolder, TextWriter, TextWriter, int> action)
    {
        var output = call.InvocationConfiguration.Output;
        var error = call.InvocationConfiguration.Error;
        var start = call.GetValue(root)?.FullName ?? Environment.CurrentDirectory;
        if (ProjectFolder.Find(start) is { } folder)
            return action(folder, output, error);
        error.WriteLine($"There is no data/datapackage.json in {start} or above it; name the project's folder with --root.");
        return ExitCode.WrongCall;
    }
}
