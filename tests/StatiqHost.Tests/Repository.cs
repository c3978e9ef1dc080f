using System.Runtime.CompilerServices;

namespace Standoff.StatiqHost.Tests;

/// <summary>The checkout that the tests belong to.</summary>
internal static class Repository
{
    public static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
