using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Standoff.Site.Exploring;

/// <summary>What the scripts with data of the model have in common.</summary>
internal static class ScriptText
{
    /// <summary>Letters and signs as they are: a script is UTF-8 and stands in no page.</summary>
    public static JsonSerializerOptions Readable { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Eight hexadecimal digits over all that a script says.</summary>
    public static string MarkOf(string script) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(script)))[..8];
}
