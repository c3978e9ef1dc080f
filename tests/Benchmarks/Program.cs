using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Standoff.Benchmarks;

// `--check` says in some seconds whether a build keeps to its budgets, `--saves` how long a preview
// works on a save (of the kinds named: paragraph, note, recipe, fact, 'read fact', 'unread fact',
// stray, nothing); all else is BenchmarkDotNet's.
if (args is ["--check"])
    return Budget.Check();
if (args is ["--saves", .. var kinds])
    return SaveTimes.Print(kinds);
BenchmarkSwitcher.FromAssembly(typeof(ModelBenchmarks).Assembly)
    .Run(args, DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(new InProcessEmitToolchain(TimeSpan.FromMinutes(5), logOutput: false))));
return 0;
