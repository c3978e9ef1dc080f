using Standoff.Site.Publishing;
using Statiq.Common;

namespace Standoff.StatiqHost;

/// <summary>
/// Passes on the documents that a stage takes; patterns of Statiq cannot say what they leave out.
/// </summary>
/// <param name="takes">Judges a path relative to the project's root.</param>
internal sealed class SelectFiles(Func<string, bool> takes) : Module
{
    protected override Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context)
    {
        var path = input.Destination.FullPath;
        return Task.FromResult<IEnumerable<IDocument>>(
            InputName.IsInput(path) && takes(path) ? [input] : []);
    }
}
