namespace Standoff.StatiqHost.Tests;

/// <summary>A small project that builds: a dataset, one figure and two pages, with a fragile conclusion and one that is not.</summary>
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
        The saving is [](n:saving_vs_gpu).

        ![](figure:stacked-bars)

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
        var figures = Path.Combine(Repository.Root, "tests", "Figures.Tests");
        folder.Copy(Path.Combine(figures, "Dataset"), "project/data");
        folder.Copy(Path.Combine(figures, "Recipes"), "project/content/figures");
        folder.Add("project/content/names.txt", "GB300\n");
        folder.Add("project/content/index.md", Overview);
        folder.Add("project/content/inference.md", Chapter);
        return folder["project"];
    }
}
