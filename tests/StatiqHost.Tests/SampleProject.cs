using Standoff.Shared;

namespace Standoff.StatiqHost.Tests;

/// <summary>
/// A small project with the report's tables: one figure and two pages, with a fragile conclusion
/// and one that is not.
/// </summary>
internal static class SampleProject
{
    private const string Overview = """
        ---
        title: An overview
        nav: Overview
        order: 0
        lead: What this is about.
        ---
        The answer is [in a chapter](/inference/).

        """;

    private const string Chapter = """
        ---
        title: A chapter
        nav: Inference
        order: 1
        lead: What a chip saves.
        ---
        ![](figure:cost-per-hour)

        :::conclusion {#saves-much when="saving_vs_gpu > 0.2"}
        The chip saves more than a little.
        :::

        :::conclusion {#cheaper-chip when="asic_price * 1 chip < gpu_price * 1 GPU"}
        The chip’s price is below that of the GPU.
        :::

        """;

    /// <summary>Writes the project and gives its folder.</summary>
    public static string AddTo(TemporaryFolder folder)
    {
        var figures = Path.Combine(Checkout.Root, "tests", "Figures.Tests");
        folder.Copy(Path.Combine(Checkout.Root, "data"), "project/data");
        // What the report has published is nothing that this one owes its readers.
        File.Delete(Path.Combine(folder["project/data"], "addresses.lock"));
        foreach (var table in Directory.GetFiles(folder["project/data"], "*.csv"))
            UseRows(table, Path.Combine(figures, "Dataset", Path.GetFileName(table)));
        folder.Add(
            "project/content/figures/cost-per-hour.md",
            File.ReadAllText(Path.Combine(figures, "Recipes", "stacked-bars.md")));
        folder.Add("project/content/names.txt", "GB300\n");
        folder.Add("project/content/index.md", Overview);
        folder.Add("project/content/inference.md", Chapter);
        return folder["project"];
    }

    /// <summary>
    /// Puts the few rows of the figures' tests in the place of the report's; none where they have
    /// no such table.
    /// </summary>
    private static void UseRows(string table, string own) =>
        File.WriteAllText(
            table,
            File.Exists(own) ? File.ReadAllText(own) : File.ReadLines(table).First() + "\n");
}
