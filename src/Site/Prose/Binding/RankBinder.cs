using Markdig.Syntax.Inlines;
using Standoff.Evidence.Diagnostics;
using Standoff.Model.Quantities;
using Standoff.Model.Wording;

namespace Standoff.Site.Prose.Binding;

/// <summary>
/// Binds <c>rank:</c> links: an order of numbers, or the rank of one in a list of ids, a series or
/// the rows of a figure. Order, ties and membership are checked.
/// </summary>
internal sealed class RankBinder(BindingContext context, DiagnosticBag diagnostics)
{
    private readonly QuantityNames _names = new(context.Workbook, diagnostics);

    /// <summary>
    /// Null where the ranking is wrong. Reports SR3014, SR4001, SR4011, SR4074, SR4075,
    /// SR4101.
    /// </summary>
    /// <param name="written">The address behind its scheme.</param>
    public ComparisonReference? Bind(MarkdownText text, LinkInline link, string written)
    {
        var at = ComparisonBinder.PlacesIn(text, link, written);
        var whole = at(0, written.Length);
        if (RankingText.Read(written) is not { } ranking)
        {
            diagnostics.Add(DiagnosticCatalogue.RankingForm(whole, $"'{written}' is neither an order nor a rank in a list"));
            return null;
        }

        if (FindAll(ranking.Terms, at) is not { } terms || FindMembers(ranking.List, at) is not { } members)
            return null;
        if (FindFault(ranking, terms, members) is { } fault)
        {
            diagnostics.Add(DiagnosticCatalogue.RankingForm(whole, fault));
            return null;
        }

        var problem = ranking.Rank is { } rank
            ? FindRankFault(terms[0], rank, members)
            : FindOrderFault(ranking.Signs, terms);
        if (problem is not null)
        {
            diagnostics.Add(DiagnosticCatalogue.FalseRanking(whole, TextRun.Plain(link), problem)
                .Because(RankingCondition.Of(ranking, members.Select(m => m.Name))));
        }

        var turned = ranking.Rank is { } told
            ? ConditionWords.FindTurnedRank(TextRun.Plain(link), told)
            : ConditionWords.FindTurnedOrder(TextRun.Plain(link), ranking.Signs.Select(s => s.Text));
        if (turned is var (word, wanted))
            diagnostics.Add(DiagnosticCatalogue.TurnedComparison(whole, word, ranking.Rank is null ? $"rank:a {wanted} b" : $"rank:a {wanted} of a, b"));
        return new ComparisonReference(
            text.At(link.Span), written.Trim(), [.. terms.Concat(members).Select(m => m.Quantity).DistinctBy(q => q.Id, StringComparer.Ordinal)])
        {
            IsTrue = problem is null,
            Formula = ranking.Rank is { } place
                ? RankingFormula.OfRank(terms[0].Term, place, [.. members.Where(m => m.Name != terms[0].Name).Select(m => m.Term)])
                : RankingFormula.OfOrder([.. terms.Select(t => t.Term)], [.. ranking.Signs.Select(s => s.Text)]),
        };
    }

    private List<Ranked>? FindAll(IEnumerable<RankingPart> names, Func<int, int, Place> at)
    {
        var found = names.Select(n => Find(n, at)).ToList();
        return found.Contains(null) ? null : [.. found.OfType<Ranked>()];
    }

    private Ranked? Find(RankingPart name, Func<int, int, Place> at) =>
        _names.Find(name.Text, at(name.Start, name.Text.Length)) is var (quantity, statistic)
            ? new Ranked(name.Text, quantity, context.Workbook.ValueOf(quantity, statistic), statistic?.Name ?? "")
            : null;

    /// <summary>The members of a list; of a single name those of the series or figure.</summary>
    private List<Ranked>? FindMembers(IReadOnlyList<RankingPart> list, Func<int, int, Place> at)
    {
        if (list is not [var name])
            return FindAll(list, at);
        var points = context.Workbook.Points.Where(p => p.Row.Series.Text == name.Text).ToList();
        if (points.Count > 0)
            return [.. points.Select(Base)];
        if (context.FindFigure(name.Text) is { } figure)
            return [.. figure.Quantities.Select(id => context.Workbook.TryFind(id, out var q)
                ? Base(q)
                : null).OfType<Ranked>()];
        if (!context.Broken.Figures.Contains(name.Text) && !context.Workbook.IsBroken(name.Text))
            diagnostics.Add(DiagnosticCatalogue.UnknownFigure(at(name.Start, name.Text.Length), name.Text, Suggestion.For(name.Text, context.FigureIds)));
        return null;
    }

