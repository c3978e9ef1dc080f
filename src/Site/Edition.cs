using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;

namespace Standoff.Site;

/// <summary>A published edition: a pure function of its inputs and options.</summary>
public static class Edition
{
    /// <summary>Runs the four stages one after the other; hosts that drive the stages themselves get the same bytes.</summary>
    public static EditionResult Build(InputFiles inputs, EditionOptions options) => new EditionBuilder().Build(inputs, options);
}

/// <param name="Files">Null where an error has been found.</param>
public sealed record EditionResult(OutputFiles? Files, DiagnosticBag Diagnostics);
