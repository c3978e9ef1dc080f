using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Figures;
using Standoff.Site.Building;
using Standoff.Site.Files;
using Standoff.Site.Publishing;
using Standoff.Site.Reporting;

namespace Standoff.StatiqHost;

/// <summary>
/// The build that pipelines drive, as often as they are executed: it begins anew when the evidence
/// is read, and what has stayed the same is not worked out again. Safe for several threads.
/// </summary>
internal sealed class PipelineBuild(ProjectFolder project, EditionOptions options)
{
    private readonly Lock _gate = new();
    private EditionBuild _build = Site.Edition.Build(new InputFiles([]), options);
    private bool _isRead;

    public ProjectFolder Project => project;

    public InputFiles Inputs => _build.Inputs;

    /// <summary>As far as it has been driven; it does not change.</summary>
    public EditionBuild Edition => _build;

    /// <summary>What has been found wrong with what has been read; nothing before that.</summary>
    public Diagnostics Found => _isRead ? _build.Found : Diagnostics.Empty;

    public bool HasErrors => Found.HasErrors;

    /// <summary>Whether all stages have run.</summary>
    public bool IsAssembled { get; private set; }

    /// <summary>The checked edition; null where nothing has been read, or something is
    /// wrong.</summary>
    public OutputFiles? Files => _isRead ? _build.Files : null;

    /// <summary>What pages are made from; null where it has not been read or cannot be.</summary>
    public Report? Report => _build.Report.Value;

    /// <summary>Tells all that is wrong, as <c>src/Site</c> does.</summary>
    public void Tell(TextWriter error) =>
        error.Write(DiagnosticReport.Write("text", Found, Inputs));

    /// <summary>
    /// First stage, from the beginning; null where not even the data package can be read.
    /// </summary>
    /// <param name="documents">By path. They take the place of the files that have their paths;
    /// which files are inputs the project says, and what of it cannot be read.</param>
    public ReportEvidence? ReadEvidence(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> documents)
    {
        lock (_gate)
        {
            var read = project.Read();
            var files = (read.Value ?? new InputFiles([])).Where(path => !documents.ContainsKey(path)).With(documents);
            _build = _build.Next(new Outcome<InputFiles>(files, read.Found));
            (_isRead, IsAssembled) = (true, false);
            return _build.Evidence.Value;
        }
    }

    /// <summary>Puts a document in the place of the file that has its path, if it is
    /// another.</summary>
    public void Use(string path, byte[] content)
    {
        lock (_gate)
        {
            if (Inputs.Contains(path) && Inputs.Bytes(path).Span.SequenceEqual(content))
                return;
            _build = _build.Next(Inputs.Where(p => p != path).With([new(path, content)]));
        }
    }

    /// <summary>Second stage: one figure; null where its recipe is wrong.</summary>
    public Figure? Draw(string path) => _build.Figure(path).Value;

    /// <summary>Third stage: one page; null where anything that has been read is wrong.</summary>
    public OutputFile? Render(string path) => HasErrors ? null : _build.SectionFile(path);

    /// <summary>Last stage: what no single document makes.</summary>
    public IReadOnlyList<OutputFile> Assemble()
    {
        IReadOnlyList<OutputFile> files = [.. _build.FilesBeside];
        OutputFolder.Make(files);
        IsAssembled = true;
        return files;
    }

    /// <summary>
    /// A page that lists some of the conclusions, those that fall most easily first.
    /// </summary>
    /// <param name="address">Where it stands, from the site's root, such as
    /// <c>/fragile/</c>.</param>
    /// <exception cref="InvalidOperationException">The evidence has not been read, or cannot
    /// be.</exception>
    public OutputFile ListConclusions(string address, string title, string standfirst, Func<Site.Prose.Verdict, bool> passes) =>
        (_build.Pages ?? throw new InvalidOperationException("The evidence is read before any page is made."))
            .ListConclusions(
                Site.Addressing.SiteAddress.Parse(address), title, standfirst, passes);

    /// <summary>Pages by the files that hold them; empty before the sections are read.</summary>
    public IReadOnlyDictionary<string, Site.Pages.Page> Pages =>
        (_build.Pages?.All ?? []).ToDictionary(p => p.At.File, StringComparer.Ordinal);

    /// <summary>The place of each page in the list of all, by its file.</summary>
    public IReadOnlyDictionary<string, int> PageOrders =>
        (_build.Pages?.All ?? []).Index().ToDictionary(p => p.Item.At.File, p => p.Index, StringComparer.Ordinal);
}
