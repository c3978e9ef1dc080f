using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Evidence.Tables;

namespace Standoff.Evidence;

/// <summary>Turns rows of <c>data/facts.csv</c> into facts.</summary>
internal sealed class FactReader(
    CellReader cells, IReadOnlyDictionary<string, Source> sources, UnsoundRows unsound,
    DiagnosticBag diagnostics)
{
    /// <summary>Kinds of sources that know at first hand.</summary>
    private static readonly string[] FirstHand =
        ["primary", "dataset", "documentation", "regulator", "court"];

    /// <summary>Reports SR2001 to SR2003, SR2006, SR2007, SR2015, SR2019, SR2021.</summary>
    public Fact Read(Row row)
    {
        var value = row.Number("value") ?? 0;
        return new Fact(
            row["id"], cells.ReadSection(row), row["statement"], row["unit"], value,
            ReadRange(row, value), ReadEvidence(row), row["notes"].Text)
        {
            Written = row.Written,
        };
    }

    private FactEvidence ReadEvidence(Row row)
    {
        var evidence = new FactEvidence(
            cells.ReadEnum<Basis>(row, "basis"), cells.ReadCited(row, sources),
            row["confidence"].Text, CellReader.ReadDate(row["as_of"]),
            row["period"].Text, row["quantity"].Text, CellReader.ReadDate(row["review_by"]));
        var originals = Provenance.FindOriginals(evidence.Sources, sources);
        var isCiteWrong = evidence.Sources.Count < row.List("sources").Count();
        if (evidence.Confidence == "high" && !isCiteWrong && originals is [var only]
            && !FirstHand.Contains(only.Kind))
            diagnostics.Add(DiagnosticCatalogue.HighOnOneReport(
                row["confidence"].Place, row["id"].Text));
        if (evidence.Basis == Basis.Reported && row["sources"].IsEmpty)
            diagnostics.Add(DiagnosticCatalogue.Unsourced(row["id"].Place, row["id"].Text));
        return evidence;
    }

    /// <summary>
    /// A row whose range is wrong says neither a value nor how it varies, so that nothing is
    /// computed from it.
    /// </summary>
    private FactRange ReadRange(Row row, double value)
    {
        var range = new FactRange(
            row.Number("low") ?? value,
            row.Number("high") ?? value,
            row.Number("min") ?? double.NegativeInfinity,
            row.Number("max") ?? double.PositiveInfinity,
            cells.ReadEnum<Shape>(row, "shape"));
        var faults = FindFaults(row, range, value).ToList();
        foreach (var fault in faults)
            diagnostics.Add(fault);
        if (faults.Count > 0)
            unsound.Add(new RowKey("facts", row["id"].Text));
        return range;
    }

    /// <summary>What is out of order is not told to be too narrow as well.</summary>
    private static IEnumerable<Diagnostic> FindFaults(Row row, FactRange range, double value)
    {
        var isInOrder = range.Low <= value && value <= range.High;
        if (!isInOrder)
            yield return DiagnosticCatalogue.RangeOrder(
                row["value"].Place, row["low"].Text, row["value"].Text, row["high"].Text);
        if (Math.Min(range.Low, value) < range.Min || Math.Max(range.High, value) > range.Max)
            yield return DiagnosticCatalogue.OutsideLimits(
                row["value"].Place, row["min"].Text, row["max"].Text);
        if (range.Shape != Shape.Fixed && isInOrder
            && (!range.IsWide || row["low"].IsEmpty != row["high"].IsEmpty))
            yield return DiagnosticCatalogue.ShapeWithoutRange(
                row["shape"].Place, row["shape"].Text);
        if (range is { Shape: Shape.Lognormal, Low: <= 0 })
            yield return DiagnosticCatalogue.LognormalRange(row["shape"].Place);
    }
}
