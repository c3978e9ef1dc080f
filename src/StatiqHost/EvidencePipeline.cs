using Statiq.Core;

namespace Standoff.StatiqHost;

/// <summary>
/// Reads all that the edition is made from, since rows name the chapters that they belong to.
/// </summary>
internal sealed class EvidencePipeline : Pipeline
{
    public EvidencePipeline(ReportRun run)
    {
        InputModules.Add(new ReadFiles("data/**/*", "content/**/*"), new SelectFiles(_ => true));
        ProcessModules.Add(new ReadEvidence(run));
    }
}
