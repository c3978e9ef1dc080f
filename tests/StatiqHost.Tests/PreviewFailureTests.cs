using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Standoff.Site.Preview;
using Standoff.StatiqHost.Tests.Engine;
using Statiq.Common;
using Statiq.Core;
using Statiq.StandIn;

namespace Standoff.StatiqHost.Tests;

/// <summary>What a preview tells of a user's own pipeline that fails.</summary>
public sealed class PreviewFailureTests
{
    [Fact]
    public async Task A_pipeline_that_fails_is_named_with_phase_and_message_and_the_program_is_not_at_fault()
    {
        var (page, before) = await Show(() => throw new InvalidOperationException("Nothing <there>."));
        Assert.Contains("Not published: a pipeline failed.<", page, StringComparison.Ordinal);
        Assert.Contains("Nothing &lt;there&gt;.", page, StringComparison.Ordinal);
        Assert.Contains(
            "Boom/Process » Act » Nothing", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("report it", page, StringComparison.Ordinal);
        Assert.Null(before);
    }

    [Fact]
    public async Task What_is_seen_is_the_edition_before_only_where_there_is_one()
    {
        var runs = 0;
        var (page, before) = await Show(() =>
        {
            if (++runs == 2)
                throw new InvalidOperationException("Once.");
        });
        Assert.NotNull(before);
        Assert.Contains("Not published: a pipeline failed. What you see is the edition before.<", page, StringComparison.Ordinal);
    }

    /// <summary>After two builds: what stands for a page, and the files of an edition.</summary>
    private static async Task<(string Page, object? Files)> Show(Action act)
    {
        using var call = new ReportCall();
        Probe? probe = null;
        var failing = new EngineRun.Act(_ =>
        {
            act();
            return [];
        });
        await call.Run(
            b => b.AddPipeline("Boom", new Pipeline { ProcessModules = { failing } })
                .ConfigureServices(s => s.AddSingleton<IPreviewServer>(p => probe = new Probe(p.GetRequiredService<ReportRun>()))),
            "preview");
        return (Encoding.UTF8.GetString(PreviewPage.Create(PreviewPage.Empty, probe!.State!)), probe.State!.Files);
    }

    private sealed class Probe(ReportRun run) : IPreviewServer
    {
        public PreviewState? State { get; private set; }

        public Task<int> ServeAsync(Func<Task<bool>> execute, IReadOnlyFileSystem folders, int port, CancellationToken stop)
        {
            var site = new SitePreview(run).CreateSite(execute, folders);
            site.Rebuild();
            State = site.Rebuild();
            return Task.FromResult(0);
        }
    }
}
