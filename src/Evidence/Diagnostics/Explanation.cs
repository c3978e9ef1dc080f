using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Standoff.Evidence.Diagnostics;

/// <summary>What a person wants to know of a kind of diagnostic beyond its message.</summary>
/// <param name="Cause">Why the build looks for it, in sentences.</param>
/// <param name="Example">An input that brings it about; may run over several lines.</param>
/// <param name="Ways">Ways out, the usual one first, a sentence each.</param>
public sealed record Explanation(string Cause, string Example, IReadOnlyList<string> Ways)
{
    private static readonly Lazy<IReadOnlyDictionary<string, Explanation>> Read = new(ReadAll);

    /// <summary>By code.</summary>
    public static IReadOnlyDictionary<string, Explanation> All => Read.Value;

    private static Dictionary<string, Explanation> ReadAll()
    {
        using var stream = typeof(Explanation).Assembly.GetManifestResourceStream("explanations.yml")!;
        using var text = new StreamReader(stream);
        var entries = new DeserializerBuilder()
            .WithNamingConvention(CamelCaseNamingConvention.Instance)
            .Build()
            .Deserialize<Dictionary<string, Entry>>(text);
        return entries.ToDictionary(
            e => e.Key,
            e => new Explanation(e.Value.Cause.Trim(), e.Value.Example.TrimEnd(), e.Value.Ways),
            StringComparer.Ordinal);
    }

    /// <summary>An entry of the file; what it leaves out is empty.</summary>
    private sealed class Entry
    {
        public string Cause { get; set; } = "";

        public string Example { get; set; } = "";

        public List<string> Ways { get; set; } = [];
    }
}
