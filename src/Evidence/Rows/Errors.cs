using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Tables;

namespace Standoff.Evidence.Rows;

/// <summary>A row of <c>data/corrections.csv</c>: an error that an edition of ours had.</summary>
/// <param name="Pages">Addresses of the pages that had it, each with its place.</param>
/// <param name="Wrong">What was wrong, with the numbers as they were printed.</param>
/// <param name="Right">What stands there now.</param>
/// <param name="Since">The edition that first had it.</param>
/// <param name="Corrected">The edition that first had it right.</param>
/// <param name="Found">How and by whom it was found.</param>
public sealed record ErrorOfOurs(
    Cell Id,
    IReadOnlyList<(string Address, Place Place)> Pages,
    Cell Wrong,
    Cell Right,
    PartialDate? Since,
    PartialDate? Corrected,
    Cell Found);

/// <summary>A row of <c>data/source_errors.csv</c>: an error that we found in a source.</summary>
/// <param name="Sources">Those that have it.</param>
/// <param name="Error">What they say and what is right.</param>
/// <param name="Reported">Whether and when we told them, in words.</param>
public sealed record ErrorOfSource(
    Cell Id,
    IReadOnlyList<Source> Sources,
    Cell Error,
    PartialDate? Found,
    Cell Reported);
