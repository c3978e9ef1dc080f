namespace Standoff.StatiqHost;

/// <summary>What the pipelines are called, like the stages that they drive.</summary>
internal static class StageNames
{
    public const string Evidence = "Evidence";
    public const string Figures = "Figures";
    public const string Sections = "Sections";
    public const string Edition = "Edition";
}
