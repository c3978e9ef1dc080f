using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Site.Files;
using Standoff.Site.Publishing;
using Standoff.Site.Reporting;
using BuildCommand = Standoff.Site.Commands.BuildCommand;
using ExitCode = Standoff.Site.Commands.ExitCode;

namespace Standoff.StatiqHost;

/// <summary>
/// Checks everything, lets Statiq write beside the output folder, and publishes what is there if it
/// is the edition that was checked.
/// </summary>
internal sealed class CheckedBuild(
    ProjectFolder project, EditionOptions options, string target, TextWriter output, TextWriter error)
{
    public async Task<int> RunAsync(Func<EditionRun, Task<int>> pipelines)
    {
        var folder = OutputFolder.Open(target, project, error);
        var expected = Site.Edition.Build(project.Read(), options);
        Report(expected.Found, expected.Inputs);
        return expected.Files is null ? ExitCode.Diagnostics : await PublishAsync(pipelines, expected.Files, folder);
    }

    private async Task<int> PublishAsync(Func<EditionRun, Task<int>> pipelines, OutputFiles expected, OutputFolder folder)
    {
        using var publication = folder.Begin();
        var code = await WriteAsync(pipelines, publication.Staging);
        if (code != ExitCode.Fine || !IsWritten(expected, publication.Staging))
            return code == ExitCode.Fine ? ExitCode.Fault : code;
        var count = Directory.EnumerateFiles(publication.Staging, "*", SearchOption.AllDirectories).Count();
        publication.Publish();
        await output.WriteLineAsync(BuildCommand.Describe(count, target));
        return ExitCode.Fine;
    }

    private async Task<int> WriteAsync(Func<EditionRun, Task<int>> pipelines, string staging)
    {
        var temporary = Directory.CreateTempSubdirectory("standoff-").FullName;
        try
        {
            var build = new PipelineBuild(options);
            var code = await pipelines(new EditionRun(build, Path.GetFullPath(project.Root), staging, temporary));
            return code == 0 ? ExitCode.Fine : Refuse(code, build.Found);
        }
        finally
        {
            // Statiq may have deleted it already.
            if (Directory.Exists(temporary))
                Directory.Delete(temporary, recursive: true);
        }
    }

    /// <summary>
    /// Tells an input that changed after it was checked from a fault of a pipeline.
    /// </summary>
    private int Refuse(int code, Diagnostics found)
    {
        if (found.HasErrors)
            Report(found, project.Read().Value!);
        error.WriteLine($"Statiq ended with exit code {code}; nothing has been published.");
        return found.HasErrors ? ExitCode.Diagnostics : ExitCode.Fault;
    }

    /// <summary>
    /// Whether each file stands there as it was built; files of further pipelines may stand beside
    /// them.
    /// </summary>
    private bool IsWritten(OutputFiles expected, string staging)
    {
        var wrong = expected.All
            .Where(file => !IsSame(file.Value.Content, OutputPath.Combine(staging, file.Key)))
            .Select(file => file.Key)
            .ToList();
        if (wrong.Count > 0)
        {
            error.WriteLine(
                $"Statiq did not write {wrong[0]} as it was built, in all {wrong.Count} of {expected.All.Count} files; "
                + "nothing has been published.");
        }

        return wrong.Count == 0;
    }

    private static bool IsSame(byte[] content, string path) =>
        File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content);

    private void Report(Diagnostics diagnostics, InputFiles inputs) =>
        error.Write(DiagnosticReport.Write("text", diagnostics, inputs));
}
