namespace Standoff.Evidence;

/// <summary>What stands behind a property of the descriptor.</summary>
public enum PackageForm
{
    Text,
    Number,
    Flag,

    /// <summary>A list of anything.</summary>
    Texts,

    /// <summary>A list of one empty text.</summary>
    EmptyText,

    /// <summary>An object.</summary>
    Group,

    Groups,
}

/// <param name="Of">The properties of an object, or of each in a list of them; null for
/// others.</param>
public sealed record PackageProperty(string Name, PackageForm Form = PackageForm.Text, PackageObject? Of = null)
{
    public bool IsRequired { get; init; }

    /// <summary>The only texts allowed; empty where any is.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];

    /// <summary>A regular expression that the text matches; null where any does.</summary>
    public string? Pattern { get; init; }
}

/// <param name="Refused">Names of properties that must be left out.</param>
public sealed record PackageObject(IReadOnlyList<PackageProperty> Properties, IReadOnlyList<string> Refused)
{
    /// <summary>Names of further properties that may stand there and are passed over.</summary>
    public IReadOnlyList<string> PassedOver { get; init; } = [];
}

/// <summary>The properties of <c>data/datapackage.json</c> that are read or refused.</summary>
public static class PackageProperties
{
    internal static readonly string[] FieldTypes = ["string", "number"];

    private const string Address = @"^https?://[^\s?#]+/$";

    private static readonly PackageProperty MissingValues = new("missingValues", PackageForm.EmptyText);

    /// <summary>What a field asks of its cells.</summary>
    internal static readonly PackageObject Constraints = new(
        [
            new("required", PackageForm.Flag), new("unique", PackageForm.Flag), new("enum", PackageForm.Texts),
            new("pattern"), new("minimum", PackageForm.Number), new("maximum", PackageForm.Number),
        ],
        []);

    private static readonly PackageObject Field = new(
        [
            new("name") { IsRequired = true }, new("type") { IsRequired = true, Allowed = FieldTypes },
            new("date") { Allowed = ["partial"] }, new("format") { Allowed = ["default"] },
            new("constraints", PackageForm.Group, Constraints), MissingValues,
        ],
        PackageReadings.All)
    { PassedOver = DescriptorCheck.Known["fields"] };

    private static readonly PackageObject Schema = new(
        [new("fields", PackageForm.Groups, Field) { IsRequired = true }, MissingValues], PackageReadings.All)
    {
        PassedOver = DescriptorCheck.Known["schema"],
    };

    private static readonly PackageObject Resource = new(
        [
            new("name") { IsRequired = true }, new("path") { IsRequired = true, Pattern = @"^[^/\\]*$" },
            new("encoding") { Allowed = ["utf-8"] }, new("format") { Allowed = ["csv"] },
            new("schema", PackageForm.Group, Schema) { IsRequired = true }, MissingValues,
        ],
        PackageReadings.All)
    { PassedOver = DescriptorCheck.Known["resources"] };

    /// <summary>An object of which only the names of its properties are asked.</summary>
    private static PackageObject Named(string property) => new([], []) { PassedOver = DescriptorCheck.Known[property] };

    /// <summary>The whole descriptor.</summary>
    public static PackageObject Package { get; } = new(
        [
            new("title") { IsRequired = true }, new("homepage") { IsRequired = true, Pattern = Address },
            new("created") { IsRequired = true, Pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T|$)" },
            new("repository") { Pattern = Address }, new("keywords", PackageForm.Texts),
            new("licenses", PackageForm.Groups, Named("licenses")), new("sources", PackageForm.Groups, Named("sources")),
            new("contributors", PackageForm.Groups, new([new("title") { IsRequired = true }], [])
            {
                PassedOver = DescriptorCheck.Known["contributors"],
            }),
            new("resources", PackageForm.Groups, Resource) { IsRequired = true }, MissingValues,
        ],
        PackageReadings.All)
    { PassedOver = DescriptorCheck.Known[""] };
}

/// <summary>What would change how cells are read, wherever it stands.</summary>
internal static class PackageReadings
{
    public static readonly string[] All =
    [
        "dialect", "compression", "data", "groupChar", "decimalChar", "bareNumber", "trueValues", "falseValues",
    ];
}
