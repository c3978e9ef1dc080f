namespace Standoff.Site.Reviewing;

/// <summary>A reason for which a hostile reader would ask.</summary>
/// <param name="Name">What ids of such points begin with.</param>
/// <param name="Title">What is weak, as a heading.</param>
/// <param name="Doubt">What the reader would say, in a sentence.</param>
public sealed record WeakPointKind(string Name, string Title, string Doubt)
{
    public static readonly WeakPointKind BaseAtEnd = new(
        "base-at-end", "A base at the end of its own range", "You assume the best or the worst that you think possible.");

    public static readonly WeakPointKind BaseOffCentre = new(
        "base-off-centre", "A base outside the middle half of its draws", "Your base case is not what your own draws lead one to expect.");

    public static readonly WeakPointKind Fixed = new(
        "fixed", "A number that is in doubt and never varies", "Your odds take for certain what nobody is certain of.");

    public static readonly WeakPointKind JustOutOfReach = new(
        "just-out-of-reach", "A range that ends just before a conclusion falls", "With a slightly wider range this conclusion would be fragile.");

    public static readonly WeakPointKind Implied = new(
        "implied", "A conclusion that another one implies", "You count one finding twice.");

    public static readonly WeakPointKind Restated = new(
        "restated", "A conclusion that restates another’s odds", "You say one thing twice.");

    public static readonly WeakPointKind Unmoved = new(
        "unmoved", "A conclusion that no drawn input moves", "These odds measure nothing.");

    public static readonly WeakPointKind ByConstruction = new(
        "by-construction", "A conclusion that nothing can turn", "This is true by the way in which the model is built.");

    public static readonly WeakPointKind LikelierFalse = new(
        "likelier-false", "A conclusion that is likelier false than true", "Your own draws speak against it.");

    public static readonly WeakPointKind NearCertain = new(
        "near-certain", "A conclusion that hardly can fail", "You chose a condition that is safe.");

    public static readonly WeakPointKind DatesApart = new(
        "dates-apart", "A formula over dates far apart", "You divide the numbers of one season by those of another.");

    public static readonly WeakPointKind OneOriginal = new(
        "one-original", "A headline that rests on one original", "One report stands behind all of this.");

    public static readonly WeakPointKind Unread = new(
        "unread", "An original that we have not read", "You have not seen what you cite.");

    public static readonly WeakPointKind NotTheMiddle = new(
        "not-the-middle", "A sentence with the base where the middle of the draws is elsewhere", "The number that you print is not the one to expect.");

    /// <summary>In the order in which they are told among equals.</summary>
    public static IReadOnlyList<WeakPointKind> All { get; } =
    [
        BaseAtEnd, BaseOffCentre, Fixed, JustOutOfReach, Implied, Restated, Unmoved, ByConstruction,
        LikelierFalse, NearCertain, DatesApart, OneOriginal, Unread, NotTheMiddle,
    ];
}
