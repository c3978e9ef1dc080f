using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Site.Building;
using Standoff.Site.Reporting;

namespace Standoff.Site;

/// <summary>A published edition: a pure function of its inputs and options.</summary>
public static class Edition
{
    /// <summary>Nothing is worked out before it is asked for.</summary>
    public static EditionBuild Build(InputFiles inputs, EditionOptions options) =>
        new(new(inputs, []), options);

    /// <summary>
    /// From what could be read of the inputs; what could not is found wrong with the edition too.
    /// </summary>
    public static EditionBuild Build(Outcome<InputFiles> inputs, EditionOptions options) =>
        new(inputs, options);
}
