using Standoff.StatiqHost.Tests.Engine;
using Statiq.App;
using Statiq.Common;
using Statiq.Core;
using BootstrapperPipelineExtensions = Statiq.Common.BootstrapperPipelineExtensions;
using ExitCode = Standoff.Site.Commands.ExitCode;

namespace Standoff.StatiqHost.Tests
{
    /// <summary>Pipelines of a user's own beside those of the report.</summary>
    public sealed class OwnPipelineTests : IDisposable
    {
        private readonly ReportCall _call = new();

        public void Dispose() => _call.Dispose();

        [Fact]
        public async Task A_public_pipeline_runs_by_the_name_of_its_type_and_one_of_Statiq_Web_does_not()
        {
            var code = await _call.Run(
                b => BootstrapperPipelineExtensions.AddPipeline(b, typeof(Statiq.Web.Pipelines.Sitemap)), nameof(OwnPipeline), "--normal");
            Assert.Equal((ExitCode.Fine, ""), (code, _call.Error.Split('\n').FirstOrDefault(l => l.Contains("error", StringComparison.Ordinal) && !l.Contains("0 errors", StringComparison.Ordinal)) ?? ""));
            Assert.Equal("own", _call.Text("own.txt"));
            Assert.Contains("<title>", _call.Text("index.html"), StringComparison.Ordinal);
        }

        [Fact]
        public async Task A_pipeline_may_change_a_page_which_is_told_and_refused_where_the_call_is_strict()
        {
            _call.Publish();
            Assert.Equal(ExitCode.Diagnostics, await _call.Run(Change, "--strict"));
            Assert.Contains(
                "1 file differs from the checked edition (index.html); nothing has been published.",
                _call.Error,
                StringComparison.Ordinal);
            _call.AssertUntouched();

            Assert.Equal(ExitCode.Fine, await _call.Run(Change));
            Assert.EndsWith(
                "1 file differs from the checked edition (index.html).",
                _call.Output.TrimEnd(),
                StringComparison.Ordinal);
            Assert.EndsWith("<!-- mine -->", _call.Text("index.html"), StringComparison.Ordinal);
        }

        [Fact]
        public async Task A_pipeline_that_leaves_a_page_out_is_told_and_refused_where_the_call_is_strict()
        {
            var leaving = new EngineRun.Act(context =>
            {
                File.Delete(
                    Path.Combine(context.FileSystem.GetOutputPath().FullPath, "index.html"));
                return [];
            });
            Bootstrapper Leave(Bootstrapper b) => b.AddPipeline("Leaving", new Pipeline { Dependencies = { "Edition" }, OutputModules = { leaving } });
            Assert.Equal(ExitCode.Diagnostics, await _call.Run(Leave, "--strict"));
            Assert.Contains(
                "1 file of it is missing (index.html)", _call.Error, StringComparison.Ordinal);
        }

        [Fact]
        public async Task A_module_may_change_a_document_and_the_checks_see_what_it_made()
        {
            Bootstrapper Replace(Bootstrapper b, string lead) => b.ConfigureEngine(engine => engine.Pipelines["Sections"].InputModules.Add(
                new SetContent(Config.FromDocument(async d => (await d.GetContentStringAsync()).Replace("What a chip saves.", lead, StringComparison.Ordinal)))));
            Assert.Equal(
                ExitCode.Fine,
                await _call.Run(b => Replace(b, "What a chip really saves."), "--strict"));
            Assert.Contains(
                "What a chip really saves.",
                _call.Text("inference/index.html"),
                StringComparison.Ordinal);
            Assert.Equal(
                ExitCode.Diagnostics, await _call.Run(b => Replace(b, "It saves 99 dollars.")));
        }

        [Fact]
        public async Task Pipelines_that_are_named_write_what_is_theirs_and_leave_the_rest()
        {
            await _call.Run(b => b);
            var before = _call.Text("manifest.json");
            var index = Path.Combine(_call.Root, "content/index.md");
            await File.WriteAllTextAsync(index, (await File.ReadAllTextAsync(index, TestContext.Current.CancellationToken)).Replace("The answer", "Our answer", StringComparison.Ordinal), TestContext.Current.CancellationToken);

            Assert.Equal(ExitCode.Fine, await _call.Run(b => b, "Sections"));
            Assert.Contains("Our answer", _call.Text("index.html"), StringComparison.Ordinal);
            Assert.Equal(before, _call.Text("manifest.json"));
            Assert.Contains(
                "of them are as they were before", _call.Output, StringComparison.Ordinal);
            Assert.Equal(ExitCode.Diagnostics, await _call.Run(b => b, "Sections", "--strict"));

            Assert.Equal(ExitCode.Fine, await _call.Run(b => b, "Figures"));
            Assert.Equal("These pipelines have written nothing.", _call.Output.TrimEnd());
            Assert.Contains("Our answer", _call.Text("index.html"), StringComparison.Ordinal);
        }

        private static Bootstrapper Change(Bootstrapper bootstrapper) =>
            bootstrapper.AddPipeline("Mine", new Pipeline
            {
                Dependencies = { "Sections" },
                ProcessModules =
            {
                new ReplaceDocuments("Sections"),
                new FilterDocuments(Config.FromDocument(d => d.Destination.FullPath == "index.html")),
                new SetContent(Config.FromDocument(async d => await d.GetContentStringAsync() + "<!-- mine -->")),
            },
                OutputModules = { new WriteFiles() },
            });
    }
}

namespace Statiq.Web.Pipelines
{
    /// <summary>Stands where those of Statiq.Web do, and must not run.</summary>
    internal sealed class Sitemap : Pipeline
    {
        public Sitemap() => ProcessModules.Add(new EngineRun.Act(_ =>
            throw new ExecutionException("Not a pipeline of ours.")));
    }
}
