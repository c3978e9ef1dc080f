using System.CommandLine;
using System.Globalization;
using System.Text;
using Standoff.Site.Addressing;
using Standoff.Site.Building;
using Standoff.Site.Editions;
using Standoff.Site.Editions.Frozen;
using Standoff.Site.Pages;
using Standoff.Site.Publishing;
using Standoff.Site.Wording;

namespace Standoff.Site.Commands;

/// <summary><c>publish</c>: keeps what the report says as an edition, for ever.</summary>
internal static class PublishCommand
{
    public static Command Create(Option<DirectoryInfo?> root)
    {
        var edition = new EditionArguments();
        var command = new Command("publish", $"Keep what the report says now as an edition in {EditionArchive.Folder}, and its addresses.");
        edition.AddTo(command);
        command.SetAction(call => Project.Use(call, root, (project, output, error) =>
        {
            var build = Edition.Build(project.Read(), edition.Read(call));
            if (build.Found.HasErrors)
            {
                error.Write(DiagnosticReport.Write("text", build.Found, build.Inputs));
                return ExitCode.Diagnostics;
            }

            var (state, editions) = (build.State!, build.Report.Value!.Editions);
            if (editions.All.FirstOrDefault(e => e.Name.Hash == state.Name.Hash) is { } same)
            {
                output.WriteLine($"Nothing to publish: the edition {same.Name} says the same.");
                return ExitCode.Fine;
            }

            CheckDate(state, editions.Last);
            output.Write(Publish(project, build, state, editions));
            return ExitCode.Fine;
        }));
        return command;
    }

    /// <summary>Editions are told apart by their days.</summary>
    private static void CheckDate(EditionState state, EditionState? last)
    {
        if (last is not null && state.Name.Date <= last.Name.Date)
            throw new RefusalException($"There is an edition of {last.Name.Date:yyyy-MM-dd}; give this one a later date: 'created' in data/datapackage.json, or --date.");
    }

    private static string Publish(ProjectFolder project, EditionBuild build, EditionState state, EditionArchive editions)
    {
        var known = AddressLock.Read(build.Inputs).Value!;
        var frozen = FrozenPages.Create([.. editions.All, state]).Editions[^1];
        var files = RecordWriter.Write(state, frozen.Hash);
        var fresh = AddressBook.FindNew(build.Pages!, known);
        var (count, bytes) = EditionStore.Write(
            project, files, editions.IsWhole ? editions.Pieces : null, known.With(fresh));
        var told = new StringBuilder();
        told.Append(CultureInfo.InvariantCulture, $"Edition {state.Name}: {state.Numbers.Count} numbers, {state.Findings.Count} findings, {state.Claims.Count} claims, {state.Figures.Count} figures.\n");
        told.Append(CultureInfo.InvariantCulture, $"{files.Path}, {Kilobytes(Encoding.UTF8.GetByteCount(files.Record))}, and {Phrases.Count(count, "new piece", "new pieces")} of {Kilobytes(bytes)}; {Phrases.Count(frozen.Pages.Count, "frozen page", "frozen pages")} below {FrozenRoutes.Edition(state.Name.ToString())}; {Phrases.Count(fresh.Count, "new address", "new addresses")} in {AddressLock.Path}.\n");
        if (editions.Last is { } last)
            told.Append(CultureInfo.InvariantCulture, $"Since {last.Name}: {ComparisonText.Count(Comparison.Create(last, state))}.\n");
        return told.Append("Commit these files, then build.\n").ToString();
    }

    private static string Kilobytes(long bytes) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(bytes / 1000.0):0} kB");
}
