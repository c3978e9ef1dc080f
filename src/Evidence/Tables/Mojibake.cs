using System.Text;

namespace Standoff.Evidence.Tables;

/// <summary>Text that was UTF-8, was read as Windows-1252 and saved so.</summary>
internal static class Mojibake
{
    private static readonly Encoding Windows1252 =
        CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>
    /// What the text was; null where it is as it was written: its bytes in Windows-1252 are then
    /// no UTF-8.
    /// </summary>
    public static string? Undo(string text)
    {
        if (Ascii.IsValid(text))
            return null;
        try
        {
            return StrictUtf8.GetString(Windows1252.GetBytes(text));
        }
        catch (Exception e) when (e is EncoderFallbackException or DecoderFallbackException)
        {
            return null;
        }
    }
}
