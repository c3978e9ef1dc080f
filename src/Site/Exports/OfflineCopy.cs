using System.Text;
using System.Text.RegularExpressions;
using Standoff.Site.Addressing;
using Standoff.Site.Files;
using Standoff.Site.Pages;
using Standoff.Site.Reporting;

namespace Standoff.Site.Exports;

/// <summary>
/// The site as a zip that is read without a server: its pages, whose links end in
/// <c>index.html</c>, and what a reader opens from them.
/// </summary>
/// <remarks>
/// The pages are those of the site with their links written anew, and not rendered again: that takes
/// a twentieth of the time.
/// </remarks>
internal static partial class OfflineCopy
{
    /// <summary>All is in one folder, so that unpacking scatters nothing.</summary>
    private const string Folder = "standoff-report/";

    private static readonly string[] Folders = ["assets/", "case/", "data/", "figures/", "popovers/", "search/"];

    /// <param name="files">Of the site.</param>
    public static OutputFile Create(Report report, PageList pages, IEnumerable<OutputFile> files)
    {
        var byPath = pages.All.ToDictionary(p => p.At.File, StringComparer.Ordinal);
        // Pictures for the links of others; no page leads to most of them, and they are large.
        var cards = pages.All.Select(p => p.Card.Address.File).ToHashSet(StringComparer.Ordinal);
        bool IsHeld(OutputFile file) => byPath.TryGetValue(file.Path, out var page)
            ? page.Kind != PageKind.NotFound
            : Folders.Any(f => file.Path.StartsWith(f, StringComparison.Ordinal)) && !cards.Contains(file.Path)
                && !FrozenRoutes.IsForFrames(file.Path);
        return OutputFile.At(Routes.OfflineCopy, () =>
        {
            var held = files.Where(IsHeld).OrderBy(f => f.Path, StringComparer.Ordinal).ToList();
            var links = new OfflineLinks(
                held.Select(f => f.Path), report.Imprint.BaseAddress);
            return SteadyZip.Create(held.AsParallel().AsOrdered().Select(f =>
                (Folder + f.Path, byPath.TryGetValue(f.Path, out var page) ? Write(page, f, links) : f.Content)));
        });
    }

    private static ReadOnlyMemory<byte> Write(Page page, OutputFile file, OfflineLinks links) =>
        Encoding.UTF8.GetBytes(
            links.Write(page.At, Preload().Replace(Encoding.UTF8.GetString(file.Content), "")));

    /// <summary>Browsers refuse to fetch a font ahead from a disk, and say so.</summary>
    [GeneratedRegex("""<link rel="preload"[^>]*>\n""")]
    private static partial Regex Preload();
}
