using System.Globalization;
using System.Text.RegularExpressions;
using Standoff.Evidence.Rows;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Standoff.Site.Tests;

/// <summary>A fact of the report is moved by a large step: the build says which sentences no longer hold, and no others.</summary>
public sealed partial class MutationTests
{
    private static readonly IReadOnlyDictionary<string, Mutation> All =
        new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build()
            .Deserialize<List<Mutation>>(File.ReadAllText(Path.Combine(Folders.Tests, "mutations.yml")))
            .ToDictionary(m => $"{m.Fact} = {m.Value}", StringComparer.Ordinal);

    /// <summary>Whether a label finds room is a matter of drawing, not of what holds.</summary>
    private const string RoomForLabels = "SR5015";

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_moved_fact_makes_exactly_these_sentences_fall(string name)
    {
        var mutation = All[name];
        var found = Folders.Build(MovedFact.WithRange(mutation.Fact, double.Parse(mutation.Value, CultureInfo.InvariantCulture))).Found.Select(d => d.ToString()).ToList();
        var codes = found.Select(line => Code().Match(line).Value).Distinct().Where(c => c != RoomForLabels).Order(StringComparer.Ordinal);
        string Entry(string codes, IEnumerable<string> sentences) =>
            $"- fact: {mutation.Fact}\n  value: \"{mutation.Value}\"\n  codes: {codes}\n  sentences: [{string.Join(", ", sentences)}]";
        Texts.AreSame(Entry(mutation.Codes, mutation.Sentences), Entry(string.Join(' ', codes), Sentences(found)));
    }

    [Fact]
    public void Ten_facts_or_more_are_moved() => Assert.InRange(All.Values.Select(m => m.Fact).Distinct().Count(), 10, 1000);

    /// <summary>The ids of conclusions and figures, and the places of identities, that no longer hold.</summary>
    private static IEnumerable<string> Sentences(IEnumerable<string> found) => found
        .Select(line => Sentence().Match(line))
        .Where(m => m.Success)
        .Select(m => m.Groups["code"].Value switch
        {
            "SR4007" => m.Groups["id"].Value,
            "SR3012" => RealLine(m.Groups["path"].Value, int.Parse(m.Groups["line"].Value, CultureInfo.InvariantCulture)).Split(',')[0],
            _ => Path.GetFileNameWithoutExtension(m.Groups["path"].Value),
        })
        .Order(StringComparer.Ordinal);

    private static string RealLine(string path, int line) => File.ReadLines(Path.Combine(Folders.Root, path)).ElementAt(line - 1);

    [GeneratedRegex("SR[0-9]{4}")]
    private static partial Regex Code();

    [GeneratedRegex("^(?<path>[^:]+):(?<line>[0-9]+):[0-9]+: error (?<code>SR4007|SR3012|SR5007): ('(?<id>[^']+)')?")]
    private static partial Regex Sentence();

    /// <summary>One fact, its other value and what comes out.</summary>
    private sealed class Mutation
    {
        public string Fact { get; set; } = "";

        public string Value { get; set; } = "";

        /// <summary>All codes that are reported, in order.</summary>
        public string Codes { get; set; } = "";

        /// <summary>What no longer holds: ids of conclusions, figures and identities, in order.</summary>
        public List<string> Sentences { get; set; } = [];
    }
}
