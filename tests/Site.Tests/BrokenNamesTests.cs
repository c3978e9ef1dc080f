using System.Text;
using Standoff.Shared;
using Standoff.Site.Commands.Fixing;

namespace Standoff.Site.Tests;

/// <summary>
/// A thing that exists but is wrong is reported where it stands, and not a second time, as missing,
/// wherever it is named; nor is a number corrected that rests on it.
/// </summary>
public sealed class BrokenNamesTests
{
    private const string Naming = """
        ---
        title: What is named
        nav: Named
        order: 30
        lead: Everything that has a name is named here.
        ---
        The hour is [dear](if:cheap_hour), and [dearer](if:odds(cheap_hour) > 0.5).
        It costs [$0.98](n:hour_cost), and [$0.13](n:energy_cost) for energy,
        after [5 years](n:life) or [5 years](n:use_by_year.2026).

        That is [almost certain](odds:cheaper) and turns at [$77,000](flip:cheaper.chip_price),
        says [a claim](claim:one-claim), and most of it, of [the memo](source:memo-2026) on a [word](term:one-word).
        Prices [rank](rank:hour_cost first of parts) so,
        and [capital before energy](rank:capital_cost > energy_cost).

        The chip is [59%](n:saving?above) cheaper, at [less than half](if:hour_cost < 0.5 * rival_cost) of the price,
        and the hour fell from [$2.4](n:rival_cost) to [$0.98](n:hour_cost).
        The [first](literal:) hour takes over [$0.13](n:energy_cost) of energy.

        | Part | An hour | Against the rival |
        |---|---:|---|
        | All | [$0.98](n:hour_cost) | [59%](n:saving?above) cheaper |

        See [the sentence](/chapter/#cheaper), [again](/conclusions/#cheaper),
        [the part](/chapter/#hour), [its page](/chapter/), [the drawing](/figures/parts/),
        [its table](/figures/parts/parts.csv), [the number](/numbers/energy_cost/),
        [the year](/numbers/life/), [the claim](/claims/one-claim/),
        [the source](/sources/#memo-2026), [the word](/glossary/#one-word).

        :::conclusion {#named when="cheap_hour and saving > 0.1"}
        The hour is cheap, and the chip saves.
        :::

        """;

    private static readonly (string Path, string Row)[] Rows =
    [
        ("data/propositions.csv", "cheap_hour,inference,The hour is cheap,hour_cost < 1.5 USD/chip/h\n"),
        ("data/claims.csv", "one-claim,inference,It is so.,contested,Nobody knows.,memo-2026\n"),
        ("data/glossary.csv", "one-word,one word,A word.,\ntwo-words,two words,Words.,one-word\n"),
        ("data/series.csv", "use_by_year,2026,5,,,yr,lab-2026\n"),
        ("data/facts.csv", "dispute_a,inference,One of two,1,0.9,1.1,,,triangular,yr,,,one_dispute,assumed,,low,,Kept: a dispute\ndispute_b,inference,The second of two,3,2.9,3.1,,,triangular,yr,,,one_dispute,assumed,,low,,Kept: a dispute\n"),
        ("data/disagreements.csv", "one_dispute,We take neither.\n"),
        ("data/correlations.csv", "chip_price,life,0.2,Dear chips live long\n"),
        ("data/scenarios.csv", "dear,Dear chips,chip_price=40000;life=4\n"),
        ("data/quotations.csv", "order_cost,memo-2026,costs $18 billion\n"),
    ];

    private static readonly Dictionary<string, ReadOnlyMemory<byte>> Sound = ReadSound();

