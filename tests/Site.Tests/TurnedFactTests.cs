using System.Globalization;
using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Shared;
using Standoff.Site.Building;
using Standoff.Site.Commands.Fixing;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Standoff.Site.Tests;

/// <summary>
/// A fact of the report is moved to where comparisons turn: every sentence that then says the
/// opposite of its numbers stops the build, and correcting numbers does not let it go on.
/// </summary>
public sealed partial class TurnedFactTests
{
    /// <summary>What is wrong with the words of a sentence, a title or a conclusion.</summary>
    private static readonly string[] Codes = ["SR4007", "SR4071", "SR4073", "SR4075", "SR4076", "SR4077", "SR5007"];

    private static readonly Dictionary<string, ReadOnlyMemory<byte>> Real = Checkout.ReadInputs();

    private static readonly IReadOnlyDictionary<string, TurnedFact> All =
        new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build()
            .Deserialize<List<TurnedFact>>(File.ReadAllText(Path.Combine(Folders.Tests, "turned-facts.yml")))
            .ToDictionary(t => t.Fact, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. All.Keys];

    [Fact]
    public void Thirteen_facts_are_tried() => Assert.Equal(13, All.Count);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_sentence_stops_whose_comparison_turns(string fact)
    {
        var turned = All[fact];
        Assert.NotEmpty(turned.Stops);
        var build = Build(turned);
        Texts.AreSame(string.Join('\n', turned.Stops), string.Join('\n', Stops(build)));
        Assert.Null(build.Files);
    }

    /// <summary>
    /// Numbers that are corrected bring no sentence that stops back: a person has to say something
    /// else.
    /// </summary>
    [Theory]
    [InlineData("asic_price")]
    [InlineData("phase1_margin")]
    public void No_correction_of_numbers_lets_the_build_go_on(string fact)
    {
        var corrected = Corrector.Correct(Build(All[fact]));
        Assert.NotEmpty(corrected.Made);
        Assert.DoesNotContain(corrected.Build.Found, d => d.Correction is not null);
        Texts.AreSame(string.Join('\n', All[fact].Stops.Select(Place)), string.Join('\n', Stops(corrected.Build).Select(Place)));
        Assert.Null(corrected.Build.Files);
    }

    /// <summary>
    /// Sentences whose numbers turned, and that no condition holds, keep them until a person has
    /// read them, so that the build does not go on.
    /// </summary>
    [Theory]
    [InlineData("gpt62_astra_price_out", 110, "6.0 times")]
    [InlineData("h100_rent_cheapest", 2.4, "$63,000 on H100")]
    public void A_sentence_that_turned_is_left_to_a_person(string fact, double value, string words)
    {
        var build = RealSite.Changed.Build(MovedFact.WithRange(Real, fact, value));
        var corrected = Corrector.Correct(build);
        var turned = TouchedSentences.Find(build, corrected.Build)
            .Where(s => s.NeedsRewording)
            .ToList();
        Assert.Contains(turned, s => s.Before.Contains(words, StringComparison.Ordinal));
        var kept = corrected.Without(build, turned);
        Assert.Contains(kept.Build.Found, d => d.Kind.Code == "SR4002" && d.Correction is not null);
        Assert.Null(kept.Build.Files);
    }

    /// <summary>Without what a correction of an earlier number on the line has moved.</summary>
    private static string Place(string stop) => stop.Split(": ")[0];

    private static EditionBuild Build(TurnedFact turned) =>
        RealSite.Changed.Build(MovedFact.WithRange(Real, turned.Fact, double.Parse(turned.Value, CultureInfo.InvariantCulture)));

    /// <summary>File, line, and the words that no longer hold.</summary>
    private static IEnumerable<string> Stops(EditionBuild build) => build.Found
        .Where(d => Codes.Contains(d.Kind.Code))
        .Select(d => $"{d.Place.Path}: {Words(d)}");

    private static string Words(Diagnostic found) => found.Kind.Code switch
    {
        "SR5007" => "the title",
        "SR4071" => Pinned().Replace(found.Message, "$1 of $2"),
        _ => Quoted().Match(found.Message).Groups[1].Value,
    };

    [GeneratedRegex("^'([^']*)' .* but ([a-z0-9_.]+) is .*$")]
    private static partial Regex Pinned();

    [GeneratedRegex("^'([^']*)'")]
    private static partial Regex Quoted();

    /// <summary>One fact, a value at which comparisons turn, and what has to stop.</summary>
    private sealed class TurnedFact
    {
        public string Fact { get; set; } = "";

        public string Value { get; set; } = "";

        /// <summary>
        /// Each a file and its words that no longer hold, in the order of the build's report.
        /// </summary>
        public List<string> Stops { get; set; } = [];
    }
}
