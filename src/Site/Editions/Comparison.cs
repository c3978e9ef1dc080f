using Standoff.Site.Addressing;

namespace Standoff.Site.Editions;

/// <summary>
/// All that two editions say differently: by id and value first, then word by word. One comparison
/// serves the command, the page, the feed and the histories.
/// </summary>
/// <param name="Changes">Flips first, then what surprises most.</param>
public sealed record Comparison(EditionState Old, EditionState New, IReadOnlyList<Change> Changes)
{
    /// <summary>
    /// Whether a conclusion, an open question or a verdict came, went, turned, was put into other
    /// words or has odds of another word.
    /// </summary>
    public bool HasMovedConclusion => Changes.Any(c => c.MovesConclusion);

    /// <summary>
    /// The input files that differ, came or went; known of builds and records alike.
    /// </summary>
    public IReadOnlyList<string> ChangedInputs { get; } =
    [
        .. Old.Inputs.Keys.Union(New.Inputs.Keys, StringComparer.Ordinal)
            .Where(path => Old.Inputs.GetValueOrDefault(path) != New.Inputs.GetValueOrDefault(path))
            .Order(StringComparer.Ordinal),
    ];

    public static Comparison Create(EditionState old, EditionState @new)
    {
        var causes = new Causes(old, @new);
        IEnumerable<Change> changes =
        [
            .. FindingChanges.Find(old, @new, causes),
            .. NumberChanges.Find(old, @new, causes),
            .. Figures(old, @new),
            .. Texts(old, @new),
            .. Addresses(old, @new),
        ];
        return new(old, @new,
        [
            .. changes
                .OrderByDescending(c => c.IsFlip)
                .ThenBy(c => c.Sort is ChangeSort.Figure or ChangeSort.Text or ChangeSort.Address ? c.Sort : ChangeSort.Finding)
                .ThenByDescending(c => c.Surprise)
                .ThenBy(c => c.Sort)
                .ThenBy(c => c.Id, StringComparer.Ordinal),
        ]);
    }

    private static IEnumerable<Change> Figures(EditionState old, EditionState @new) =>
        from id in old.Figures.Keys.Union(@new.Figures.Keys, StringComparer.Ordinal)
        let before = old.Figures.GetValueOrDefault(id)
        let after = @new.Figures.GetValueOrDefault(id)
        where before is null || after is null || !after.SaysWhat(before)
        select new Change(ChangeSort.Figure, id, Routes.Figure(id), (after ?? before)!.Title, before?.Words, after?.Words)
        {
            Why = WhyOf(before, after),
        };

    private static string WhyOf(FigureState? before, FigureState? after) => (before, after) switch
    {
        (null, _) or (_, null) => "",
        _ when before.Csv != after.Csv => "its data moved",
        _ => before.Words == after.Words ? "what it draws has moved" : "",
    };

    private static IEnumerable<Change> Texts(EditionState old, EditionState @new) =>
        from page in old.Texts.Keys.Union(@new.Texts.Keys, StringComparer.Ordinal)
        where !IsUnkept(page, old, @new)
        from pair in WordDiff.Pair(old.Texts.GetValueOrDefault(page, []), @new.Texts.GetValueOrDefault(page, []))
        let place = (pair.After ?? pair.Before)!.Place
        let at = PlaceOn(page, place)
        let name = IsTable(page) ? $"{at}, {place}" : at.ToString()
        select new Change(ChangeSort.Text, name, at, name, pair.Before?.Text, pair.After?.Text);

    /// <summary>
    /// Whether one of the two was kept when editions did not keep what such a page says of single
    /// rows; of chapters all have.
    /// </summary>
    private static bool IsUnkept(string page, EditionState old, EditionState @new) =>
        (Routes.Indexes.Any(i => i.Path == page) || IsTable(page)) && !(old.Texts.ContainsKey(page) && @new.Texts.ContainsKey(page));

    /// <summary>What has a page of its own stands there.</summary>
    private static SiteAddress PlaceOn(string page, string place) => page switch
    {
        _ when page == Routes.Figures.Path => Routes.Figure(place),
        _ when page == Routes.Numbers.Path => Routes.Number(place),
        _ when page == Routes.Conclusions.Path => Routes.Finding(place),
        _ when IsTable(page) => Routes.Data.At(Path.GetFileNameWithoutExtension(page)),
        _ => new SiteAddress(page).At(place),
    };

    /// <summary>The page of the data lists its rows, under a heading of its name and with no place for each.</summary>
    private static bool IsTable(string page) => page.EndsWith(".csv", StringComparison.Ordinal);

    private static IEnumerable<Change> Addresses(EditionState old, EditionState @new)
    {
        // Pages of things that came or went are told with the things.
        Change Of(string address, bool isNew) =>
            new(ChangeSort.Address, address, SiteAddress.Parse(address), address, isNew ? null : address, isNew ? address : null);
        return
        [
            .. old.Addresses.Except(@new.Addresses, StringComparer.Ordinal).Select(a => Of(a, isNew: false)),
            .. @new.Addresses.Except(old.Addresses, StringComparer.Ordinal).Select(a => Of(a, isNew: true)),
        ];
    }
}
