using System.Diagnostics;

namespace Standoff.StatiqHost.Tests;

/// <summary>Without the package, <c>preview</c> gives the server of the default host.</summary>
public sealed class PreviewTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task A_save_executes_the_pipelines_again_and_a_mistake_is_told_in_the_page()
    {
        using var folder = new TemporaryFolder();
        var root = SampleProject.AddTo(folder);
        var chapter = Path.Combine(root, "content/inference.md");
        var text = await File.ReadAllTextAsync(chapter, TestContext.Current.CancellationToken);
        using var process = Host.Statiq.Start(
            ["preview", "--root", root, "--port", "0", "-l", "Warning"]);
        try
        {
            var address = await Address(process);
            using var client = new HttpClient { BaseAddress = new Uri(address) };
            await Shows(client, "What a chip saves.");
            await File.WriteAllTextAsync(
                chapter,
                text.Replace("What a chip saves.", "What a chip costs.", StringComparison.Ordinal),
                TestContext.Current.CancellationToken);
            await Shows(client, "What a chip costs.");
            await File.WriteAllTextAsync(
                chapter,
                text + "\nIt costs [much](n:no_such_number).\n",
                TestContext.Current.CancellationToken);
            await Shows(client, "no_such_number");
            await File.WriteAllTextAsync(chapter, text, TestContext.Current.CancellationToken);
            await Shows(client, "What a chip saves.", hasErrors: false);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Assert.False(Directory.Exists(Path.Combine(root, "output")));
    }

    private static async Task<string> Address(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.Contains(" shows the site", StringComparison.Ordinal))
                return line.Split(' ')[0];
        }

        throw new InvalidOperationException("The preview ended: " + await process.StandardError.ReadToEndAsync());
    }

    private static async Task Shows(HttpClient client, string expected, bool hasErrors = true)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            var page = await client.GetStringAsync(
                "inference/", TestContext.Current.CancellationToken);
            if (page.Contains(expected, StringComparison.Ordinal) && (hasErrors || !page.Contains("no_such_number", StringComparison.Ordinal)))
                return;
            Assert.True(waited.Elapsed < Patience, $"'{expected}' is not shown.");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}
