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
    public static EditionOptions Read(IReadOnlySettings settings, ProjectFolder project) =>
        new(ReadBase(settings, project), ReadDate(settings));

    private static Uri? ReadBase(IReadOnlySettings settings, ProjectFolder project)
    {
        var (host, root) = (settings.GetString(Keys.Host), settings.GetString(Keys.LinkRoot)?.Trim('/'));
        if (string.IsNullOrEmpty(host) && root is null)
            return null;
        var scheme = settings.GetBool(Keys.LinksUseHttps) ? "https" : "http";
        var start = string.IsNullOrEmpty(host) ? HomeOf(project).GetLeftPart(UriPartial.Authority) : $"{scheme}://{host}";
        var text = string.IsNullOrEmpty(root) ? start + "/" : $"{start}/{root}/";
        return DataPackage.ParseHomepage(text)
            ?? throw new RefusalException($"The settings Host and LinkRoot make '{text}', which is not {DataPackage.HomepageForm}.");
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
