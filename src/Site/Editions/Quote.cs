using System.Security.Cryptography;
using System.Text;

namespace Standoff.Site.Editions;

/// <summary>
/// What a link says that it quoted: a short hash of the sentence, so that the page can tell whether
/// it still says it.
/// </summary>
public static class Quote
{
    /// <summary>Of the query of an address.</summary>
    public const string Parameter = "said";

    private const int HashLength = 8;

    /// <summary>Eight hexadecimal digits; blanks of every sort are alike.</summary>
    public static string HashOf(string sentence) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sentence.Replace('\u00A0', ' ').Trim())))[..HashLength];

    /// <summary>What a link that quotes a sentence has behind its path.</summary>
    public static string Query(string sentence) => $"?{Parameter}={HashOf(sentence)}";

    public static string Of(NumberState number) => $"{number.Words.Title}: {number.Text}";

    public static string Of(FindingState finding) => finding.Sentence;

    public static string Of(FigureState figure) => figure.Title;

    /// <summary>All sentences of an edition that links may quote.</summary>
    internal static IEnumerable<string> All(EditionState edition) =>
    [
        .. edition.Numbers.Values.Select(Of),
        .. edition.Findings.Values.Select(Of),
        .. edition.Figures.Values.Select(Of),
    ];
}
