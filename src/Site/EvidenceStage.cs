using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Model;
using Standoff.Model.Sensitivity;
using Standoff.Model.Wording;
using Standoff.Site.Prose;

namespace Standoff.Site;

/// <summary>First stage: reads <c>data/</c> and computes what follows from it.</summary>
public sealed class EvidenceStage(DiagnosticBag diagnostics)
{
    private const string NamesPath = "content/names.txt";

    private InputFiles? _files;
    private Workbook? _workbook;
    private FlipSearch? _flips;

    /// <exception cref="InvalidOperationException">Nothing has been read, or it could not be.</exception>
    public Workbook Workbook => _workbook ?? throw new InvalidOperationException("The evidence is read before any other stage.");

    /// <summary>Names that hold digits and are no numbers.</summary>
    internal NameList Names { get; private set; } = NameList.Empty;

    /// <summary>Where conclusions turn; kept with the evidence, since only that moves them.</summary>
    internal FlipSearch Flips => _flips ??= Workbook.CreateFlipSearch();

    /// <summary>What has been read.</summary>
    internal InputFiles Files => _files ?? throw new InvalidOperationException("The evidence is read before any other stage.");

    /// <summary>All that no other stage takes: <c>data/</c>, and what stands beside the Markdown.</summary>
    public static bool Takes(string path) => !FiguresStage.Takes(path) && !SectionsStage.Takes(path);

    /// <summary>Takes all files of the project, since rows belong to chapters and the chapters are files that another stage takes. Null where not even the data package can be read. Reports SR1, SR2, SR3 and SR4004.</summary>
    public Workbook? Read(InputFiles files)
    {
        _files = files.Where(Takes);
        var dataset = diagnostics.Collect(Dataset.Read(files));
        Names = new NameList(diagnostics.Collect(files.Read(NamesPath))?.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? []);
        _workbook = dataset is null ? null : diagnostics.Collect(Workbook.Create(dataset));
        if (_workbook is not null)
            StatementCheck.Check(_workbook, Names, diagnostics);
        return _workbook;
    }
}
