using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Standoff.Evidence;
using Standoff.Site.Addressing;
using Standoff.Site.Files;
using Standoff.Site.Publishing;
using Standoff.Site.Reporting;
using Standoff.Site.Wording;

namespace Standoff.Site.Commands.Comparing;

/// <summary><c>verify</c>: builds again and compares with a published folder.</summary>
internal static class VerifyCommand
{
    /// <summary>How many files of a sort are named.</summary>
    private const int MaxNamed = 20;

    public static Command Create(Option<DirectoryInfo?> root)
    {
        var folder = new Argument<DirectoryInfo>("dir") { Description = "A published edition, with its manifest.json." };
        var edition = new EditionArguments();
        var command = new Command("verify", "Build again and compare with a published folder, file by file; ends with 1 if any differs, else with 0.") { folder };
        edition.AddTo(command);
        command.SetAction(call => Project.Use(call, root, (project, output, error) =>
        {
            var published = call.GetValue(folder)!.FullName;
            using var manifest = ReadManifest(published);
            var asked = edition.Read(call);
            var options = new EditionOptions(asked.BaseAddress ?? BaseOf(manifest), asked.Date ?? DateOf(manifest));
            var printed = PdfIn(published);
            var build = Edition.Build(project.Read(), options with { Pdf = printed is null ? null : new(printed) });
            if (build.Files is not { } files)
            {
                error.Write(DiagnosticReport.Write("text", build.Found, build.Inputs));
                return ExitCode.Diagnostics;
            }

            var inputs = HashesOf(manifest, "inputs");
            var own = build.Inputs.Paths.ToDictionary(
                path => path, path => Hash(build.Inputs.Bytes(path).Span), StringComparer.Ordinal);
            Tell(output, "made from another", inputs.Keys.Union(own.Keys, StringComparer.Ordinal).Where(path => inputs.GetValueOrDefault(path) != own.GetValueOrDefault(path)));
            var differing = Compare(published, files, HashesOf(manifest, "outputs"), output);
            if (printed is not null && !ReportPdf.IsOf(build.Report.Value!, printed))
            {
                Tell(output, "printed from another", [Routes.Pdf.File]);
                differing++;
            }

            output.WriteLine(differing == 0
                ? $"All {files.All.Count} files are what the project makes."
                : $"{Phrases.Count(differing, "file differs", "files differ")} from what the project makes.");
            return differing == 0 ? ExitCode.Fine : ExitCode.Differs;
        }));
        return command;
    }

    /// <returns>How many files are not what the project makes.</returns>
    private static int Compare(string published, OutputFiles files, IReadOnlyDictionary<string, string> listed, TextWriter output)
    {
        var found = files.All.Values.AsParallel().AsOrdered()
            .Select(f => (f.Path, Made: Hash(f.Content), There: HashAt(published, f.Path)))
            .ToList();
        var missing = found.Where(f => f.There is null).Select(f => f.Path).ToList();
        var others = found.Where(f => f.There is not null && f.There != f.Made).ToList();
        var edited = others
            .Where(f => listed.TryGetValue(f.Path, out var hash) && hash != f.There)
                .Select(f => f.Path)
                .ToList();
        var more = listed.Keys.Except(files.All.Keys, StringComparer.Ordinal)
            .Where(path => HashAt(published, path) is not null)
            .ToList();
        Tell(output, "missing", missing);
        Tell(output, "changed after it was built", edited);
        Tell(output, "differs", others.Select(f => f.Path).Except(edited, StringComparer.Ordinal));
        Tell(output, "no longer made", more);
        return missing.Count + others.Count + more.Count;
    }

    private static void Tell(TextWriter output, string what, IEnumerable<string> paths)
    {
        var all = paths.Order(StringComparer.Ordinal).ToList();
        foreach (var path in all.Take(MaxNamed))
            output.WriteLine(PrintableText.Create($"{what}: {path}"));
        if (all.Count > MaxNamed)
            output.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{what}: {all.Count - MaxNamed} more"));
    }

    /// <summary>
    /// A printed report that was published: no two printers give the same bytes, so it is taken as
    /// it stands. The list of hashes and the mark of its inputs tell whether it is the one.
    /// </summary>
    private static byte[]? PdfIn(string folder)
    {
        var file = OutputPath.Combine(folder, Routes.Pdf.File);
        return File.Exists(file) ? File.ReadAllBytes(file) : null;
    }

    /// <exception cref="RefusalException">The folder holds no edition.</exception>
    private static JsonDocument ReadManifest(string folder)
    {
        var path = Path.Combine(folder, Routes.Manifest.File);
        try
        {
            return JsonDocument.Parse(File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is JsonException or FileNotFoundException or DirectoryNotFoundException)
        {
            throw new RefusalException($"There is no {Routes.Manifest.File} in {folder} that can be read; name the folder of a published edition.");
        }
    }

    private static Uri? BaseOf(JsonDocument manifest) =>
        DataPackage.ParseHomepage(TextOf(manifest, "base"));

    private static DateOnly? DateOf(JsonDocument manifest) =>
        EditionArguments.ParseDay(TextOf(manifest, "edition"));

    private static string TextOf(JsonDocument manifest, string name) =>
        manifest.RootElement.ValueKind == JsonValueKind.Object && manifest.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static Dictionary<string, string> HashesOf(JsonDocument manifest, string part)
    {
        if (manifest.RootElement.ValueKind != JsonValueKind.Object || !manifest.RootElement.TryGetProperty(part, out var entries) || entries.ValueKind != JsonValueKind.Object)
            return [];
        return entries.EnumerateObject().Where(e => OutputPath.IsSafe(e.Name)).DistinctBy(e => e.Name)
            .ToDictionary(e => e.Name, e => e.Value.ToString(), StringComparer.Ordinal);
    }

    private static string? HashAt(string folder, string path)
    {
        var file = OutputPath.Combine(folder, path);
        return File.Exists(file) ? Hash(File.ReadAllBytes(file)) : null;
    }

    private static string Hash(ReadOnlySpan<byte> bytes) =>
        Convert.ToHexStringLower(SHA256.HashData(bytes));
}