    /// <summary>
    /// File, what is replaced in it, by what, and the codes that alone may be reported.
    /// </summary>
    public static TheoryData<string, string, string, string> Breaks => new()
    {
        { "data/propositions.csv", "hour_cost < 1.5 USD/chip/h", "hour_cost <", "SR3001" },
        { "data/propositions.csv", "hour_cost < 1.5", "our_cost < 1.5", "SR3002" },
        { "data/propositions.csv", "1.5 USD/chip/h", "1.5 yr", "SR3005" },
        { "data/propositions.csv", "hour_cost < 1.5 USD/chip/h", "hour_cost < 1.5 USD/chip/h,x", "SR1006" },
        { "data/propositions.csv", "id,", "di,", "SR1004 SR1005" },
        { "content/chapter.md", "when=\"hour_cost < rival_cost\"", "when=\"hour_cost <\"", "SR3001" },
        { "content/chapter.md", "when=\"hour_cost < rival_cost\"", "when=\"hour_cost < rival\"", "SR3002" },
        { "content/chapter.md", "when=\"hour_cost < rival_cost\"", "wen=\"hour_cost < rival_cost\"", "SR4009" },
        { "content/chapter.md", "{#cheaper when=\"hour_cost < rival_cost\"}", "cheaper", "SR4009" },
        { "content/chapter.md", ":::conclusion", ":::conclusio", "SR4008" },
        { "content/chapter.md", "An hour costs less", "\u00e9 An hour costs less", "SR1002" },
        { "content/chapter.md", "> “We", string.Concat(Enumerable.Repeat("> ", 200)) + "“We", "SR4063" },
        { "content/chapter.md", " {#hour}", "", "SR4015" },
        { "content/chapter.md", " {#hour}", " {#The Hour}", "SR4014 SR4015" },
        { "content/chapter.md", "kicker:", "kicker", "SR4021" },
        { "content/figures/parts.md", "kind: ", "kind: s", "SR5006" },
        { "content/figures/parts.md", "kind: ", "kind ", "SR5002" },
        { "content/figures/parts.md", "title: ", "title: \u200b", "SR4061" },
        { "content/figures/parts.md", "title: ", "title: \u00e9", "SR1002" },
        { "data/claims.csv", "contested", "contended", "SR1009" },
        { "data/claims.csv", "id,", "di,", "SR1004 SR1005" },
        { "data/glossary.csv", "one-word,one word", "one-word,one,word,a", "SR1006" },
        { "data/glossary.csv", "one-word,one word", "One-Word,one word", "SR1010" },
        { "data/glossary.csv", "id,", "di,", "SR1004 SR1005" },
        { "data/sources.csv", ",2026-05-07,", ",7 May,", "SR1014" },
        { "data/sources.csv", "id,", "di,", "SR1004 SR1005" },
        { "data/facts.csv", "triangular,yr,,,,assumed", "triangular,yer,,,,assumed", "SR2004" },
        { "data/facts.csv", "Years of use,5,", "Years of use,five,", "SR1008" },
        { "data/facts.csv", "life,inference", "Life,inference", "SR1010" },
        { "data/facts.csv", "life,inference", " life,inference", "SR1010" },
        { "data/facts.csv", "life,inference", "5life,inference", "SR1010" },
        { "data/facts.csv", "life,inference", ",inference", "SR1007" },
        { "data/facts.csv", "One of two,1,", "One of two,one,", "SR1008" },
        { "data/results.csv", "chip_power * energy_price", "chip_power *", "SR3001" },
        { "data/results.csv", "chip_power * energy_price", "chip_power * energy", "SR3002" },
        { "data/results.csv", "chip_power * energy_price", "(chip_power - chip_power) / (life - life) * energy_price * life", "SR3009" },
        { "data/results.csv", "id,", "di,", "SR1004 SR1005" },
        { "data/series.csv", "use_by_year,2026,5", "use_by_year,2026,five", "SR1008" },
        { "data/series.csv", "yr,lab-2026", "yer,lab-2026", "SR2004" },
        { "data/units.csv", "yr,year,years,8760 h", "yr,year,years,8760 our", "SR2008" },
        { "data/units.csv", "yr,year,years,8760 h", "yr,year,years,8760 h,word,,", "SR1006" },
        { "data/disagreements.csv", "one_dispute,We take neither.", "one_dispute,We, take, neither.", "SR1006" },
    };

