using System.Text;
using Standoff.Shared;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Standoff.Site.Tests.Specs;

/// <summary>A change of the baseline and what the build then says.</summary>
internal sealed class SpecCase
{
    private static readonly Lazy<IReadOnlyDictionary<string, SpecCase>> Read = new(ReadAll);

    /// <summary>A sentence.</summary>
    public string Name { get; set; } = "";

    public List<SpecEdit> Edits { get; set; } = [];

    /// <summary>All diagnostics in order, each as a person reads it.</summary>
    public List<string> Expect { get; set; } = [];

    /// <summary>By name.</summary>
    public static IReadOnlyDictionary<string, SpecCase> All => Read.Value;

    /// <summary>The baseline with the edits made.</summary>
    public Dictionary<string, ReadOnlyMemory<byte>> Inputs()
    {
        var files = Checkout.ReadInputs(Folders.Baseline);
        foreach (var edit in Edits)
            edit.Make(files);
        return files;
    }

    private static Dictionary<string, SpecCase> ReadAll()
    {
        var yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        return Directory.GetFiles(Path.Combine(Folders.Tests, "Specs"), "*.yml")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => yaml.Deserialize<List<SpecCase>>(File.ReadAllText(file)))
            .ToDictionary(c => c.Name, StringComparer.Ordinal);
    }
}

/// <summary>
/// One of: a text that stands once in the file is replaced; the file gets other content; the file
/// goes.
/// </summary>
internal sealed class SpecEdit
{
    public string File { get; set; } = "";

    public string? Replace { get; set; }

    public string With { get; set; } = "";

    public string? Content { get; set; }

    public bool Delete { get; set; }

    /// <summary><c>latin1</c> for bytes that are no UTF-8.</summary>
    public string Encoding { get; set; } = "utf-8";

    public void Make(Dictionary<string, ReadOnlyMemory<byte>> files)
    {
        if (Delete)
        {
            Assert.True(files.Remove(File), $"{File} is not in the baseline");
            return;
        }

        var text = Content;
        if (Replace is not null)
        {
            var before = System.Text.Encoding.UTF8.GetString(files[File].Span);
            Assert.Equal(2, before.Split(Replace).Length);
            text = before.Replace(Replace, With, StringComparison.Ordinal);
        }

        var encoding = Encoding == "latin1"
            ? System.Text.Encoding.Latin1
            : new UTF8Encoding(false);
        files[File] = encoding.GetBytes(text ?? throw new InvalidOperationException(
            $"An edit of {File} does nothing."));
    }
}
