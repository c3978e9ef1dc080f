using System.Text;
using Standoff.Evidence.Inputs;
using Standoff.Shared;

namespace Standoff.Evidence.Tests;

/// <summary>
/// The data files of the repository, and the chapters that their rows belong to.
/// </summary>
internal static class Repository
{
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files { get; } = Checkout.ReadInputs()
        .Where(f => f.Key.StartsWith("data/", StringComparison.Ordinal) || ChapterPath.IsChapter(f.Key))
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>The package, and each table cut down to its header.</summary>
    public static IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> Empty() => Cut(1);

    /// <summary>The package, and each table cut down to some lines.</summary>
    public static IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> Cut(int lines) => Files.Select(f =>
        f.Key.EndsWith(".csv", StringComparison.Ordinal)
            ? KeyValuePair.Create(f.Key, FirstLines(f.Value, lines))
            : f);

    private static ReadOnlyMemory<byte> FirstLines(ReadOnlyMemory<byte> csv, int lines) =>
        Encoding.UTF8.GetBytes(string.Concat(
            Encoding.UTF8.GetString(csv.Span).Split('\n').Take(lines).Select(l => l + "\n")));
}
