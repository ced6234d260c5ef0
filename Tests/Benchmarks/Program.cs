using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using NT8Bridge.Benchmarks;
using NT8Bridge.Benchmarks.Against;
using NT8Bridge.Benchmarks.Engine;
using NT8Bridge.Benchmarks.Indicators;
using Perfolizer.Horology;

// dotnet run --project Tests/Benchmarks -c Release [-- --filter '*Floor*']      BenchmarkDotNet, all or some
// dotnet run --project Tests/Benchmarks -c Release -- quick [WholePath …]       the same within seconds each, fastest round
// dotnet run --project Tests/Benchmarks -c Release -- against FOLDER [5] [word …] this checkout beside another one, row by row
// On a machine that does other work too, the column Min tells more than the mean.
// Values are compared before anything is timed: a fast wrong answer is no result.
if (args.Length > 0 && args[0] == "against") return AgainstCommand.Run(args[1..]);
Agreement.Check();
EngineAgreement.Check();
if (args.Length > 0 && args[0] == "quick")
{
    QuickTimings.Run(args[1..]);
    return 0;
}

IConfig config = DefaultConfig.Instance
    .AddJob(Job.Default.WithWarmupCount(3).WithIterationCount(15).WithIterationTime(TimeInterval.FromMilliseconds(100)))
    .AddColumn(StatisticColumn.Min)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .HideColumns(Column.Error, Column.StdDev, Column.Median, Column.Gen0, Column.Gen1, Column.Job);
BenchmarkSwitcher.FromAssembly(typeof(Agreement).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args, config);
return 0;