    /// <summary>The same of numbers: of nothing in such a row is it known that it holds.</summary>
    public static TheoryData<string, string, string, string> BreaksOfNumbers => new()
    {
        { "data/facts.csv", "29000,19000,49000", "29000,49000,19000", "SR2002" },
        { "data/facts.csv", "29000,19000,49000", "29000,,49000", "SR2007" },
        { "data/facts.csv", "29000,19000,49000", "29000,29000,29000", "SR2007" },
        { "data/facts.csv", "29000,19000,49000,5000,150000,triangular",
            "29000,-1,49000,5000,150000,lognormal", "SR2006 SR2019" },
        { "data/facts.csv", "29000,19000,49000,5000,150000",
            "29000,19000,49000,150000,5000", "SR2006" },
        { "data/facts.csv", "29000,19000,49000,5000,150000",
            "2900,1900,4900,5000,150000", "SR2006" },
        { "data/facts.csv", "29000,19000,49000,5000,150000,triangular",
            "29000,19000,49000,5000,150000,triangulr", "SR1009" },
        { "data/facts.csv", "Years of use,5,", "Years of use,,", "SR1007" },
        { "data/facts.csv", "energy_price,inference",
            "life,inference,Years again,7,6,8,1,15,triangular,yr,,,,assumed,,low,,Another\nenergy_price,inference", "SR1011" },
        { "data/results.csv", "energy_cost,inference",
            "hour_cost,inference,Another,1 USD/chip/h,USD/chip/h,,\nenergy_cost,inference", "SR1011" },
        { "data/correlations.csv", "chip_price,life,0.2", "chip_price,life,1.2", "SR2010" },
        { "data/correlations.csv", "chip_price,life,0.2", "chip_price,life,x", "SR1008" },
        { "data/correlations.csv", "chip_price,life,0.2", "chip_price,lives,0.2", "SR2016" },
        { "data/correlations.csv", "chip_price,life,0.2", "life,life,0.2", "SR2022" },
        { "data/correlations.csv", "chip_price,life,0.2",
            "chip_price,life,0.2,a\nlife,chip_price,0.4", "SR2023" },
        { "data/correlations.csv", "chip_price,life,0.2",
            "chip_price,life,0.9,a\nlife,rate,0.9,b\nchip_price,rate,-0.9", "SR2017" },
        { "data/correlations.csv", "coefficient", "coeficient", "SR1004 SR1005" },
        { "data/units.csv", "h,hour,hours,3600 s", "h,hour,hours,3600s", "SR2008" },
        { "data/units.csv", "h,hour,hours,3600 s", "h,hour,hours,3600 yr", "SR2009" },
        { "data/units.csv", "W,watt,watts", "W,watt x,watts", "SR2043" },
        { "data/units.csv", "W,watt,watts,,symbol", "W,watt,watts,,word", "SR2044" },
        { "data/units.csv", "USD,dollar,dollars,,currency",
            "USD,dollar,dollars,,curency", "SR1009" },
    };

    [Fact]
    public void Everything_sound_builds_without_a_diagnostic() =>
        Texts.AreNone(Folders.Build(Sound).Found.Select(d => d.ToString()));

    [Theory]
    [MemberData(nameof(Breaks))]
    [MemberData(nameof(BreaksOfNumbers))]
    public void What_names_it_is_not_told_that_it_is_missing(
        string path, string replaced, string with, string codes)
    {
        var files = Sound.ToDictionary(StringComparer.Ordinal);
        var text = Encoding.UTF8.GetString(files[path].Span);
        var at = text.IndexOf(replaced, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{path} has no '{replaced}'");
        var broken = text[..at] + with + text[(at + replaced.Length)..];
        files[path] = (codes == "SR1002" ? Encoding.Latin1 : Encoding.UTF8).GetBytes(broken);
        var build = Folders.Build(files);
        var found = build.Found;
        Assert.NotEmpty(found);
        Texts.AreNone(found.Where(d => d.Place.Path != path || !codes.Contains(d.Kind.Code, StringComparison.Ordinal)).Select(d => d.ToString()));
        Assert.Empty(Corrector.Correct(build).Changed);
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> ReadSound()
    {
        var files = Checkout.ReadInputs(Folders.Baseline);
        files["content/naming.md"] = Encoding.UTF8.GetBytes(Naming);
        foreach (var (path, row) in Rows)
            files[path] = (byte[])[.. files[path].Span, .. Encoding.UTF8.GetBytes(row)];
        return files;
    }
}
