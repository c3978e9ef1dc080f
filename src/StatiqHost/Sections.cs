using Standoff.Site;
using Statiq.Core;

namespace Standoff.StatiqHost;

/// <summary>Turns Markdown into pages, one document each.</summary>
internal sealed class Sections : Pipeline
{
    public Sections(SectionsStage stage)
    {
        Dependencies.Add(nameof(Evidence));
        Dependencies.Add(nameof(Figures));
        InputModules.Add(new ReadFiles("content/*.md", "!**/.*"));
        ProcessModules.Add(new ReadSection(stage));
        ProcessModules.Add(new RenderSection(stage));
        OutputModules.Add(new WriteFiles());
    }
}
