using System.Globalization;
using Standoff.Evidence;
using Standoff.Site.Commands;
using Standoff.Site.Publishing;
using Standoff.Site.Reporting;
using Statiq.Common;

namespace Standoff.StatiqHost;

/// <summary>What Statiq's settings say of the edition.</summary>
internal static class EditionSettings
{
    /// <summary>
    /// The base address of <c>Host</c>, <c>LinkRoot</c> and <c>LinksUseHttps</c>, the date of
    /// <c>CurrentDateTime</c>; what none of them says stands in the data package.
    /// </summary>
    /// <exception cref="RefusalException">They make no address or no date.</exception>
    public static EditionOptions Read(IReadOnlySettings settings, ProjectFolder project)
    {
        Check<bool>(settings, Keys.LinksUseHttps, "true or false");
        Check<CleanMode>(settings, Keys.CleanMode, "None, Self, Full or Unwritten");
        return new(ReadBase(settings, project), ReadDate(settings));
    }

    /// <summary>What Statiq cannot read it takes for what it takes without.</summary>
    private static void Check<T>(IReadOnlySettings settings, string key, string form)
    {
        if (settings.TryGetValue<string>(key, out var text) && text is not null
            && !settings.TryGetValue<T>(key, out _))
            throw new RefusalException($"The setting {key} takes {form}, and '{text}' is none of them; write -s {key}={form.Split(' ')[0].TrimEnd(',')}, or leave it out.");
    }

    private static Uri? ReadBase(IReadOnlySettings settings, ProjectFolder project)
    {
        var (host, root) = (settings.GetString(Keys.Host), settings.GetString(Keys.LinkRoot)?.Trim('/'));
        if (string.IsNullOrEmpty(host) && root is null)
            return null;
        CheckHost(host);
        CheckRoot(root);
        var scheme = settings.GetBool(Keys.LinksUseHttps) ? "https" : "http";
        var start = string.IsNullOrEmpty(host) ? HomeOf(project).GetLeftPart(UriPartial.Authority) : $"{scheme}://{host}";
        var text = string.IsNullOrEmpty(root) ? start + "/" : $"{start}/{root}/";
        return DataPackage.ParseHomepage(text)
            ?? throw new RefusalException($"The settings Host and LinkRoot make '{text}', which is not {DataPackage.HomepageForm}.");
    }

    /// <summary>A setting without a value is <c>true</c> to Statiq.</summary>
    private static bool HasNoValue(string text) => bool.TryParse(text, out _);

    private static void CheckHost(string? host)
    {
        if (string.IsNullOrEmpty(host))
            return;
        if (HasNoValue(host))
            throw new RefusalException("The setting Host has no value; write -s Host=me.example.");
        var name = host.LastIndexOf(':') is > 0 and var colon && ushort.TryParse(host[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? host[..colon]
            : host;
        if (Uri.CheckHostName(name) == UriHostNameType.Unknown)
            throw new RefusalException($"The setting Host takes a host alone, such as me.example or localhost:8080, and '{host}' is none; a folder goes into LinkRoot, and LinksUseHttps=false asks for http.");
    }

    private static void CheckRoot(string? root)
    {
        if (string.IsNullOrEmpty(root))
            return;
        if (HasNoValue(root))
            throw new RefusalException("The setting LinkRoot has no value; write -s LinkRoot=report, or leave it out.");
        if (root.Split('/').Any(part => part is "" or "." or ".." || part.IndexOfAny([':', '?', '#', '\\', ' ']) >= 0))
            throw new RefusalException($"The setting LinkRoot takes a path below the host, such as report or notes/report, and '{root}' is none; the host goes into Host.");
    }

    /// <summary>A root alone stands at the host that the data package names.</summary>
    private static Uri HomeOf(ProjectFolder project) =>
        Site.Edition.Build(project.Read(), new EditionOptions()).Evidence.Value?.Workbook.Dataset.Package.Homepage
        ?? throw new RefusalException($"{DataPackage.Path} cannot be read; give the setting Host beside LinkRoot.");

    private static DateOnly? ReadDate(IReadOnlySettings settings)
    {
        if (!settings.TryGetValue<string>(Keys.CurrentDateTime, out var text) || text is null)
            return null;
        if (EditionArguments.ParseDay(text) is { } day)
            return day;
        return DateTime.TryParse(text, CultureInfo.InvariantCulture, out var time)
            ? DateOnly.FromDateTime(time)
            : throw new RefusalException($"The setting CurrentDateTime: {EditionArguments.NotADay(text)}");
    }
}
