using System.CommandLine;
using Standoff.Site.Addressing;
using Standoff.Site.Building;
using Standoff.Site.Pages;
using Standoff.Site.Publishing;
using Standoff.Site.Wording;

namespace Standoff.Site.Commands;

/// <summary>
/// <c>addresses</c>: the addresses that no edition before had, told or written to the lock.
/// </summary>
internal static class AddressesCommand
{
    /// <summary>How many <c>check</c> names.</summary>
    private const int MaxNamed = 8;

    public static Command Create(Option<DirectoryInfo?> root)
    {
        var write = new Option<bool>("--write") { Description = $"Add them to {AddressLock.Path}; without it, only list them." };
        var edition = new EditionArguments();
        var command = new Command("addresses", "List the addresses that are new, or promise to keep them for ever.") { write };
        edition.AddTo(command);
        command.SetAction(call => Project.Use(call, root, (project, output, error) =>
        {
            var build = Edition.Build(project.Read(), edition.Read(call));
            if (build.Found.HasErrors)
            {
                error.Write(DiagnosticReport.Write("text", build.Found, build.Inputs));
                return ExitCode.Diagnostics;
            }

            var found = FindNew(build);
            foreach (var address in found)
                output.WriteLine(address);
            if (found.Count > 0 && call.GetValue(write))
                Write(project, AddressLock.Read(build.Inputs).Value!.With(found));
            var count = Phrases.Count(found.Count, "address is", "addresses are");
            output.WriteLine($"{count} new{End(found.Count, call.GetValue(write))}");
            return found.Count == 0 || call.GetValue(write) ? ExitCode.Fine : ExitCode.Diagnostics;
        }));
        return command;
    }

    /// <summary>What <c>check</c> says of new addresses; null where there are none.</summary>
    public static string? Describe(EditionBuild build)
    {
        if (!build.Inputs.Contains(AddressLock.Path) || FindNew(build) is not { Count: > 0 } found)
            return null;
        var more = found.Count > MaxNamed ? $" and {found.Count - MaxNamed} more" : "";
        return $"{Phrases.Count(found.Count, "address is", "addresses are")} new: {string.Join(", ", found.Take(MaxNamed))}{more}; 'addresses --write' promises to keep {(found.Count == 1 ? "it" : "them")}";
    }

    private static IReadOnlyList<string> FindNew(EditionBuild build) => build.Pages is { } pages
        ? AddressBook.FindNew(pages, AddressLock.Read(build.Inputs).Value!)
        : [];

    private static string End(int count, bool isWritten) =>
        count == 0 ? "" : isWritten ? $", written to {AddressLock.Path}" : "; add --write to keep them for ever";

    private static void Write(ProjectFolder project, string text) =>
        WholeFile.Write(Path.Combine(project.Root, AddressLock.Path), System.Text.Encoding.UTF8.GetBytes(text));
}
