using Standoff.Site.Files;
using Statiq.Common;

namespace Standoff.StatiqHost;

/// <summary>Makes documents of files that a stage assembles, in place of its inputs.</summary>
/// <param name="assemble">Called once, when all pipelines that this one depends on have been
/// processed.</param>
internal sealed class AssembleFiles(Func<IEnumerable<OutputFile>> assemble) : Module
{
    protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context) =>
        Task.FromResult<IEnumerable<IDocument>>([.. assemble().Select(file => DocumentOf(file, context))]);

    private static IDocument DocumentOf(OutputFile file, IExecutionContext context) => context.CreateDocument(
        NormalizedPath.Null, file.Path, null, context.GetContentProvider(file.Content, "application/octet-stream"));
}
