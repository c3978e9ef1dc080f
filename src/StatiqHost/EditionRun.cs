namespace Standoff.StatiqHost;

/// <summary>What one run of the pipelines works with; all folders are absolute.</summary>
/// <param name="Root">The project's folder.</param>
/// <param name="Output">An empty folder that becomes the published one if all goes well.</param>
/// <param name="Temporary">For Statiq alone, which deletes it before and after.</param>
internal sealed record EditionRun(PipelineBuild Build, string Root, string Output, string Temporary);
