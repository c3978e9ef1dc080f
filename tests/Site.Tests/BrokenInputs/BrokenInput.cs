using System.Text;
using Standoff.Shared;

namespace Standoff.Site.Tests.BrokenInputs;

/// <summary>
/// The baseline with one or two things broken, the same for the same number on every machine.
/// </summary>
internal sealed class BrokenInput
{
    private readonly Random _random;
    private readonly List<string> _story = [];
    private readonly Dictionary<string, string[]> _lines = new(StringComparer.Ordinal);

    private BrokenInput(int seed)
    {
        // The generator of a seed is promised to stay as it is.
        _random = new Random(seed);
        Files = Checkout.ReadInputs(Folders.Baseline);
        var kinds = Breakages.All;
        for (var left = _random.Next(4) == 0 ? 2 : 1; left > 0; left--)
        {
            var (name, paths, change) = kinds[(seed + left) % kinds.Count];
            var path = paths[_random.Next(paths.Length)];
            _story.Add($"{name} in {path}");
            if (Files.TryGetValue(path, out var bytes))
                Files[path] = Encoding.Latin1.GetBytes(change(Encoding.Latin1.GetString(bytes.Span), _random));
        }
    }

    public Dictionary<string, ReadOnlyMemory<byte>> Files { get; }

    /// <summary>What was broken, for whoever has to look.</summary>
    public string Story => string.Join("; ", _story);

    /// <summary>None where there is no such file.</summary>
    public IReadOnlyList<string> LinesOf(string path)
    {
        if (_lines.TryGetValue(path, out var lines))
            return lines;
        lines = Files.TryGetValue(path, out var bytes)
            ? Encoding.UTF8.GetString(bytes.Span).Split('\n')
            : [];
        return _lines[path] = lines;
    }

    public static BrokenInput Create(int seed) => new(seed);
}

/// <summary>
/// A way to break one of some files, whose bytes are handed as characters of Latin-1.
/// </summary>
internal sealed record Breakage(string Name, string[] Paths, Func<string, Random, string> Change);
