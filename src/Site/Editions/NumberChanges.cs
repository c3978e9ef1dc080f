using Standoff.Site.Addressing;

namespace Standoff.Site.Editions;

/// <summary>Numbers that moved, came, went, or are made of something else.</summary>
internal static class NumberChanges
{
    public static IEnumerable<Change> Find(EditionState old, EditionState @new, Causes causes) =>
        from id in old.Numbers.Keys.Union(@new.Numbers.Keys, StringComparer.Ordinal)
        let before = old.Numbers.GetValueOrDefault(id)
        let after = @new.Numbers.GetValueOrDefault(id)
        where before != after && !(before is not null && after is not null && IsWordOfSources(before, after))
        select Of(id, before, after, causes);

    /// <summary>Whether its value or its range is another.</summary>
    public static bool HasMoved(NumberState before, NumberState after) =>
        (before.Value, before.Low, before.High) != (after.Value, after.Low, after.High);

    /// <summary>Whether nothing but what its sources are called is another.</summary>
    private static bool IsWordOfSources(NumberState before, NumberState after) =>
        IdsOf(before.Words.Sources) == IdsOf(after.Words.Sources)
        && before == after with { Words = after.Words with { Sources = before.Words.Sources } };

    private static string IdsOf(string sources) =>
        string.Join('\n', sources.Split('\n').Select(s => s.Split(' ')[0]));

    private static Change Of(string id, NumberState? before, NumberState? after, Causes causes)
    {
        var change = new Change(ChangeSort.Number, id, Routes.Number(id), (after ?? before)!.Words.Title, Said(before), Said(after));
        if (before is null || after is null)
            return change;
        return change with { Surprise = SurpriseOf(before, after), Why = Why(before, after, causes) };
    }

    /// <summary>Of the value; where it stayed, of the end of the range that moved most.</summary>
    private static double SurpriseOf(NumberState before, NumberState after) => before.Value.Equals(after.Value)
        ? Math.Max(Change.SurpriseOf(before.Low, after.Low), Change.SurpriseOf(before.High, after.High)) / 2
        : Change.SurpriseOf(before.Value, after.Value);

    /// <summary>Its value with its range; null for none.</summary>
    public static string? Said(NumberState? number) => number is null
        ? null
        : number.Range.Length > 0 ? $"{number.Text} ({number.Range})" : number.Text;

    private static string Why(NumberState before, NumberState after, Causes causes)
    {
        var (was, now) = (before.Words, after.Words);
        string[] reasons =
        [
            was.Formula == now.Formula ? "" : $"its formula was {(was.Formula.Length > 0 ? was.Formula : "none")} and is {(now.Formula.Length > 0 ? now.Formula : "none")}",
            IdsOf(was.Sources) == IdsOf(now.Sources) ? "" : $"its sources were {Names(was.Sources)} and are {Names(now.Sources)}",
            was.AsOf == now.AsOf ? "" : $"it was as of {Or(was.AsOf, "no date")} and is as of {Or(now.AsOf, "no date")}",
            was.Basis == now.Basis ? "" : $"it was {was.Basis} and is {now.Basis}",
            was.Unit == now.Unit ? "" : $"its unit was {was.Unit} and is {now.Unit}",
            was.Title == now.Title ? "" : $"it was called “{was.Title}”",
            causes.Of(after),
        ];
        var told = string.Join("; ", reasons.Where(r => r.Length > 0));
        return told.Length > 0 || now.Formula.Length > 0 ? told : "its row was changed";
    }

    private static string Names(string sources) =>
        Or(string.Join("; ", sources.Split('\n').Select(s => s[(s.IndexOf(' ', StringComparison.Ordinal) + 1)..])), "none");

    private static string Or(string text, string otherwise) => text.Length > 0 ? text : otherwise;
}
