using Standoff.Site.Building;
using Statiq.Core;

namespace Standoff.StatiqHost;

/// <summary>Reads <c>data/</c> and what stands beside the Markdown.</summary>
internal sealed class EvidencePipeline : Pipeline
{
    public EvidencePipeline(PipelineBuild build)
    {
        InputModules.Add(new ReadFiles("data/**/*", "content/**/*"), new SelectFiles(EvidenceStage.IsInput));
        ProcessModules.Add(new ReadEvidence(build));
    }
}
