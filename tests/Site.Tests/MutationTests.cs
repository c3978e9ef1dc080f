using System.Globalization;
using System.Text.RegularExpressions;
using Standoff.Evidence.Rows;
using Standoff.Shared;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Standoff.Site.Tests;

/// <summary>
/// A fact of the small report is moved by a large step: the build says which sentences no longer
/// hold, and no others.
/// </summary>
public sealed partial class MutationTests
{
    private static readonly Dictionary<string, ReadOnlyMemory<byte>> Small = Checkout.ReadInputs(Folders.Baseline);

    private static readonly ChangedReport Report = new(Small);

    private static readonly IReadOnlyDictionary<string, Mutation> All =
        new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build()
            .Deserialize<List<Mutation>>(File.ReadAllText(Path.Combine(
                Folders.Tests, "mutations.yml")))
            .ToDictionary(m => $"{m.Fact} = {m.Value}", StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_moved_fact_makes_exactly_these_sentences_fall(string name)
    {
        var mutation = All[name];
        var value = double.Parse(mutation.Value, CultureInfo.InvariantCulture);
        var found = Report.Build(MovedFact.WithRange(Small, mutation.Fact, value)).Found
            .Select(d => d.ToString())
            .ToList();
        var codes = found
            .Select(line => Code().Match(line).Value)
            .Distinct()
            .Order(StringComparer.Ordinal);
        Texts.AreSame(
            Write(mutation, mutation.Codes, mutation.Sentences),
            Write(mutation, string.Join(' ', codes), Sentences(found)));
    }

    /// <summary>Every kind of sentence falls somewhere.</summary>
    [Fact]
    public void Conclusions_figures_and_identities_fall() => Assert.Equal(
        [], new[] { "SR3012", "SR4007", "SR5007" }.Except(All.Values.SelectMany(m => m.Codes.Split(' '))));

    private static string Write(Mutation mutation, string codes, IEnumerable<string> sentences) =>
        $"- fact: {mutation.Fact}\n  value: \"{mutation.Value}\"\n  codes: {codes}\n  sentences: [{string.Join(", ", sentences)}]";

    /// <summary>
    /// The ids of conclusions and figures, and the places of identities, that no longer hold.
    /// </summary>
    private static IEnumerable<string> Sentences(IEnumerable<string> found) => found
        .Select(line => Sentence().Match(line))
        .Where(m => m.Success)
        .Select(m => m.Groups["code"].Value switch
        {
            "SR4007" => m.Groups["id"].Value,
            "SR3012" => LineOf(m.Groups["path"].Value, int.Parse(m.Groups["line"].Value, CultureInfo.InvariantCulture)).Split(',')[0],
            _ => Path.GetFileNameWithoutExtension(m.Groups["path"].Value),
        })
        .Order(StringComparer.Ordinal);

    private static string LineOf(string path, int line) =>
        File.ReadLines(Path.Combine(Folders.Baseline, path)).ElementAt(line - 1);

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

        /// <summary>
        /// What no longer holds: ids of conclusions, figures and identities, in order.
        /// </summary>
        public List<string> Sentences { get; set; } = [];
    }
}
