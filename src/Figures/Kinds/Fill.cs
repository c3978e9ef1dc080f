namespace Standoff.Figures.Kinds;

/// <summary>
/// How strong the colour of an area is; as written behind <c>fill:</c>, in small letters.
/// </summary>
internal enum Fill
{
    /// <summary>What counts as done.</summary>
    Full,

    /// <summary>What is older, only promised or only answered for.</summary>
    Pale,
}
