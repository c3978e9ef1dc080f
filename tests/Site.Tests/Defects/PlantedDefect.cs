using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Standoff.Site.Tests.Defects;

/// <summary>A deliberate mistake in the report and what the build makes of it.</summary>
internal sealed class PlantedDefect
{
    private static readonly Lazy<IReadOnlyList<PlantedDefect>> Read = new(() =>
        new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build()
            .Deserialize<List<PlantedDefect>>(File.ReadAllText(Path.Combine(
                Folders.Tests, "Defects", "defects.yml"))));

    public static IReadOnlyList<PlantedDefect> All => Read.Value;

    /// <summary>Which must be reported at the place that the edits mark.</summary>
    public string Code { get; set; } = "";

    /// <summary>What is wrong; a sentence, and the name of the defect.</summary>
    public string Defect { get; set; } = "";

    /// <summary>Made in this order.</summary>
    public List<DefectEdit> Edits { get; set; } = [];

    /// <summary>Codes that may be reported as well, since they follow from the defect.</summary>
    public List<string> Follows { get; set; } = [];

    /// <summary>
    /// Arguments of the command that alone can go wrong so; the edition is built where empty.
    /// </summary>
    public List<string> Call { get; set; } = [];

    /// <summary>As printed, where no edit marks it: <c>path:line:column</c>.</summary>
    public string Place { get; set; } = "";

    /// <summary>
    /// Whether it is a mistake of rows that the first stage reports; the stages after it do not
    /// report such codes.
    /// </summary>
    public bool IsOfEvidence =>
        Edits.All(e => e.File.StartsWith("data/", StringComparison.Ordinal))
        && Code.CompareTo("SR4") < 0
        && Code is not ("SR2018" or "SR2020" or "SR2050" or "SR2054" or "SR2057" or "SR2064" or "SR2064");
}
