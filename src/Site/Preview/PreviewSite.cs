using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Site.Building;
using Standoff.Site.Files;
using Standoff.Site.Publishing;
using Standoff.Site.Reporting;

namespace Standoff.Site.Preview;

/// <summary>
/// The edition as the files on disk make it now, and how it was when they last made one.
/// </summary>
/// <param name="build">Builds from the files as they are now.</param>
/// <param name="editor">Opens the places of diagnostics.</param>
internal sealed class PreviewSite(Func<PreviewBuild> build, EditorLink editor)
{
    private readonly Lock _gate = new();
    private EditionBuild? _good;
    private EditionBuild? _last;
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The edition that the files of a project make, each time from what the time before
    /// has left.</summary>
    /// <param name="editor">Opens the places of diagnostics; the usual one where null.</param>
    public static PreviewSite Of(ProjectFolder folder, EditionOptions options, EditorLink? editor = null)
    {
        EditionBuild? last = null;
        return new PreviewSite(() =>
        {
            var inputs = folder.Read();
            var next = last?.Next(inputs) ?? Edition.Build(inputs, options);
            var built = new PreviewBuild(next.Files, next.Found, next.Inputs, null) { Edition = next };
            last = next;
            return built;
        }, editor ?? new EditorLink(EditorLink.Default, folder.Root));
    }

    /// <summary>Opens the places of diagnostics.</summary>
    public EditorLink Editor => editor;

    /// <summary>What was built last.</summary>
    public PreviewState State { get; private set; } = new(0, null, Diagnostics.Empty, new InputFiles([]), null) { Editor = editor };

    /// <summary>
    /// Builds again, and tells who waits for a change. A fault of the program is a part of the
    /// answer, so that the next save builds again.
    /// </summary>
    public PreviewState Rebuild()
    {
        lock (_gate)
        {
            if (_last is { Found.HasErrors: false })
                _good = _last;
            Tell(Build());
            return State;
        }
    }

    /// <summary>
    /// Finds what the last build brought about, and tells who waits for a change; nobody waits for
    /// this before they see the build. What is found is dropped where there is a later build by
    /// then.
    /// </summary>
    /// <returns>Null where there is nothing to tell.</returns>
    public PreviewEffects? FindEffects()
    {
        var (good, last, about) = Asked();
        if (last is null || about.Failure is not null || about.Effects is not null
            || PreviewEffects.Find(about.Version, good, last) is not { } effects)
            return null;
        lock (_gate)
        {
            if (!ReferenceEquals(State, about))
                return null;
            Tell(State with { Version = State.Version + 1, Effects = effects });
            return effects;
        }
    }

    /// <summary>Completes when a later version than the given one is there.</summary>
    public async Task After(int version, CancellationToken stop)
    {
        while (true)
        {
            var changed = _changed.Task;
            if (State.Version > version)
                return;
            await changed.WaitAsync(stop);
        }
    }

    private (EditionBuild? Good, EditionBuild? Last, PreviewState State) Asked()
    {
        lock (_gate)
            return (_good, _last, State);
    }

    private void Tell(PreviewState state)
    {
        State = state;
        Interlocked.Exchange(ref _changed, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
    }

    private PreviewState Build()
    {
        var version = State.Version + 1;
        try
        {
            var built = build();
            _last = built.Edition;
            return new PreviewState(version, built.Files ?? State.Files, built.Found, built.Inputs, built.Failure) { Editor = editor };
        }
        catch (Exception fault)
        {
            return State with
            {
                Version = version,
                Failure = new("the program failed", $"A fault of the program, not of your files; the next save builds again. Please report it: {fault}"),
            };
        }
    }
}

/// <summary>What came of one build.</summary>
/// <param name="Files">Null where an error has been found, or something failed.</param>
/// <param name="Failure">Null where nothing failed.</param>
internal sealed record PreviewBuild(OutputFiles? Files, Diagnostics Found, InputFiles Inputs, PreviewFailure? Failure)
{
    /// <summary>What it was taken from; null where that does not tell what moved.</summary>
    public EditionBuild? Edition { get; init; }
}

/// <summary>Why there is no edition although no error was found in the input.</summary>
/// <param name="Summary">What failed, as the end of a sentence.</param>
/// <param name="Text">What whoever mends it needs to know.</param>
internal sealed record PreviewFailure(string Summary, string Text);

/// <param name="Version">Counts builds, and what was found of them afterwards.</param>
/// <param name="Files">The last edition without an error; null where there has been none.</param>
/// <param name="Diagnostics">Of the last build.</param>
/// <param name="Inputs">Of the last build.</param>
/// <param name="Failure">Of the last build; null where it ran to its end.</param>
internal sealed record PreviewState(
    int Version, OutputFiles? Files, Diagnostics Diagnostics, InputFiles Inputs, PreviewFailure? Failure)
{
    /// <summary>Opens the places of diagnostics.</summary>
    public required EditorLink Editor { get; init; }

    /// <summary>What the last build brought about; null until that is known.</summary>
    public PreviewEffects? Effects { get; init; }
}
