using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Standoff.Evidence;
using Standoff.Evidence.Inputs;
using Standoff.Site.Addressing;
using Standoff.Site.Files;
using Standoff.Site.Reporting;
using Standoff.Site.Reviewing;
using Standoff.Site.Wording;

namespace Standoff.Site.Exports;

/// <summary>
/// What programs read: chapters and lists as Markdown, a list of what there is, the hashes of all
/// files.
/// </summary>
internal static class MachineFiles
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<OutputFile> Create(Report report, Review review) =>
    [
        .. report.Sections.DistinctBy(s => s.Address).Select(s => OutputFile.OfText(Routes.Twin(s.Address), () => MarkdownTwin.Write(s, report))),
        .. ListTwins.Create(report, review),
        OutputFile.OfText(Routes.Digest, () => WriteDigest(report)),
    ];

    /// <summary>
    /// SHA-256 of every file that the edition is made from and of every other file that it has.
    /// </summary>
    /// <param name="outputs">All other files of the edition.</param>
    public static OutputFile CreateManifest(Report report, InputFiles inputs, IEnumerable<OutputFile> outputs) => OutputFile.OfText(Routes.Manifest, () =>
    {
        var made = outputs.AsParallel().AsOrdered()
            .Select(f => (f.Path, Hash: Hash(f.Content)))
            .OrderBy(f => f.Path, StringComparer.Ordinal);
        return new JsonObject
        {
            ["edition"] = report.Imprint.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["base"] = report.Imprint.BaseAddress.AbsoluteUri,
            ["algorithm"] = "SHA-256",
            ["inputs"] = Hashes(inputs.Paths.Select(path => (path, Hash(inputs.Bytes(path).Span)))),
            ["outputs"] = Hashes(made),
        }.ToJsonString(Json) + "\n";
    });

    private static JsonObject Hashes(IEnumerable<(string Path, string Hash)> files) =>
        new(files.Select(f => KeyValuePair.Create(f.Path, (JsonNode?)f.Hash)));

    private static string Hash(ReadOnlySpan<byte> bytes) =>
        Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>As llmstxt.org proposes.</summary>
    private static string WriteDigest(Report report)
    {
        var imprint = report.Imprint;
        string At(SiteAddress address) => address.On(imprint.BaseAddress).AbsoluteUri;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Edition of {imprint.Date:yyyy-MM-dd}. Every number has a page with its range, its sources and its formula; every conclusion has one with its odds and the values at which it falls. Cite them by their addresses, which do not change.\n\n## Chapters\n\n");
        foreach (var section in report.Sections)
            text.Append(CultureInfo.InvariantCulture, $"- [{MarkdownWords.Escape(section.TitleText)}]({At(Routes.Twin(section.Address))}): {MarkdownWords.Escape(section.LeadText)}\n");
        text.Append("\n## Lists\n\n");
        foreach (var (page, name, lead) in ListTwins.All)
            text.Append(CultureInfo.InvariantCulture, $"- [{name}]({At(Routes.Twin(page))}): {lead}\n");
        text.Append("\n## Conclusions\n\n");
        foreach (var verdict in report.Verdicts)
            text.Append(CultureInfo.InvariantCulture, $"- [{MarkdownWords.Escape(verdict.Text)}]({At(Routes.Finding(verdict.Conclusion.Id))})\n");
        text.Append("\n## Data\n\n");
        text.Append(CultureInfo.InvariantCulture, $"- [All tables with their descriptor]({At(Routes.Input("data/package.zip"))})\n");
        text.Append(CultureInfo.InvariantCulture, $"- [The descriptor, a Data Package]({At(Routes.Input(DataPackage.Path))})\n");
        text.Append(CultureInfo.InvariantCulture, $"- [Every address with its kind and title]({At(Routes.AddressList)})\n");
        text.Append(CultureInfo.InvariantCulture, $"- [Hashes of all inputs and files]({At(Routes.Manifest)})\n");
        // A digest begins with its name and one quotation that says what it is of.
        var top = $"# {MarkdownWords.Escape(imprint.Title)}\n\n> {MarkdownWords.Escape(imprint.Description)}\n\n";
        return top + MarkdownTwin.HelpFor(top + text, null, report).TrimStart('>', ' ') + text;
    }
}
