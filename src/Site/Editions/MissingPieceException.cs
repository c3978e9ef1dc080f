namespace Standoff.Site.Editions;

/// <summary>A record of an edition names a piece that is missing, or that holds something else.</summary>
/// <param name="path">The piece's, from the project's root.</param>
internal sealed class MissingPieceException(string path)
    : FormatException($"{path} is missing or altered")
{
    public string Path => path;
}
