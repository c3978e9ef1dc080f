using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Standoff.Site.Addressing;
using Standoff.Site.Files;
using Standoff.Site.Pages;

namespace Standoff.Site.Exports;

/// <summary><c>/addresses.json</c>: every address that later editions keep.</summary>
internal static class AddressFiles
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static OutputFile Create(PageList pages) => OutputFile.OfText(Routes.AddressList, () =>
    {
        var entries = AddressBook.Create(pages).Select(a => (JsonNode)new JsonObject
        {
            ["address"] = a.At.ToString(),
            ["kind"] = a.Kind,
            ["title"] = a.Title,
        });
        return new JsonArray([.. entries]).ToJsonString(Json) + "\n";
    });
}
