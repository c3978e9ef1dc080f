using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;
using Standoff.Model;

namespace Standoff.Site;

/// <summary>First stage: reads <c>data/</c> and computes what follows from it.</summary>
public sealed class EvidenceStage(DiagnosticBag diagnostics)
{
    private InputFiles? _files;
    private Workbook? _workbook;

    /// <exception cref="InvalidOperationException">Nothing has been read, or it could not be.</exception>
    public Workbook Workbook => _workbook ?? throw new InvalidOperationException("The evidence is read before any other stage.");

    /// <summary>What has been read.</summary>
    internal InputFiles Files => _files ?? throw new InvalidOperationException("The evidence is read before any other stage.");

    /// <summary>All that no other stage takes: <c>data/</c>, and what stands beside the Markdown.</summary>
    public static bool Takes(string path) => !FiguresStage.Takes(path) && !SectionsStage.Takes(path);

    /// <summary>Null where not even the data package can be read. Reports SR1, SR2 and SR3.</summary>
    public Workbook? Read(InputFiles files)
    {
        _files = files;
        var dataset = Dataset.Read(files, diagnostics);
        return _workbook = dataset is null ? null : Workbook.Build(dataset, diagnostics);
    }
}
