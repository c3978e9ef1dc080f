using System.Diagnostics;
using Standoff.Evidence.Rows;
using Standoff.Site.Tests.Commands;

namespace Standoff.Site.Tests.Preview;

/// <summary>The preview as its user runs it, over some time.</summary>
public sealed class PreviewProcessTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TemporaryProject _project = new(Folders.Baseline);
    private readonly HttpClient _client = new();

    [Fact]
    public async Task It_shows_each_save_after_errors_links_and_exchanged_folders()
    {
        using var preview = SiteProcess.Start(_project.Root, "preview", "--port", "0");
        var address = await AddressOf(preview);
        await AssertShown(address, "AAA");

        File.CreateSymbolicLink(At("content/gone.md"), "nowhere.md");
        await AssertShown(address, "SR6001");
        File.Delete(At("content/gone.md"));

        Directory.Move(At("content"), At("away"));
        await AssertShown(address, "SR6005");
        Directory.Move(At("away"), At("content"));
        await AssertShown(address, "BBB");

        Directory.CreateDirectory(At("shared"));
        File.Move(At("content/index.md"), At("shared/index.md"));
        File.CreateSymbolicLink(At("content/index.md"), "../shared/index.md");
        await AssertShown(address, "CCC");
        preview.Kill();
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task It_ends_within_a_second_with_a_page_open(string signal)
    {
        using var preview = SiteProcess.Start(_project.Root, "preview", "--port", "0");
        var address = await AddressOf(preview);
        await using var events = await _client.GetStreamAsync(new Uri(address + "_preview/events"), TestContext.Current.CancellationToken);
        Assert.Equal('d', events.ReadByte());
        var time = Stopwatch.StartNew();
        SiteProcess.Signal(preview, signal);
        // A caller that ignores the signal makes its children ignore it, too: for ever.
        await preview.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        Assert.Equal(0, preview.ExitCode);
        // A busy machine takes its time; without an end to the event stream it would be half a
        // minute.
        Assert.InRange(time.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    public void Dispose()
    {
        _client.Dispose();
        _project.Dispose();
    }

    private static async Task<string> AddressOf(Process preview)
    {
        var line = await preview.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        return line!.Split(' ')[0];
    }

    /// <summary>
    /// Saves the home page with a word in its lead where the word is none of a diagnostic, and
    /// waits until the home page shows it.
    /// </summary>
    private async Task AssertShown(string address, string word)
    {
        var file = At("content/index.md");
        if (!word.StartsWith("SR", StringComparison.Ordinal))
            await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("lead: ", $"lead: {word} ", StringComparison.Ordinal));
        var time = Stopwatch.StartNew();
        while (true)
        {
            using var answer = await _client.GetAsync(new Uri(address), TestContext.Current.CancellationToken);
            if ((await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Contains(word, StringComparison.Ordinal))
                return;
            Assert.True(time.Elapsed < Patience, $"{word} is never shown");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    private string At(string path) => Path.Combine(_project.Root, path);
}
