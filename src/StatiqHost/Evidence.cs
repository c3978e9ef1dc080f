using Standoff.Site;
using Statiq.Core;

namespace Standoff.StatiqHost;

/// <summary>Reads <c>data/</c> and what stands beside the Markdown.</summary>
internal sealed class Evidence : Pipeline
{
    public Evidence(EvidenceStage stage)
    {
        InputModules.Add(new ReadFiles("data/**/*", "content/**/*"), new SelectFiles(_ => true));
        ProcessModules.Add(new ReadEvidence(stage));
    }
}
