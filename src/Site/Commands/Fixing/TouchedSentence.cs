using Standoff.Evidence.Diagnostics;
using Standoff.Site.Prose;

namespace Standoff.Site.Commands.Fixing;

/// <summary>
/// A sentence, or a row of a table, in which a number text was corrected: somebody reads it again,
/// since the words beside a number may say no longer what it does.
/// </summary>
/// <param name="Place">Where its paragraph or row begins.</param>
/// <param name="Turns">What its words may have to follow.</param>
/// <param name="Changed">Each number whose text is another now.</param>
internal sealed record TouchedSentence(
    Place Place, string Before, string After, IReadOnlyList<Turn> Turns, IReadOnlyList<(NumberReference Was, NumberReference Now)> Changed)
{
    /// <summary>
    /// Whether a turn is told by words that no condition holds, so that only a person can say what
    /// is true now.
    /// </summary>
    public bool NeedsRewording { get; init; }
}
