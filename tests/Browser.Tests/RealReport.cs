using Standoff.Evidence.Inputs;
using Standoff.Shared;
using Standoff.Site;
using Standoff.Site.Building;
using Standoff.Site.Reporting;

namespace Standoff.Browser.Tests;

/// <summary>The report of the checkout, built once for all tests that compare pages with its model.</summary>
internal static class RealReport
{
    private static readonly Lazy<EditionBuild> Built =
        new(() => Edition.Build(new InputFiles(Checkout.ReadInputs()), new EditionOptions()));

    public static Report Value => Built.Value.Report.Value!;
}
