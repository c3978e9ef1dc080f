using Statiq.Common;

namespace Standoff.StatiqHost;

/// <summary>
/// Writes those documents that have a destination and no content, such as the mark for hosts that
/// leave files out. Statiq's <c>WriteFiles</c> passes over them, and told not to it puts a NUL
/// before the content of every document (<c>WriteAsync</c>, from beta.59 to beta.72).
/// </summary>
internal sealed class WriteEmptyFiles : Module
{
    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        foreach (var document in context.Inputs.Where(d => !d.Destination.IsNull && IsEmpty(d)))
            await context.FileSystem.GetOutputFile(document.Destination).WriteAllBytesAsync([]);
        return context.Inputs;
    }

    private static bool IsEmpty(IDocument document)
    {
        using var content = document.GetContentStream();
        return content.ReadByte() < 0;
    }
}
