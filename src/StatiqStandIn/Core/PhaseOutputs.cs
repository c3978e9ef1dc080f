using System.Collections;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>What a module in one phase may know of other pipelines.</summary>
/// <param name="phases">Those that are executed.</param>
/// <param name="all">Also those that are not, which have given nothing.</param>
internal sealed class PhaseOutputs(PipelinePhase current, IReadOnlyList<PipelinePhase> phases, IPipelineCollection all) : IPipelineOutputs
{
    public DocumentList<IDocument> FromPipeline(string pipelineName)
    {
        CheckMayAsk();
        if (!all.TryGetValue(pipelineName, out var asked))
            throw new KeyNotFoundException($"The pipeline {pipelineName} could not be found");
        if (asked.Isolated)
            throw new InvalidOperationException($"Cannot access documents in isolated pipeline {pipelineName}");
        if (current.Phase == Phase.Process && !Visible().Contains(pipelineName, StringComparer.OrdinalIgnoreCase))
            throw new InvalidOperationException($"Cannot access documents from pipeline {pipelineName} without a dependency while in the {nameof(Phase.Process)} phase");
        return new([.. ResultsOf(pipelineName)]);
    }

    public IEnumerator<IDocument> GetEnumerator()
    {
        CheckMayAsk();
        return Visible().SelectMany(ResultsOf).GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool IsNamed(PipelinePhase phase, string name) =>
        string.Equals(phase.PipelineName, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>In process those that it depends on, however far; after it all that are not
    /// isolated.</summary>
    private IEnumerable<string> Visible()
    {
        if (current.Phase == Phase.PostProcess)
            return phases.Where(p => !p.Pipeline.Isolated).Select(p => p.PipelineName).Distinct(StringComparer.OrdinalIgnoreCase);
        var found = new List<string>();
        Gather(current, found);
        return found;
    }

    private static void Gather(PipelinePhase phase, List<string> found)
    {
        foreach (var needed in phase.Dependencies.Where(d => d.Phase == Phase.Process && !found.Contains(d.PipelineName)))
        {
            found.Add(needed.PipelineName);
            Gather(needed, found);
        }
    }

    /// <summary>Of its process phase, or of the one before where that had no modules.</summary>
    private IEnumerable<IDocument> ResultsOf(string pipeline) => phases
        .Where(p => IsNamed(p, pipeline) && p.Phase <= Phase.Process && p.Results is not null)
        .OrderByDescending(p => p.Phase)
        .Take(1)
        .SelectMany(p => p.Results.Value);

    private void CheckMayAsk()
    {
        if (current.Pipeline.Isolated)
            throw new InvalidOperationException($"Cannot access documents from inside isolated pipeline {current.PipelineName}");
        if (current.Phase is Phase.Input or Phase.Output)
            throw new InvalidOperationException($"Cannot access document outputs during the {current.Phase} phase");
    }
}
