using Standoff.Site.Addressing;

namespace Standoff.Site.Editions;

/// <summary>
/// What an edition says, or a report that is still to be published: as much as comparing it with
/// another takes, and showing its numbers, conclusions and figures again.
/// </summary>
public sealed record EditionState
{
    public required EditionName Name { get; init; }

    /// <summary>Of the publication.</summary>
    public required string Title { get; init; }

    /// <summary>Of the published site, ends in <c>/</c>.</summary>
    public required Uri BaseAddress { get; init; }

    /// <summary>Where to find help; null where the report names none.</summary>
    public required HelpState? Help { get; init; }

    /// <summary>By id.</summary>
    public required IReadOnlyDictionary<string, NumberState> Numbers { get; init; }

    /// <summary>Conclusions, open questions and judgements, by id.</summary>
    public required IReadOnlyDictionary<string, FindingState> Findings { get; init; }

    /// <summary>By id.</summary>
    public required IReadOnlyDictionary<string, ClaimState> Claims { get; init; }

    /// <summary>By id.</summary>
    public required IReadOnlyDictionary<string, FigureState> Figures { get; init; }

    /// <summary>Running text of chapters and of tables, by the address of the page.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<TextBlock>> Texts { get; init; }

    /// <summary>In ordinal order.</summary>
    public required IReadOnlyList<string> Addresses { get; init; }

    /// <summary>Hash of each input file, by its path.</summary>
    public required IReadOnlyDictionary<string, string> Inputs { get; init; }
}

/// <summary>Where a reader in distress finds help.</summary>
/// <param name="Section">The chapter whose every part carries it.</param>
/// <param name="Calls">Words that call for it elsewhere; lines.</param>
public sealed record HelpState(string Words, string Section, string Calls)
{
    /// <summary>Whether something calls for help.</summary>
    /// <param name="section">The chapter that it belongs to.</param>
    public bool IsCalledForBy(string section, params IReadOnlyList<string> texts) =>
        section == Section || Calls.Split('\n')
            .Any(call => texts.Any(t => t.Contains(call, StringComparison.OrdinalIgnoreCase)));
}

/// <summary>A number as its page shows it.</summary>
/// <param name="Text">Its value with what it is per.</param>
/// <param name="Value">To six significant digits, as are the ends; +∞ for <c>never</c>.</param>
/// <param name="Range">How the ends are written, <c>$19,000 to $49,000</c>; empty without a
/// range.</param>
public sealed record NumberState(string Text, double Value, double Low, double High, string Range)
{
    public required NumberWords Words { get; init; }
}

/// <summary>What a number is and what it is made of, in words.</summary>
/// <param name="Basis"><c>reported</c>, <c>assumed</c> or <c>derived</c>.</param>
/// <param name="Formula">Of a result; empty for others.</param>
/// <param name="Arguments">Ids that the formula names, with blanks between them.</param>
/// <param name="Sources">Each as its id, a blank and how readers know it; lines.</param>
public sealed record NumberWords(
    string Title, string Section, string Unit, string Basis, string AsOf, string Formula, string Arguments, string Sources);

/// <summary>What kind of finding.</summary>
public enum FindingKind
{
    Conclusion,
    Question,
    Judgement,
}

/// <summary>A conclusion, an open question or a judgement.</summary>
/// <param name="Sentence">As a reader sees it.</param>
/// <param name="Odds">Share of draws to five digits, all that 20,000 draws have; null where there
/// are none.</param>
/// <param name="Holds">In the base case; a judgement always does.</param>
/// <param name="Turns">Where it turns, in words, soonest first; lines.</param>
/// <param name="Condition">As its author wrote it; empty for a judgement.</param>
/// <param name="At">Where it stands in its chapter.</param>
public sealed record FindingState(
    FindingKind Kind, string Sentence, double? Odds, bool Holds, string Turns, string Condition, SiteAddress At);

/// <param name="Text">The claim in our words.</param>
/// <param name="Verdict">As pages write it.</param>
public sealed record ClaimState(string Text, string Verdict);

/// <summary>A paragraph, a heading, a cell.</summary>
/// <param name="Place">The id nearest above it; empty where there is none.</param>
/// <param name="Text">As a reader sees it.</param>
public sealed record TextBlock(string Place, string Text);
