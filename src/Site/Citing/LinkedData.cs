using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Standoff.Evidence;
using Standoff.Evidence.Rows;
using Standoff.Figures;
using Standoff.Site.Addressing;
using Standoff.Site.Reporting;

namespace Standoff.Site.Citing;

/// <summary>What a page is about, in the words of schema.org.</summary>
internal static class LinkedData
{
    private const string Licence = "https://opensource.org/license/mit";

    /// <summary>Signs of HTML are escaped, those of other scripts are not.</summary>
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The whole edition, or a chapter of it.</summary>
    public static JsonObject OfReport(string title, string lead, SiteAddress at, Imprint imprint)
    {
        var data = Create("Report", title, at, imprint);
        data["headline"] = title;
        data["abstract"] = lead;
        if (at != Routes.Overview)
            data["isPartOf"] = Whole(imprint);
        return data;
    }

    public static JsonObject OfData(DataPackage package, Imprint imprint)
    {
        var data = Create("Dataset", package.Title, Routes.Data, imprint);
        data["description"] = package.Description;
        data["distribution"] = new JsonArray(new JsonObject
        {
            ["@type"] = "DataDownload",
            ["encodingFormat"] = "application/zip",
            ["contentUrl"] = Routes.Input("data/package.zip").On(imprint.BaseAddress).AbsoluteUri,
        });
        return data;
    }

    /// <summary>A number with its range, as a dataset of one value.</summary>
    public static JsonObject OfNumber(NumberView number, Imprint imprint)
    {
        var value = new JsonObject { ["@type"] = "PropertyValue", ["name"] = number.Quantity.Title, ["value"] = Value(number.Quantity.Value), ["unitText"] = number.Quantity.Unit.ToString() };
        AddRange(value, number);
        var data = Create("Dataset", number.Quantity.Title, number.Address, imprint);
        data["description"] = $"{number.LongValue}: {number.Quantity.Title}. A number of {imprint.Title} with its range, its sources and its formula.";
        data["variableMeasured"] = value;
        data["isPartOf"] = Whole(imprint);
        return data;
    }

    /// <param name="text">The finding's sentence, as a reader sees it.</param>
    public static JsonObject OfFinding(string id, string text, Imprint imprint)
    {
        var data = Create("Claim", text, Routes.Finding(id), imprint);
        data["text"] = text;
        data["isPartOf"] = Whole(imprint);
        return data;
    }

    /// <summary>
    /// What the record says of a claim, whose words it gives as what it reviews; the verdict is a
    /// word, since it is no place on a scale.
    /// </summary>
    /// <param name="status">The verdict as pages write it.</param>
    public static JsonObject OfClaim(Claim claim, string status, Imprint imprint)
    {
        var data = Create("ClaimReview", claim.Text.Text, Routes.Claim(claim.Id.Text), imprint);
        data["claimReviewed"] = claim.Text.Text;
        data["reviewRating"] = new JsonObject { ["@type"] = "Rating", ["alternateName"] = status };
        return data;
    }

    public static JsonObject OfFigure(Figure figure, Imprint imprint)
    {
        string At(string extension) => Routes.FigureFile(figure.Id, extension).On(imprint.BaseAddress).AbsoluteUri;
        var data = Create("ImageObject", figure.Title, Routes.Figure(figure.Id), imprint);
        data["caption"] = figure.Subtitle;
        data["description"] = figure.Description;
        data["contentUrl"] = At("png");
        data["encodingFormat"] = "image/png";
        data["thumbnailUrl"] = At("card.png");
        data["isPartOf"] = Whole(imprint);
        return data;
    }

    /// <summary>Never closes the element that it stands in.</summary>
    public static string Write(JsonObject data) => data.ToJsonString(Readable);

    private static JsonObject Create(string type, string name, SiteAddress at, Imprint imprint) => new()
    {
        ["@context"] = "https://schema.org",
        ["@type"] = type,
        ["name"] = name,
        ["url"] = at.On(imprint.BaseAddress).AbsoluteUri,
        ["author"] = new JsonArray([.. imprint.Authors.Select(a => (JsonNode)new JsonObject { ["@type"] = "Organization", ["name"] = a })]),
        // Their place; the page knows its days.
        ["datePublished"] = null,
        ["dateModified"] = null,
        ["license"] = Licence,
    };

    private static JsonObject Whole(Imprint imprint) => new()
    {
        ["@type"] = "Report",
        ["name"] = imprint.Title,
        ["url"] = imprint.BaseAddress.AbsoluteUri,
    };

    /// <summary>
    /// Its ends, which are numbers and have the value between them; in words, where one is none or
    /// they have not.
    /// </summary>
    private static void AddRange(JsonObject data, NumberView number)
    {
        var (low, high) = (number.Range.Low, number.Range.High);
        if (!number.Range.IsWide)
            return;
        if (!number.IsOutside && double.IsFinite(low))
            data["minValue"] = low;
        if (!number.IsOutside && double.IsFinite(high))
            data["maxValue"] = high;
        if (number.IsOutside || !double.IsFinite(high))
            data["description"] = $"{number.RangeInWords}. {number.WhyOutside}".TrimEnd();
    }

    /// <summary>A number or, as the vocabulary lets it be, a word.</summary>
    private static JsonValue Value(double value) =>
        double.IsPositiveInfinity(value) ? JsonValue.Create("never") : JsonValue.Create(value);
}
