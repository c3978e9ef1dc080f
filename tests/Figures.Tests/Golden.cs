using Standoff.Figures.Tables;

namespace Standoff.Figures.Tests;

/// <summary>
/// Compares a text with a file of <c>Goldens</c>. <c>UPDATE_GOLDENS=1</c> writes the file instead;
/// look at what changed before you commit it.
/// </summary>
internal static class Golden
{
    public static void Check(string name, string text)
    {
        var path = Path.Combine(Repository.TestFolder, "Goldens", name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
            File.WriteAllText(path, text);
        Assert.True(
            File.Exists(path), $"There is no golden '{name}'. Write it with UPDATE_GOLDENS=1 and look at it.");
        Assert.Equal(File.ReadAllText(path), text);
    }

    /// <summary>One element a line, so that a change shows where it is.</summary>
    public static string Lines(string svg) =>
        svg.Replace("><", ">\n<", StringComparison.Ordinal) + "\n";

    public static string Lines(FigureTable table)
    {
        var head = string.Join(" | ", table.Columns.Select(c => c.Unit is null ? c.Heading : $"{c.Heading} ({c.Unit})"));
        var rows = table.Rows.Select(r => string.Join(" | ", r.Select(c => c.Quantity is null ? c.Text : $"{c.Text} = {c.Quantity}")));
        return string.Join('\n', rows.Prepend(head)) + "\n";
    }
}
