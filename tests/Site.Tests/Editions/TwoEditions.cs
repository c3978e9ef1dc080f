using System.Text;
using Standoff.Shared;
using Standoff.Site.Tests.Commands;

namespace Standoff.Site.Tests.Editions;

/// <summary>
/// A small report that was published twice: between the two the price of electricity moved and
/// nothing else.
/// </summary>
internal static class TwoEditions
{
    public const string FirstDay = "2026-11-23";
    public const string SecondDay = "2026-12-01";

    /// <summary>The fact that moved, the results that rest on it, and the sentence of the chapter.</summary>
    public static readonly string[] Moved = ["energy_cost", "energy_price", "hour_cost", "saving"];

    private static readonly Lazy<Published> Made = new(Publish);

    public static IReadOnlyDictionary<string, byte[]> First => Made.Value.First;

    public static IReadOnlyDictionary<string, byte[]> Second => Made.Value.Second;

    /// <summary>The project's files after both editions.</summary>
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Inputs => Made.Value.Inputs;

    /// <summary>What <c>publish</c> printed the second time.</summary>
    public static string Told => Made.Value.Told;

    public static string Text(byte[] content) => Encoding.UTF8.GetString(content);

    /// <summary>The name of an edition, by its day.</summary>
    public static string NameOf(string day) =>
        Inputs.Keys.Select(k => Path.GetFileNameWithoutExtension(k)).Single(n => n.StartsWith(day, StringComparison.Ordinal));

    public static void Move(TemporaryProject project)
    {
        project.Replace("data/facts.csv", "Price of electricity,0.09,", "Price of electricity,0.1,");
        Assert.Equal(0, SiteRun.Call(project.Root, "fix", "--write").ExitCode);
    }

    private static Published Publish()
    {
        using var project = new TemporaryProject(Folders.Baseline);
        Assert.Equal(0, SiteRun.Call(project.Root, "publish").ExitCode);
        var first = Build(project);
        Move(project);
        var told = SiteRun.Call(project.Root, "publish", "--date", SecondDay);
        Assert.Equal((0, ""), (told.ExitCode, told.Error));
        return new(first, Build(project), Checkout.ReadInputs(project.Root), told.Output);
    }

    private static Dictionary<string, byte[]> Build(TemporaryProject project)
    {
        var build = Folders.Build(Checkout.ReadInputs(project.Root));
        var files = build.Files ?? throw new InvalidOperationException(string.Join('\n', build.Found));
        return files.All.ToDictionary(f => f.Key, f => f.Value.Content, StringComparer.Ordinal);
    }

    private sealed record Published(
        IReadOnlyDictionary<string, byte[]> First, IReadOnlyDictionary<string, byte[]> Second, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Inputs, string Told);
}
