namespace Standoff.Site.Reporting;

/// <summary>What an edition says about itself beside its inputs.</summary>
/// <param name="BaseAddress">Of the published site, ends in <c>/</c>; the data package's homepage where null.</param>
/// <param name="Date">Of the edition; the data package's where null.</param>
/// <param name="Pdf">The whole report, printed from the same inputs; null for an edition without.</param>
public sealed record EditionOptions(Uri? BaseAddress = null, DateOnly? Date = null, ReadOnlyMemory<byte>? Pdf = null);
