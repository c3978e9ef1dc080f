using Standoff.Evidence.Diagnostics;

namespace Standoff.Site.Commands.Fixing;

/// <summary>
/// A sentence, or a row of a table, in which a number text was corrected: somebody reads it again,
/// since the words beside a number may say no longer what it does.
/// </summary>
/// <param name="Place">Where its paragraph or row begins.</param>
/// <param name="Turns">What its words may have to follow: pairs of numbers whose order turned,
/// numbers whose sign did.</param>
internal sealed record TouchedSentence(Place Place, string Before, string After, IReadOnlyList<string> Turns);
