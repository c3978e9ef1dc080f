using Standoff.Site;
using Statiq.Core;

namespace Standoff.StatiqHost;

/// <summary>Adds what no single document makes: indexes, pages of numbers and sources, data and assets.</summary>
internal sealed class Edition : Pipeline
{
    public Edition(EditionStage stage)
    {
        Dependencies.Add(nameof(Sections));
        ProcessModules.Add(new AssembleFiles(stage.Assemble));
        OutputModules.Add(new WriteFiles());
    }
}
