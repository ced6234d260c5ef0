using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using NT8Bridge.Benchmarks.Indicators;

// dotnet run --project Tests/Benchmarks -c Release [-- --filter '*Floor*']
// Values are compared before anything is timed: a fast wrong answer is no result.
Agreement.Check();
IConfig config = DefaultConfig.Instance
    .AddJob(Job.ShortRun)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .HideColumns(Column.Error, Column.StdDev, Column.Median, Column.Gen0, Column.Gen1, Column.Job);
BenchmarkSwitcher.FromAssembly(typeof(Agreement).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args, config);
