using System.Security.Cryptography;
using System.Text;
using Standoff.Site.Addressing;

namespace Standoff.Site.Editions;

/// <summary>
/// What a link says that it quoted: all that somebody quotes from a page, and its mark, a short
/// hash, so that the page can tell whether it still says it.
/// </summary>
/// <param name="Words">In a line, with the value and its range or the odds.</param>
/// <param name="Beside">What the page shows beside them; empty for nothing.</param>
public sealed record Quote(string Words, string Beside = "")
{
    /// <summary>Of the query of an address.</summary>
    public const string Parameter = "said";

    private const int HashLength = 8;

    /// <summary>Eight hexadecimal digits; blanks of every sort are alike.</summary>
    public string Hash => field ??= Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes($"{Words}\n{Beside}".Replace('\u00A0', ' ').Trim())))[..HashLength];

    /// <summary>What a link that quotes it has behind its path.</summary>
    public string Query => $"?{Parameter}={Hash}";

    /// <summary>What a page says in an edition; null for a page that nobody quotes.</summary>
    public static Quote? On(SiteAddress page, EditionState edition) => page.Path.Split('/') switch
    {
        ["", "numbers", var id, ""] => edition.Numbers.TryGetValue(id, out var number) ? Of(number) : null,
        ["", "conclusions", var id, ""] => edition.Findings.TryGetValue(id, out var finding) ? Of(finding) : null,
        ["", "claims", var id, ""] => edition.Claims.TryGetValue(id, out var claim) ? Of(id, claim, edition) : null,
        ["", "figures", var id, ""] => edition.Figures.TryGetValue(id, out var figure) ? Of(figure) : null,
        _ => null,
    };

    /// <summary>The name of a page, as <c>numbers/ID</c>.</summary>
    public static string NameOf(SiteAddress page) => page.Path.Trim('/');

    /// <summary>The pages of an edition that links may quote.</summary>
    internal static IEnumerable<SiteAddress> PagesOf(EditionState edition) =>
    [
        .. edition.Numbers.Keys.Select(Routes.Number),
        .. edition.Findings.Keys.Select(Routes.Finding),
        .. edition.Claims.Keys.Select(Routes.Claim),
        .. edition.Figures.Keys.Select(Routes.Figure),
    ];

    private static Quote Of(NumberState number) =>
        new($"{number.Words.Title}: {NumberChanges.Said(number)}");

    private static Quote Of(FindingState finding) => new(FindingChanges.Said(finding).TrimEnd('.'), finding.Turns);

    /// <summary>The verdict with the claim, and beside them why it is judged so.</summary>
    private static Quote Of(string id, ClaimState claim, EditionState edition)
    {
        var why = edition.Texts.GetValueOrDefault(Routes.Claims.Path, []).Where(b => b.Place == id);
        return new(FindingChanges.Said(claim)!.TrimEnd('.'), string.Join('\n', why.Select(b => b.Text)));
    }

    /// <summary>
    /// Beside its title what it draws, in words and data. What editions gave out that kept no
    /// description is covered no further than they did it.
    /// </summary>
    private static Quote Of(FigureState figure) =>
        new($"{figure.Title}. {figure.Subtitle}", $"{figure.Description ?? figure.Alt}\n{figure.Csv}");
}
