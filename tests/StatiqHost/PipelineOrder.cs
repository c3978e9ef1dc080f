#nullable disable
using Statiq.Common;

namespace Standoff.StatiqHost.Surface;

/// <summary>Puts each pipeline behind those that it depends on, else in the order in which they were added.</summary>
internal sealed class PipelineOrder
{
    private readonly IPipelineCollection _all;
    private readonly List<KeyValuePair<string, IPipeline>> _ordered = [];
    private readonly HashSet<IPipeline> _open = [];

    private PipelineOrder(IPipelineCollection all) => _all = all;

    /// <exception cref="InvalidOperationException">A dependency is missing or leads back.</exception>
    public static IReadOnlyList<KeyValuePair<string, IPipeline>> Of(IPipelineCollection all)
    {
        var order = new PipelineOrder(all);
        foreach (var (name, pipeline) in all)
            order.Place(name, pipeline);
        return order._ordered;
    }

    private void Place(string name, IPipeline pipeline)
    {
        if (_ordered.Any(placed => placed.Value == pipeline))
            return;
        if (!_open.Add(pipeline))
            throw new InvalidOperationException($"Pipeline {name} depends on itself.");
        foreach (var needed in pipeline.Dependencies)
            Place(needed, _all.TryGetValue(needed, out var found) ? found : throw new InvalidOperationException($"Pipeline {name} depends on {needed}, which is not there."));
        _ordered.Add(new(name, pipeline));
    }
}
