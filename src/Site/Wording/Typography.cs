using Standoff.Model.Wording;

namespace Standoff.Site.Wording;

/// <summary>What a printer would set for what a keyboard has.</summary>
internal static class Typography
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>Like <see cref="Quotation.Curl"/>.</summary>
    public static string Quotes(string text, char before) => Quotation.Curl(text, before);

    /// <summary>Keeps a number and its unit on one line and gives it a real minus sign.</summary>
    public static string Number(string text) =>
        (text.StartsWith('-') ? "−" + text[1..] : text).Replace(' ', NoBreakSpace);
}
