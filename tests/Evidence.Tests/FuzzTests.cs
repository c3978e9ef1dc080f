using System.Diagnostics;
using System.Text;
using CsCheck;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Rows;

namespace Standoff.Evidence.Tests;

/// <summary>Wrong input never throws, and is soon read.</summary>
public sealed class FuzzTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    private static readonly Dictionary<string, ReadOnlyMemory<byte>> Small =
        Repository.Cut(6).ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);

    private static readonly Gen<string> Paths = Gen.OneOf([.. Small.Keys.Where(p => p.StartsWith("data/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)]);

    /// <summary>What files are made of, and what breaks readers of them.</summary>
    private static readonly Gen<byte[]> Tokens = Gen.OneOf(
        Gen.OneOf(
            ",", "\"", "\"\"", "\n", "\r\n", "\r", ";", "", "{", "}", "[", "]", ":", "\\", "\\ud800", "null", "1e999", "-0", "9999", "9999-12",
            "\uFEFF", "\0", "é", "🙂", "\u2028", "^(a+)+$", "(?<!x)", "\"name\"", "\"id\"", "\"shape\"", "id", "x").Select(Encoding.UTF8.GetBytes),
        Gen.Byte.Array[1, 4]);

    [Fact]
    public void Any_bytes_as_any_of_the_files_are_read_to_the_end() =>
        Gen.Select(Paths, Gen.OneOf(Gen.Byte.Array[0, 300], Tokens.Array[0, 60].Select(t => t.SelectMany(b => b).ToArray())))
            .Sample((path, bytes) => Read(path, bytes), iter: 200);

    [Fact]
    public void A_file_with_some_bytes_changed_is_read_to_the_end() =>
        Gen.Select(Paths, Gen.Select(Gen.Double[0, 1], Gen.Int[0, 12], Tokens).Array[1, 4])
            .Sample((path, edits) => Read(path, Edited(Small[path].ToArray(), edits)), iter: 200);

    [Fact]
    public void A_large_table_is_soon_read()
    {
        var row = "x{0},inference,\"An \"\"ordinary\"\" statement\",1,,,,,fixed,h,,,,assumed,,high,,\"Notes, long enough to be like others\"\n";
        var text = new StringBuilder(Encoding.UTF8.GetString(
            Repository.Empty().Single(f => f.Key == "data/facts.csv").Value.Span));
        for (var i = 0; i < 5_000; i++)
            text.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, row, i);
        Read("data/facts.csv", Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static byte[] Edited(byte[] bytes, (double At, int Removed, byte[] Put)[] edits)
    {
        foreach (var (at, removed, put) in edits)
        {
            var start = (int)(at * bytes.Length);
            bytes = [.. bytes[..start], .. put, .. bytes[Math.Min(bytes.Length, start + removed)..]];
        }

        return bytes;
    }

    private static void Read(string path, byte[] bytes)
    {
        var watch = Stopwatch.StartNew();
        var found = Dataset.Read(new InputFiles(new Dictionary<string, ReadOnlyMemory<byte>>(Small, StringComparer.Ordinal) { [path] = bytes })).Found;
        Assert.True(watch.Elapsed < Soon, $"{watch.Elapsed} for {path}");
        Assert.All(found, d => Assert.True(d.Place is { Line: >= 1, Column: >= 1, Length: >= 1 } && !d.Message.Contains("{0}", StringComparison.Ordinal), d.ToString()));
    }
}
