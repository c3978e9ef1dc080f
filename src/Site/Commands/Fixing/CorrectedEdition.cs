using Standoff.Evidence.Diagnostics;
using Standoff.Site.Building;

namespace Standoff.Site.Commands.Fixing;

/// <param name="Build">Of the corrected files.</param>
/// <param name="Changed">Paths of the files that differ, in ordinal order.</param>
/// <param name="Made">In the order of making.</param>
internal sealed record CorrectedEdition(EditionBuild Build, IReadOnlyList<string> Changed, IReadOnlyList<Correction> Made)
{
    /// <summary>
    /// Places in the wholly corrected files of numbers that were left as they are.
    /// </summary>
    public IReadOnlySet<Place> Withheld { get; private init; } = new HashSet<Place>();

    /// <summary>The same but for some sentences, which keep the numbers that they had.</summary>
    /// <param name="before">What was corrected.</param>
    public CorrectedEdition Without(EditionBuild before, IEnumerable<TouchedSentence> sentences)
    {
        var changed = sentences.SelectMany(s => s.Changed).ToList();
        var kept = changed.Select(c => new Correction(c.Now.Place, c.Was.Text)).ToList();
        if (kept.Count == 0)
            return this;
        var restored = kept.GroupBy(c => c.Place.Path, StringComparer.Ordinal)
            .ToDictionary(file => file.Key, file => CorrectedText.Encode(Build.Inputs, file.Key, file)!.Value, StringComparer.Ordinal);
        var build = before.Next(Build.Inputs.Where(p => !restored.ContainsKey(p)).With(restored));
        var paths = Changed
            .Where(p => !before.Inputs.Bytes(p).Span.SequenceEqual(build.Inputs.Bytes(p).Span));
        var undone = changed.Select(c => c.Was.Place).ToHashSet();
        return new(build, [.. paths], [.. Made.Where(c => !undone.Contains(c.Place))])
        {
            Withheld = kept.Select(c => c.Place).ToHashSet(),
        };
    }
}
