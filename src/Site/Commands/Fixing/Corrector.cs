using Standoff.Evidence.Diagnostics;
using Standoff.Site.Building;

namespace Standoff.Site.Commands.Fixing;

/// <summary>
/// Makes the corrections that diagnostics offer and keeps those after which less is wrong and
/// nothing else; tried on the whole edition before a file is touched.
/// </summary>
internal sealed class Corrector
{
    /// <summary>
    /// A correction may bring about another: a new number may have digits too many.
    /// </summary>
    private const int MaxRounds = 4;

    private readonly HashSet<Correction> _tried = [];
    private readonly List<Correction> _made = [];
    private EditionBuild _build;

    private Corrector(EditionBuild build) => _build = build;

    /// <param name="build">Of the files as they are.</param>
    public static CorrectedEdition Correct(EditionBuild build)
    {
        var corrector = new Corrector(build);
        for (var round = 0; round < MaxRounds && corrector.CorrectOnce(); round++)
        {
        }

        var changed = build.Inputs.Paths.Where(
            p => !build.Inputs.Bytes(p).Span.SequenceEqual(corrector._build.Inputs.Bytes(p).Span));
        return new CorrectedEdition(corrector._build, [.. changed], corrector._made);
    }

    /// <summary>False where nothing more could be corrected.</summary>
    private bool CorrectOnce()
    {
        var offered = FindOffered(_build).ToList();
        var before = _made.Count;
        if (!TryAll(offered))
        {
            foreach (var file in offered.GroupBy(c => c.Place.Path, StringComparer.Ordinal))
                TryEach([.. file.OrderBy(c => c.Place)]);
        }

        return _made.Count > before;
    }

    /// <summary>
    /// All of one file at once, or each half on its own. The later half comes first, so that the
    /// earlier one stays at its places.
    /// </summary>
    private void TryEach(List<Correction> corrections)
    {
        if (TryAll(corrections) || corrections.Count == 1)
            return;
        var half = corrections.Count / 2;
        TryEach(corrections[half..]);
        TryEach(corrections[..half]);
    }

    private bool TryAll(List<Correction> corrections)
    {
        _tried.UnionWith(corrections);
        var files = corrections
            .GroupBy(c => c.Place.Path, StringComparer.Ordinal)
            .Select(Correct)
            .ToList();
        if (files.Count == 0 || files.Any(f => f is null))
            return false;
        var changed = files.Select(f => f!.Value).ToDictionary(StringComparer.Ordinal);
        var next = _build.Next(_build.Inputs.Where(p => !changed.ContainsKey(p)).With(changed));
        if (!IsBetter(changed.ContainsKey, _build.Found, next.Found))
            return false;
        _build = next;
        _made.AddRange(corrections);
        return true;
    }

    private KeyValuePair<string, ReadOnlyMemory<byte>>? Correct(IGrouping<string, Correction> file) =>
        CorrectedText.Encode(_build.Inputs, file.Key, file) is { } bytes ? new(file.Key, bytes) : null;

    /// <summary>Those that have not been tried in vain.</summary>
    private IEnumerable<Correction> FindOffered(EditionBuild build) =>
        build.Found.Select(d => d.Correction).OfType<Correction>().Where(c => !_tried.Contains(c)).Distinct();

    /// <summary>
    /// Whether less is wrong with the changed files than before, and nothing that was not before. A
    /// file that is right at last may bring warnings that had to wait for it.
    /// </summary>
    private static bool IsBetter(Func<string, bool> isChanged, Diagnostics before, Diagnostics after)
    {
        var (was, now) = (Relevant(before), Relevant(after));
        var known = was.CountBy(Describe).ToDictionary();
        return now.Count < was.Count
            && now.Where(d => d.Correction is null).CountBy(Describe).All(k => known.GetValueOrDefault(k.Key) >= k.Value);

        List<Diagnostic> Relevant(Diagnostics found) =>
            [.. found.Where(d => isChanged(d.Place.Path) && (d.Severity == Severity.Error || d.Correction is not null))];

        // Without the place, which moves with the text.
        static (string, string, string) Describe(Diagnostic d) => (d.Place.Path, d.Kind.Code, d.Message);
    }
}
