using Standoff.Evidence.Diagnostics;
using Standoff.Site.Editions;
using Standoff.Site.Reporting;

namespace Standoff.Site.Pages;

/// <summary>Whether frozen pages come out as they were published.</summary>
internal static class FrozenCheck
{
    /// <summary>
    /// Reports SR6072 at the record of the edition. Where a record is missing, later pages differ
    /// because of it, and it has been reported.
    /// </summary>
    public static IEnumerable<Diagnostic> Check(Report report) =>
        from edition in report.Frozen.Editions.Zip(report.Editions.Frozen)
        where report.Editions.IsWhole && edition.First.Hash != edition.Second.Frozen
        let name = edition.First.State.Name
        select DiagnosticCatalogue.FrozenDiffers(Place.StartOf(EditionArchive.PathOf(name)), name.ToString());
}
