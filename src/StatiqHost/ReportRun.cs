using System.Runtime.ExceptionServices;
using Standoff.Evidence.Diagnostics;
using Standoff.Site.Commands;
using Standoff.Site.Publishing;
using Statiq.Common;

namespace Standoff.StatiqHost;

/// <summary>
/// One call of the program: gives Statiq folders of the run's own, and publishes what stands there
/// at its end.
/// </summary>
/// <param name="isStrict">Whether each file of the checked edition has to be published as it is.</param>
internal sealed class ReportRun(bool isStrict, TextWriter output, TextWriter error) : IDisposable
{
    /// <summary>Commands that execute until they are ended, and publish nothing.</summary>
    private static readonly string[] Lasting = ["preview", "interactive"];

    /// <summary>Commands that execute nothing.</summary>
    private static readonly string[] Idle = ["serve", "glob"];

    /// <summary>Statiq's exit code after something was logged that fails an execution.</summary>
    private const int LogLevelFailure = 5;

    /// <summary>Statiq's exit code after Ctrl+C.</summary>
    private const int Interrupted = 6;

    private Exception? _refusal;
    private PipelineBuild? _build;
    private Publication? _publication;
    private string? _temporary, _target;
    private bool _isLasting;

    /// <summary>What the pipelines drive.</summary>
    /// <exception cref="InvalidOperationException">There is no engine yet.</exception>
    public PipelineBuild Build => _build ?? throw new InvalidOperationException("The report is there when the engine is.");

    /// <summary>Who has written what.</summary>
    public WatchedWrites Watch { get; } = new();

    /// <summary>What has failed in the pipelines.</summary>
    public FailureLog Failures { get; } = new();

    /// <summary>Whether a preview tells by itself what is wrong with the report.</summary>
    public bool HasTellingPreview { get; set; }

    /// <summary>Where the console's output goes.</summary>
    public (TextWriter Output, TextWriter Error) Console => (output, error);

    /// <summary>Ends Statiq's run before it begins; why is told at the end, once.</summary>
    public OperationCanceledException Refuse(Exception refusal)
    {
        // The stand-in takes what this gives for an end that somebody else tells.
        _refusal = refusal;
        return new OperationCanceledException(refusal.Message, refusal);
    }

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
            throw Refuse(e);
        }
    }

    /// <param name="code">With which Statiq ended.</param>
    /// <returns>The exit code of the program.</returns>
    public int Finish(int code)
    {
        if (_refusal is not null)
            ExceptionDispatchInfo.Throw(_refusal);
        if (_build is null || _isLasting)
            return code < 0 ? ExitCode.WrongCall : code;
        Build.Tell(error);
        if (Build.HasErrors)
            return ExitCode.Diagnostics;
        if (code == 0)
            return Publish();
        return TellFailure(code);
    }

    /// <summary>An error that stops the pipelines and names the first mistake; where they run again
    /// and again all are told at once.</summary>
    /// <param name="message">Where no mistake has been found.</param>
    public ExecutionException Stop(string message)
    {
        if (_isLasting && !HasTellingPreview)
            Build.Tell(error);
        var errors = Build.Found.Where(d => d.Severity == Severity.Error).ToList();
        if (errors.Count == 0)
            return new ExecutionException(message);
        var more = errors.Count == 1 ? "" : $" ({errors.Count - 1} more)";
        return new ExecutionException(PrintableText.Create($"{errors[0].Place}: {errors[0].Message}{more}"));
    }

    public void Dispose()
    {
        _publication?.Dispose();
        // Statiq may have deleted it already.
        if (Directory.Exists(_temporary))
            Directory.Delete(_temporary, recursive: true);
    }

    private int TellFailure(int code)
    {
        if (Failures.FindMissingPipeline() is { } missing)
        {
            error.WriteLine($"{PrintableText.Create(missing)}. Nothing has been published.");
            return ExitCode.WrongCall;
        }

        var why = code switch
        {
            LogLevelFailure => " after a warning, which --failure-log-level Error lets pass",
            Interrupted => ", since it was interrupted",
            _ => "",
        };
        error.WriteLine($"Statiq ended with exit code {code}{why}; nothing has been published.");
        return code < 0 ? ExitCode.WrongCall : ExitCode.Fault;
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
        if (Watch.Describe() is { } doubled)
            error.WriteLine($"Warning: {doubled}");
        if (difference.IsAny)
            output.WriteLine(difference.Describe() + ".");
        return ExitCode.Fine;
    }
}
