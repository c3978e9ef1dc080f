using System.Globalization;
using System.Text.RegularExpressions;
using Standoff.Model.Conditions;
using Standoff.Model.Formulas;

namespace Standoff.Site.Prose.Binding;

/// <summary>
/// Lays the words of an <c>if:</c> or <c>rank:</c> link beside the shape of what it compares: the
/// side that they call the greater, how many times, how much of a whole. Only words of these
/// closed lists are judged, and none where some of them stand for either side or are negated.
/// </summary>
internal static partial class ConditionWords
{
    /// <summary>How far a number of the condition may lie from the one that words say.</summary>
    private const double Slack = 0.1;

    private const double Rounding = 1e-9;
    private const double Most = 0.5;
    private const double NearlyAll = 0.9;
    private static readonly string[] Counts = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    private static readonly string[] Parts = ["whole", "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    private static readonly (string Begin, double Value)[] Verbs =
        [("hal", 0.5), ("second", 0.5), ("tw", 2), ("doubl", 2), ("thrice", 3), ("tr", 3), ("quadrupl", 4)];

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>
    /// Why a condition with one comparison of rows goes the other way than its words; null where
    /// it does not, or where that is not judged.
    /// </summary>
    /// <returns>The sign that the words want, and the word that wants it.</returns>
    public static (string Word, string Sign)? FindTurned(string words, Formula condition) =>
        condition is Binary { Operator: { Kind: OperatorKind.Comparison } sign, Left: var left, Right: var right }
        && sign != Operator.Equal && NamesRows(left) && NamesRows(right)
            ? FindTurned(words, [sign.Sign])
            : null;

    /// <param name="signs">Of an order that goes one way.</param>
    /// <returns>As of a condition. A change is told along time, which an order does not show.</returns>
    public static (string Word, string Sign)? FindTurnedOrder(string words, IEnumerable<string> signs) =>
        Change().IsMatch(words) ? null : FindTurned(words, signs);

    /// <summary>
    /// Why a rank goes the other way than a superlative of its words; as of a condition.
    /// </summary>
    /// <param name="rank">From one, the greatest; minus one, the least.</param>
    public static (string Word, string Rank)? FindTurnedRank(string words, int rank)
    {
        if (Later().Match(words) is { Success: true } later && rank is 1 or -1)
            return (later.Value, later.Groups["n"].Value.ToLowerInvariant());
        var (first, last) = (Greatest().Match(words), Least().Match(words));
        if (first.Success == last.Success || Negation().IsMatch(words) || rank is not (1 or -1))
            return null;
        return first.Success
            ? rank == 1 ? null : (first.Value, "first")
            : rank == -1 ? null : (last.Value, "last");
    }

    /// <summary>
    /// A multiple or a share of a whole that words say and no number of the condition does.
    /// </summary>
    /// <returns>The words, and what the condition has to hold; null where it does.</returns>
    public static (string Word, string Wanted)? FindUnsaid(string words, Condition condition)
    {
        var numbers = NumbersIn(condition).ToList();
        if (Multiple().Match(words) is { Success: true } multiple && ValueOf(multiple) is var factor && !numbers.Exists(n => IsNear(n, factor)) && !Encloses(numbers, factor))
            return (multiple.Value, Wanted(factor));
        if (FindUnsaidCount(words, condition, numbers) is { } count)
            return count;
        if (NearlyWhole().Match(words) is { Success: true } whole)
        {
            return numbers.Exists(n => n is >= NearlyAll and <= 1 || n <= 1 - NearlyAll + Rounding)
                ? null
                : (whole.Value, "a share of at least 0.9, or at most 0.1 of what is left, as in share > 0.9");
        }

        return Majority().Match(words) is { Success: true } majority
            && numbers.TrueForAll(n => n is < Most - Rounding or > 1)
            && Comparisons(condition.Formula) == 1
            ? (majority.Value, "the number 0.5, as in share > 0.5")
            : null;
    }

    /// <summary>"One draw in four", a number that stands alone, and a year.</summary>
    private static (string Word, string Wanted)? FindUnsaidCount(string words, Condition condition, List<double> numbers)
    {
        if (OneIn().Match(words) is { Success: true } oneIn)
        {
            var share = RankOf(Counts, oneIn.Groups["n"]) / RankOf(Counts, oneIn.Groups["m"]);
            if (share < 1 && !numbers.Exists(n => IsNear(n, share)) && !Between(numbers, share) && !Between(numbers, 1 - share))
                return (oneIn.Value, string.Create(CultureInfo.InvariantCulture, $"numbers around {share:0.##}, as in share > {share - 0.05:0.##} and share < {share + 0.05:0.##}"));
        }

        var all = condition.Formula.SelfAndBelow().OfType<Literal>().Select(l => l.Value).ToList();
        if (Count().Match(words) is { Success: true } alone && all.Count > 0 && !all.Contains(RankOf(Counts, alone.Groups["n"])))
            return (alone.Value.Trim(), "the number that it says");
        return Year().Match(words) is { Success: true } year && !condition.Text.Text.Contains(year.Value, StringComparison.Ordinal)
            ? (year.Value, "a row of that year")
            : null;
    }

    private static bool Between(List<double> numbers, double value) =>
        numbers.Count >= 2 && numbers.Min() <= value && value <= numbers.Max();

    private static string Wanted(double factor) =>
        string.Create(CultureInfo.InvariantCulture, $"the number {factor:0.##}, as in a {(factor < 1 ? '<' : '>')} {factor:0.##} * b");

    private static (string Word, string Sign)? FindTurned(string words, IEnumerable<string> signs)
    {
        var (less, more) = (Less().Match(words), More().Match(words));
        if (less.Success == more.Success || Negation().IsMatch(words))
            return null;
        var (word, wanted) = less.Success ? (less.Value, '<') : (more.Value, '>');
        return signs.All(s => s[0] == wanted || s[0] == '=') ? null : (word, wanted.ToString());
    }

    /// <summary>
    /// "The same" is told of a condition that says one side to be the greater; null where not.
    /// </summary>
    public static string? FindUnequal(string words, Formula condition) =>
        Same().Match(words) is { Success: true } same
        && condition is Binary { Operator: { Kind: OperatorKind.Comparison, Sign: "<" or ">" }, Left: QuantityReference, Right: QuantityReference }
            ? same.Value
            : null;

    private static bool NamesRows(Formula side) =>
        side.SelfAndBelow().Any(f => f is QuantityReference);

    private static int Comparisons(Formula condition) =>
        condition.SelfAndBelow().Count(f => f is Binary { Operator.Kind: OperatorKind.Comparison });

    /// <summary>Numbers without a measure that stand in the condition itself, in no proposition.</summary>
    private static IEnumerable<double> NumbersIn(Condition condition) =>
        from literal in condition.Formula.SelfAndBelow().OfType<Literal>()
        where literal.Unit.Plain.IsDimensionless && char.IsAsciiDigit(condition.Text.Text[literal.Start])
        select literal.Value;

    /// <summary>What is left of a whole, or what it is divided by, says the same.</summary>
    private static bool IsNear(double number, double value) =>
        new[] { number, 1 / number, 1 - number, 1 - 1 / number }
            .Any(n => Math.Abs(n - value) <= Slack * value);

    /// <summary>Whether two numbers have the value in their middle.</summary>
    private static bool Encloses(List<double> numbers, double value) =>
        numbers.Count >= 2 && (IsNear((numbers.Min() + numbers.Max()) / 2, value) || IsNear((1 / numbers.Min() + 1 / numbers.Max()) / 2, value));

    private static double ValueOf(Match multiple)
    {
        var verb = multiple.Groups["verb"].Value.ToLowerInvariant();
        if (verb.Length > 0)
            return Verbs.First(v => verb.StartsWith(v.Begin, StringComparison.Ordinal)).Value;
        var count = multiple.Groups["count"].Success ? RankOf(Counts, multiple.Groups["count"]) : 1;
        return multiple.Groups["part"].Success ? count / RankOf(Parts, multiple.Groups["part"]) : count;
    }

    private static double RankOf(string[] words, Group group) =>
        1 + Array.IndexOf(words, group.Value.ToLowerInvariant());

    [GeneratedRegex(
        @"\b((?<verb>twice|thrice|double[sd]?|doubling|triple[sd]?|trebled?|quadrupled?|halve[sd]?|halving|second)(?<!(?<!\bevery )second)"
        + @"|(?<count>two|three|four|five|six|seven|eight|nine|ten) times|(?<count>two|three|four|five|six|seven|eight|nine|ten)fold"
        + @"|((?<=\b(as|by|than|about|nearly|almost|over|under|up) )(?<part>half)(?! a )|(?<part>half)(?= (of|the|as|its)\b)|(a|one|(?<count>two|three|four|five|six|seven|eight|nine)) (?<part>third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?(?! of the way)))\b", Options)]
    private static partial Regex Multiple();

    [GeneratedRegex(
        @"\b((nearly|almost|virtually|practically) (all|everything|everyone|every)|(next to|almost|nearly|virtually) (none|no|nobody)|(hardly|scarcely) (any|an?))\b",
        Options)]
    private static partial Regex NearlyWhole();

    [GeneratedRegex(
        @"\b(?<n>one|two|three|four|five|six|seven|eight|nine)( (draw|trial|case|time|token|notice|flag|week|user)s?)? (in|of|out of)( every)? (?<m>two|three|four|five|six|seven|eight|nine|ten)\b",
        Options)]
    private static partial Regex OneIn();

    [GeneratedRegex(@"^\s*(?<n>two|three|four|five|six|seven|eight|nine|ten)\s*$", Options)]
    private static partial Regex Count();

    [GeneratedRegex(@"\b20[0-9]{2}\b", Options)]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(exactly )?the same\b(?! (way|side|direction))", Options)]
    private static partial Regex Same();

    [GeneratedRegex(@"\b(?<n>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[ -]\p{L}+est\b", Options)]
    private static partial Regex Later();

    [GeneratedRegex(
        @"\b(mostly|mainly|majority|(?<!\b(the|at|cost|costs|gain|gains|save|saves) )most|more than half|minority|the bulk|the lion[’']s share)\b",
        Options)]
    private static partial Regex Majority();

    [GeneratedRegex(
        @"\b(fell|fallen|declined?|decreased?|dropped|shrank|shrunk|narrowed|narrower|narrows|cheaper|lower|less|fewer|smaller|under|below|short of|came down|went down)\b(?<!\bno less)",
        Options)]
    private static partial Regex Less();

    [GeneratedRegex(
        @"\b(rose|risen|grew|grown|increased?|climbed|widened|wider|widens|dearer|costlier|higher|more|larger|bigger|greater|above|over|exceed(s|ed)?|went up)\b(?<!\bno more)",
        Options)]
    private static partial Regex More();

    [GeneratedRegex(
        @"\b(fell|fallen|declined?|decreased?|dropped|shrank|shrunk|narrow(ed|s)|rose|risen|grew|grown|increased?|climbed|widen(ed|s)|went (up|down)|came down)\b",
        Options)]
    private static partial Regex Change();

    [GeneratedRegex(
        @"\b(dearest|costliest|highest|largest|biggest|greatest|richest|most expensive|the most)\b",
        Options)]
    private static partial Regex Greatest();

    [GeneratedRegex(@"\b(cheapest|lowest|smallest|least|fewest)\b", Options)]
    private static partial Regex Least();

    [GeneratedRegex(@"\b(not|no|never|neither|nor|without|hardly)\b|n[’']t\b", Options)]
    private static partial Regex Negation();
}
