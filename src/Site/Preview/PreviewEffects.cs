using Standoff.Model.Wording;
using Standoff.Site.Building;
using Standoff.Site.Consequences;
using Standoff.Site.Editions;
using Standoff.Site.Reporting;

namespace Standoff.Site.Preview;

/// <summary>What a save brought about.</summary>
/// <param name="Version">The build that it is about.</param>
/// <param name="SinceGood">Since the last build before it without an error; null where there was
/// none.</param>
/// <param name="Redrawn">Figures drawn otherwise since then, by id.</param>
/// <param name="SinceEdition">Null where nothing was published.</param>
/// <param name="Vocabulary">How units are written.</param>
internal sealed record PreviewEffects(
    int Version, BuildEffects? SinceGood, IReadOnlyList<string> Redrawn, Comparison? SinceEdition,
        UnitVocabulary Vocabulary)
{
    /// <summary>
    /// Null where the build has no report, or one without a chapter: that all are gone is no news of
    /// each of them.
    /// </summary>
    /// <param name="good">The last build before it without an error; null where there was none.</param>
    public static PreviewEffects? Find(int version, EditionBuild? good, EditionBuild build)
    {
        if (build.Report.Value is not { Sections.Count: > 0 } report)
            return null;
        var since = good is null ? null : BuildEffects.Between(good, build);
        return new(
            version,
            since,
            since is null ? [] : FindRedrawn(good!.Report.Value!, report),
            ChangeLog.SinceLast(report),
            report.Workbook.Vocabulary);
    }

    /// <summary>A figure that was not drawn again is the same object.</summary>
    private static IReadOnlyList<string> FindRedrawn(Report old, Report now) =>
    [
        .. from figure in now.Figures
           where old.Figures.TryGetValue(figure.Key, out var before)
               && !ReferenceEquals(before, figure.Value)
           where old.State.Figures[figure.Key].Svg.Value != now.State.Figures[figure.Key].Svg.Value
           select figure.Key,
    ];

    /// <summary>A picture that the panel shows; null where there is no such one.</summary>
    /// <param name="moment"><c>before</c>, <c>after</c> or <c>edition</c>.</param>
    public string? Picture(string moment, string id) => moment switch
    {
        "before" => SinceGood?.Comparison.Old.Figures.GetValueOrDefault(id)?.Svg.Value,
        "after" => SinceGood?.Comparison.New.Figures.GetValueOrDefault(
            id)?.Svg.Value ?? SinceEdition?.New.Figures.GetValueOrDefault(id)?.Svg.Value,
        "edition" => SinceEdition?.Old.Figures.GetValueOrDefault(id)?.Svg.Value,
        _ => null,
    };
}
