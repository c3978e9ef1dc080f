using Standoff.Site.Commands;
using Standoff.Site.Publishing;
using Statiq.Common;

namespace Standoff.StatiqHost;

/// <summary>
/// One call of the program: gives Statiq folders of the run's own, and publishes what stands there
/// at its end.
/// </summary>
/// <param name="isStrict">Whether nothing but the checked edition may be published.</param>
internal sealed class ReportRun(bool isStrict, TextWriter output, TextWriter error) : IDisposable
{
    /// <summary>Commands that execute until they are ended, and publish nothing.</summary>
    private static readonly string[] Lasting = ["preview", "interactive"];

    /// <summary>Commands that execute nothing.</summary>
    private static readonly string[] Idle = ["serve", "glob"];

    private Exception? _refusal;
    private PipelineBuild? _build;
    private Publication? _publication;
    private string? _temporary, _target;
    private bool _isLasting;

    /// <summary>What the pipelines drive.</summary>
    /// <exception cref="InvalidOperationException">There is no engine yet.</exception>
    public PipelineBuild Build => _build ?? throw new InvalidOperationException("The report is there when the engine is.");

    /// <summary>Where the console's output goes.</summary>
    public (TextWriter Output, TextWriter Error) Console => (output, error);

    /// <summary>Statiq has read its arguments: takes folders and settings from it.</summary>
    /// <exception cref="RefusalException">There is no project, no edition may be published where
    /// the call says, or a setting cannot be read.</exception>
    public void Open(IEngine engine, IFileSystem folders)
    {
        try
        {
            OpenInside(engine, folders);
        }
        catch (Exception e)
        {
            // Statiq would tell it as a fault of its own.
            _refusal = e;
            throw;
        }
    }

    /// <param name="code">With which Statiq ended.</param>
    /// <returns>The exit code of the program.</returns>
    public int Finish(int code)
    {
        if (_refusal is not null)
            throw new RefusalException(_refusal.Message);
        if (_build is null || _isLasting)
            return code < 0 ? ExitCode.WrongCall : code;
        Build.Tell(error);
        if (Build.HasErrors)
            return ExitCode.Diagnostics;
        if (code == 0)
            return Publish();
        error.WriteLine($"Statiq ended with exit code {code}; nothing has been published.");
        return code < 0 ? ExitCode.WrongCall : ExitCode.Fault;
    }

    /// <summary>An error that stops the pipelines; where they run again and again it is told at
    /// once.</summary>
    public ExecutionException Stop(string message)
    {
        if (_isLasting)
            Build.Tell(error);
        return new ExecutionException(message);
    }

    public void Dispose()
    {
        _publication?.Dispose();
        // Statiq may have deleted it already.
        if (Directory.Exists(_temporary))
            Directory.Delete(_temporary, recursive: true);
    }

    private void OpenInside(IEngine engine, IFileSystem folders)
    {
        var command = engine.ApplicationState.CommandName;
        if (Idle.Contains(command))
            return;
        var project = ProjectFolder.Find(folders.RootPath.FullPath)
            ?? throw new RefusalException($"There is no data/datapackage.json in {folders.RootPath.FullPath} or above it; name the project's folder with --root.");
        _isLasting = Lasting.Contains(command);
        _temporary = Directory.CreateTempSubdirectory("standoff-").FullName;
        folders.RootPath = project.Root;
        _target = folders.GetOutputPath().FullPath;
        if (!_isLasting)
            _publication = OutputFolder.Open(_target, project, error).Begin();
        folders.InputPaths.Clear();
        folders.InputPaths.Add(project.Root);
        folders.OutputPath = _publication?.Staging ?? Path.Combine(_temporary, "site");
        folders.TempPath = Path.Combine(_temporary, "temp");
        folders.CachePath = Path.Combine(_temporary, "cache");
        _build = new PipelineBuild(project, EditionSettings.Read(engine.Settings, project));
    }

    private int Publish()
    {
        var staging = _publication!.Staging;
        var written = OutputManifest.Create(staging).Files.Count;
        if (written == 0)
        {
            output.WriteLine("These pipelines have written nothing.");
            return ExitCode.Fine;
        }

        var kept = Build.IsAssembled ? 0 : EditionDifference.Keep(_target!, staging);
        var difference = EditionDifference.Between(Build, staging);
        if (difference.IsWrong && isStrict)
        {
            error.WriteLine($"{difference.Describe()}; nothing has been published.");
            return ExitCode.Diagnostics;
        }

        _publication.Publish();
        output.WriteLine(BuildCommand.Describe(written + kept, _target!));
        if (kept > 0)
            output.WriteLine($"{kept} of them are as they were before: the pipelines that make them were not asked to.");
        if (difference.IsAny)
            output.WriteLine(difference.Describe() + ".");
        return ExitCode.Fine;
    }
}
