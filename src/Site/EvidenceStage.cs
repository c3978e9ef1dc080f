using Standoff.Evidence;
using Standoff.Evidence.Diagnostics;
using Standoff.Model;

namespace Standoff.Site;

/// <summary>First stage: reads <c>data/</c> and computes what follows from it.</summary>
public static class EvidenceStage
{
    /// <summary>Null where not even the data package can be read. Reports SR1, SR2 and SR3.</summary>
    public static Workbook? Read(InputFiles inputs, DiagnosticBag diagnostics)
    {
        var dataset = Dataset.Read(inputs, diagnostics);
        return dataset is null ? null : Workbook.Build(dataset, diagnostics);
    }
}
