namespace Standoff.StatiqHost.Tests;

/// <summary>The report with two pages of the tests instead of its own, with a fragile conclusion and one that is not.</summary>
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
        folder.Copy(Path.Combine(Repository.Root, "data"), "project/data");
        folder.Copy(Path.Combine(Repository.Root, "content", "figures"), "project/content/figures");
        File.Copy(Path.Combine(Repository.Root, "content", "names.txt"), folder["project/content/names.txt"]);
        folder.Add("project/content/index.md", Overview);
        folder.Add("project/content/inference.md", Chapter);
        return folder["project"];
    }
}
