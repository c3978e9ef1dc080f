using System.Collections.Immutable;
using Statiq.Common;

namespace Statiq.Core;

/// <summary>One phase of one pipeline, with what must have run before it.</summary>
internal sealed class PipelinePhase(string pipelineName, IPipeline pipeline, Phase phase, ModuleList modules)
{
    public string PipelineName => pipelineName;

    public IPipeline Pipeline => pipeline;

    public Phase Phase => phase;

    public ModuleList Modules => modules;

    /// <summary>The phase before it in its own pipeline comes first.</summary>
    public List<PipelinePhase> Dependencies { get; } = [];

    /// <summary>Null until it has run in this execution, and where it has no modules.</summary>
    public ImmutableArray<IDocument>? Results { get; private set; }

    public ImmutableArray<IDocument> Outputs { get; private set; } = [];

    /// <summary>Of the phase before; none for the first.</summary>
    public ImmutableArray<IDocument> Inputs => phase == Phase.Input ? [] : Dependencies[0].Outputs;

    /// <summary>Where there is nothing to run: what comes in goes out.</summary>
    public void Skip() => Outputs = Inputs;

    public void Finish(ImmutableArray<IDocument> outputs) => (Results, Outputs) = (outputs, outputs);
}

/// <summary>Puts the phases of pipelines in the order in which they run one by one.</summary>
/// <remarks>
/// Process waits for the process phases of the pipelines that it depends on, post-process for
/// all process phases. So, one by one, all pipelines have been read and processed before one is
/// post-processed, and each is written right after that.
/// </remarks>
internal sealed class PhaseOrder
{
    private readonly IPipelineCollection _pipelines;
    private readonly Dictionary<string, PipelinePhase[]> _phases = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _order = [];
    private readonly HashSet<string> _visited = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>From the pipeline that was asked for to the one that is looked at.</summary>
    private readonly List<string> _path = [];

    private PhaseOrder(IPipelineCollection pipelines) => _pipelines = pipelines;

    /// <exception cref="PipelineException">A dependency is missing, isolated or leads back, or an
    /// isolated pipeline has one.</exception>
    public static IReadOnlyList<PipelinePhase> Of(IPipelineCollection pipelines)
    {
        var order = new PhaseOrder(pipelines);
        foreach (var name in pipelines.Keys)
            order.Visit(name);
        order.WaitForAll();
        var sorted = new List<PipelinePhase>();
        foreach (var phase in order._order.SelectMany(name => order._phases[name]))
            Place(phase, sorted);
        return sorted;
    }

    /// <summary>Those that a pipeline names and those that name it as what needs them.</summary>
    public static IEnumerable<string> DependenciesOf(string name, IPipelineCollection pipelines) => pipelines[name].Dependencies
        .Concat(pipelines.Where(p => p.Value.DependencyOf.Contains(name)).Select(p => p.Key))
        .Distinct(StringComparer.OrdinalIgnoreCase);

    private static void Place(PipelinePhase phase, List<PipelinePhase> sorted)
    {
        if (sorted.Contains(phase))
            return;
        foreach (var needed in phase.Dependencies)
            Place(needed, sorted);
        sorted.Add(phase);
    }

    private PipelinePhase[] Visit(string name)
    {
        if (!_pipelines.TryGetValue(name, out var pipeline))
            throw new PipelineException($"Could not find pipeline dependency {name} of {_path[^1]}");
        if (!_visited.Add(name))
            return _phases.TryGetValue(name, out var known) ? known : throw new PipelineException($"Pipeline cyclical dependency detected involving {name}: {Circle(name)}");
        var needed = DependenciesOf(name, _pipelines).ToList();
        if (pipeline.Isolated && needed.Count > 0)
            throw new PipelineException($"Isolated pipeline {name} can not have dependencies");
        _path.Add(name);
        var before = needed.Select(other => (Name: other, Process: Visit(other)[(int)Phase.Process])).ToList();
        _path.RemoveAt(_path.Count - 1);
        foreach (var (other, process) in before.Where(b => b.Process.Pipeline.Isolated))
            throw new PipelineException($"Pipeline {name} cannot have a dependency on isolated pipeline {other}");
        var phases = Chain(name, pipeline);
        phases[(int)Phase.Process].Dependencies.AddRange(before.Select(b => b.Process));
        _phases.Add(name, phases);
        _order.Add(name);
        return phases;
    }

    private string Circle(string name) => string.Join(
        " → ", _path.SkipWhile(p => !string.Equals(p, name, StringComparison.OrdinalIgnoreCase)).Append(name));

    private static PipelinePhase[] Chain(string name, IPipeline pipeline)
    {
        PipelinePhase[] phases =
        [
            new(name, pipeline, Phase.Input, pipeline.InputModules),
            new(name, pipeline, Phase.Process, pipeline.ProcessModules),
            new(name, pipeline, Phase.PostProcess, pipeline.PostProcessModules),
            new(name, pipeline, Phase.Output, pipeline.OutputModules),
        ];
        for (var i = 1; i < phases.Length; i++)
            phases[i].Dependencies.Add(phases[i - 1]);
        return phases;
    }

    private void WaitForAll()
    {
        var open = _order.Select(name => _phases[name]).Where(p => !p[0].Pipeline.Isolated).ToList();
        foreach (var phases in open)
        {
            var others = open.Where(other => other != phases).Select(other => other[(int)Phase.Process]);
            phases[(int)Phase.PostProcess].Dependencies.AddRange(others);
        }
    }
}
