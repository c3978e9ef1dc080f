namespace Standoff.StatiqHost.Tests.Engine;

/// <summary>
/// Where the package does what a test says, in Statiq.Framework v1.0.0-beta.72 (below
/// <c>src/core</c>) or Statiq.Web v1.0.0-beta.60 (below <c>src</c>).
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UpstreamAttribute(string file, string member) : Attribute
{
    public string File => file;

    public string Member => member;
}