    private static Ranked Base(Quantity quantity) => new(quantity.Id, quantity, quantity.Value, "");

    /// <summary>Why a ranking can be neither true nor false.</summary>
    private static string? FindFault(RankingText ranking, List<Ranked> terms, List<Ranked> members)
    {
        var all = terms.Concat(members).ToList();
        if (all.Find(t => !t.Quantity.Unit.HasSameDimension(terms[0].Quantity.Unit)) is { } alien)
            return $"{alien.Name} is in {alien.Quantity.Unit}, {terms[0].Name} in {terms[0].Quantity.Unit}";
        if (ranking.Signs.Any(s => s.Text[0] == '<') && ranking.Signs.Any(s => s.Text[0] == '>'))
            return "an order goes up or down, and not both";
        if (all.GroupBy(t => t.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > (members.Count > 0 && terms.Exists(t => t.Name == g.Key) ? 2 : 1)) is { } twice)
            return $"{twice.Key} stands there twice";
        if (members.Count == 0)
            return ranking.Rank is null ? null : "the list is empty";
        if (members.Count == 1)
            return "a list has at least two members";
        if (terms.Find(t => !members.Exists(m => m.Name == t.Name)) is { } outsider)
            return $"{outsider.Name} is no member of the list";
        return ranking.Rank is null && members.Find(m => !terms.Exists(t => t.Name == m.Name)) is { } missing
            ? $"the order leaves out {missing.Name}"
            : null;
    }

    /// <summary>How the order fails at its first false sign; null where it holds.</summary>
    private static string? FindOrderFault(IReadOnlyList<RankingPart> signs, List<Ranked> terms)
    {
        foreach (var (sign, i) in signs.Select((s, i) => (s.Text, i)))
        {
            var order = terms[i].CompareTo(terms[i + 1]);
            var holds = sign switch { ">" => order > 0, ">=" => order >= 0, "<" => order < 0, "<=" => order <= 0, _ => order == 0 };
            if (!holds)
                return $"{terms[i].Told} {(order > 0 ? "lies above" : order < 0 ? "lies below" : "equals")} {terms[i + 1].Told}";
        }

        return null;
    }

    /// <summary>
    /// Why a member has another rank, or shares its own; null where it does not.
    /// </summary>
    private static string? FindRankFault(Ranked term, int rank, List<Ranked> members)
    {
        var others = members.Where(m => m.Name != term.Name).ToList();
        if (others.Find(m => m.CompareTo(term) == 0) is { } tied)
            return $"{term.Told} ties with {tied.Told}";
        var place = 1 + others.Count(m => m.CompareTo(term) > 0);
        var wanted = rank < 0 ? members.Count : rank;
        if (place == wanted)
            return null;
        var rival = members.OrderByDescending(m => m.Scaled).ElementAtOrDefault(wanted - 1);
        return rival is null
            ? $"the list has only {members.Count} members"
            : $"{rival.Told} is {RankingText.NameOf(rank)}, and {term.Told} is {RankingText.NameOf(place)}";
    }

    /// <summary>A number of a ranking.</summary>
    /// <param name="Value">In the quantity's unit.</param>
    /// <param name="Statistic">Empty for the value itself.</param>
    private sealed record Ranked(string Name, Quantity Quantity, double Value, string Statistic)
    {
        /// <summary>Less is no difference between two numbers.</summary>
        private const double Tolerance = 1e-9;

        public RankedTerm Term => new(Quantity.Id, Statistic, Quantity.Unit.Scale);

        public double Scaled => Value * Quantity.Unit.Scale;

        public string Told => $"{Name} = {SignificantDigits.Plain(Value, 4)} {Quantity.Unit}";

        public int CompareTo(Ranked other)
        {
            var (a, b) = (Scaled, other.Scaled);
            return a.Equals(b) || Math.Abs(a - b) <= Tolerance * Math.Max(Math.Abs(a), Math.Abs(b))
                ? 0
                : a.CompareTo(b);
        }
    }
}
