using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Figures;
using Standoff.Site.Building;
using Standoff.Site.Files;
using Standoff.Site.Reporting;

namespace Standoff.StatiqHost;

/// <summary>
/// The build that the pipelines of one run drive. It grows by what each pipeline has read; nothing
/// is worked out twice.
/// </summary>
internal sealed class PipelineBuild(EditionOptions options)
{
    private readonly Lock _gate = new();
    private EditionBuild _build = Site.Edition.Build(new InputFiles([]), options);

    /// <summary>What has been found wrong with what has been read.</summary>
    public Diagnostics Found => _build.Found;

    /// <summary>Last stage: what no single document makes.</summary>
    public IEnumerable<OutputFile> FilesBeside => _build.FilesBeside;

    /// <summary>
    /// A page that lists some of the conclusions, those that fall most easily first.
    /// </summary>
    /// <param name="address">Where it stands, from the site's root, such as
    /// <c>/fragile/</c>.</param>
    /// <exception cref="InvalidOperationException">The evidence has not been read, or cannot
    /// be.</exception>
    public OutputFile ListConclusions(string address, string title, string standfirst, Func<Site.Prose.Verdict, bool> passes) =>
        (_build.Pages ?? throw new InvalidOperationException("The evidence is read before any page is made."))
            .ListConclusions(Site.Addressing.SiteAddress.Parse(address), title, standfirst, passes);

    /// <summary>
    /// Adds documents of a pipeline to what the edition is made from; they take the place of those
    /// that had their paths before.
    /// </summary>
    /// <param name="files">By path from the project's root.</param>
    public void Add(IReadOnlyCollection<KeyValuePair<string, ReadOnlyMemory<byte>>> files)
    {
        lock (_gate)
            _build = _build.Next(_build.Inputs.Where(path => files.All(f => f.Key != path)).With(files));
    }

    /// <summary>First stage; null where not even the data package can be read.</summary>
    public ReportEvidence? ReadEvidence() => _build.Evidence.Value;

    /// <summary>Second stage: one figure; null where its recipe is wrong.</summary>
    public Figure? Draw(string path) => _build.Figure(path).Value;

    /// <summary>Third stage: one page; null where anything that has been read is wrong.</summary>
    public OutputFile? Render(string path) =>
        _build.Found.HasErrors ? null : _build.SectionFile(path);
}
