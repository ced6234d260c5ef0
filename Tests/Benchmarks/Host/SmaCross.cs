using System;
using BenchmarkDotNet.Attributes;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;
using Bar = NT8Bridge.Bar;

namespace NT8Bridge.Benchmarks.Host;

/// <summary>
/// A backtest of one series of 1,000,000 one-minute bars, from SetDefaults to Terminated. The time for one bar is a millionth of
/// the backtest's.
/// </summary>
public class SmaCross
{
    private const int Bars = 1_000_000;

    private RunRequest _signals = null!;
    private RunRequest _trades = null!;

    /// <summary>A random walk on the tick grid, the same every time.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var host = new HostContext();
        host.Instruments.Add(new MasterInstrument
        {
            Name = "WALK", TickSize = 0.25, PointValue = 50, TradingHours = host.TradingHours.AlwaysOpen,
        });
        Instrument instrument = host.Instruments.Find("WALK")!;
        _signals = new RunRequest
        {
            Script = typeof(SmaCrossSignals),
            Instrument = instrument,
            Period = new BarsPeriod { BarsPeriodType = BarsPeriodType.Minute, Value = 1 },
            Store = new SeriesStore(PriceHistory.OfBars(instrument, Walk(), 60)),
            Host = host,
        };
        _trades = _signals with { Script = typeof(SmaCrossTrades) };
        _ = new BacktestRun(_signals).Run();
    }

    /// <summary>Crosses counted, no orders.</summary>
    [Benchmark]
    public int Signals() => Run(_signals);

    /// <summary>Every cross an order with stop and target.</summary>
    [Benchmark]
    public int Trades() => Run(_trades);

    private static int Run(RunRequest request)
    {
        var run = new BacktestRun(request);
        return run.Run() ? run.BarsProcessed : throw new InvalidOperationException(run.Fault!.Message, run.Fault.Exception);
    }

    private static Bar[] Walk()
    {
        var random = new Random(1);
        var bars = new Bar[Bars];
        double price = 4_000;
        long end = new DateTime(2022, 1, 3).Ticks;
        for (int i = 0; i < bars.Length; i++)
        {
            double open = price;
            price += random.Next(-8, 9) * 0.25;
            end += TimeSpan.TicksPerMinute;
            bars[i] = new Bar(end, open, Math.Max(open, price) + 0.5, Math.Min(open, price) - 0.5, price, 10, 1);
        }

        return bars;
    }
}
