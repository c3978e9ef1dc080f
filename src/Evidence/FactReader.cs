using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Evidence.Tables;

namespace Standoff.Evidence;

/// <summary>Turns rows of <c>data/facts.csv</c> into facts.</summary>
internal sealed class FactReader(
    CellReader cells, IReadOnlyDictionary<string, Source> sources, DiagnosticBag diagnostics)
{
    /// <summary>Kinds of sources that know at first hand.</summary>
    private static readonly string[] FirstHand = ["primary", "dataset", "documentation", "regulator", "court"];

    /// <summary>Reports SR2001 to SR2003, SR2006, SR2007, SR2015, SR2019, SR2021.</summary>
    public Fact Read(Row row)
    {
        var value = row.Number("value") ?? 0;
        return new Fact(
            row["id"], cells.ReadSection(row), row["statement"], row["unit"], value, ReadRange(row, value), ReadEvidence(row), row["notes"].Text);
    }

    private FactEvidence ReadEvidence(Row row)
    {
        var evidence = new FactEvidence(
            cells.ReadEnum<Basis>(row, "basis"), cells.ReadCited(row, sources), row["confidence"].Text, CellReader.ReadDate(row["as_of"]),
            row["period"].Text, row["quantity"].Text, CellReader.ReadDate(row["review_by"]));
        var originals = Provenance.FindOriginals(evidence.Sources, sources);
        var isCiteWrong = evidence.Sources.Count < row.List("sources").Count();
        if (evidence.Confidence == "high" && !isCiteWrong && originals is [var only] && !FirstHand.Contains(only.Kind))
            diagnostics.Add(DiagnosticCatalogue.HighOnOneReport(
                row["confidence"].Place, row["id"].Text));
        if (evidence.Basis == Basis.Reported && row["sources"].IsEmpty)
            diagnostics.Add(DiagnosticCatalogue.Unsourced(row["id"].Place, row["id"].Text));
        return evidence;
    }

    /// <summary>
    /// A range that is wrong is mended, so that what follows from the row is judged in the same
    /// run.
    /// </summary>
    private FactRange ReadRange(Row row, double value)
    {
        var range = new FactRange(
            row.Number("low") ?? value,
            row.Number("high") ?? value,
            row.Number("min") ?? double.NegativeInfinity,
            row.Number("max") ?? double.PositiveInfinity,
            cells.ReadEnum<Shape>(row, "shape"));
        if (range.Low > value || value > range.High)
        {
            diagnostics.Add(DiagnosticCatalogue.RangeOrder(
                row["value"].Place, row["low"].Text, row["value"].Text, row["high"].Text));
            range = range with { Low = Math.Min(range.Low, value), High = Math.Max(range.High, value) };
        }

        if (range.Low < range.Min || range.High > range.Max)
            diagnostics.Add(DiagnosticCatalogue.OutsideLimits(
                row["value"].Place, row["min"].Text, row["max"].Text));
        if (range.Shape != Shape.Fixed && !range.IsWide)
            diagnostics.Add(DiagnosticCatalogue.ShapeWithoutRange(
                row["shape"].Place, row["shape"].Text));
        if (range.Shape != Shape.Lognormal || range.Low > 0)
            return range;
        diagnostics.Add(DiagnosticCatalogue.LognormalRange(row["shape"].Place));
        return range with { Shape = Shape.Triangular };
    }
}
