using System;
using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript.Strategies;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Benchmarks.Host;

/// <summary>
/// A backtest of <see cref="SmaCrossWithBracket"/> over one million one-minute bars in one series: loading of the bars that
/// are in memory, every bar with its fills, all trades. Time per bar; bars per second is its reciprocal.
/// </summary>
public class MillionMinutes
{
    private const int Bars = 1_000_000;
    private PriceHistory? _history;
    private Instrument? _instrument;

    /// <summary>A random walk in ticks of a quarter.</summary>
    [GlobalSetup]
    public void Setup()
    {
        HostContext host = new();
        _instrument = new Instrument(
            new MasterInstrument
            {
                Name = "WALK", TickSize = 0.25, PointValue = 50, InstrumentType = InstrumentType.Future,
                TradingHours = host.TradingHours.AlwaysOpen,
            },
            "WALK 12-24", new DateTime(2024, 12, 1));
        _history = PriceHistory.OfBars(_instrument, Walk(), 60);
    }

    /// <summary>The whole run.</summary>
    [Benchmark(OperationsPerInvoke = Bars)]
    public int Backtest()
    {
        int trades = Run(trades: true);
        return trades >= 10_000 ? trades : throw new InvalidOperationException($"The run made {trades} trades.");
    }

    /// <summary>Without orders: what bars and averages cost.</summary>
    [Benchmark(OperationsPerInvoke = Bars)]
    public int WithoutOrders()
    {
        int trades = Run(trades: false);
        return trades == 0 ? trades : throw new InvalidOperationException($"The run made {trades} trades.");
    }

    private int Run(bool trades)
    {
        BacktestRun run = new(new RunRequest
        {
            Script = typeof(SmaCrossWithBracket),
            Instrument = _instrument!,
            Period = new BarsPeriod { BarsPeriodType = BarsPeriodType.Minute, Value = 1 },
            Store = new SeriesStore(_history!),
            Parameters = new Dictionary<string, object> { [nameof(SmaCrossWithBracket.Trades)] = trades },
        });
        if (!run.Run()) throw new InvalidOperationException(run.Fault!.Message);
        if (run.BarsProcessed != Bars) throw new InvalidOperationException($"The run saw {run.BarsProcessed} bars of {Bars}.");
        return ((SmaCrossWithBracket)run.Script).SystemPerformance.AllTrades.Count;
    }

    private static Bar[] Walk()
    {
        Random random = new(7);
        Bar[] bars = new Bar[Bars];
        long end = new DateTime(2020, 1, 1, 0, 1, 0).Ticks;
        int price = 40_000;
        for (int i = 0; i < bars.Length; i++)
        {
            int open = price;
            price += random.Next(-8, 9);
            int high = Math.Max(open, price) + random.Next(4);
            int low = Math.Min(open, price) - random.Next(4);
            bars[i] = new Bar(end, open / 4.0, high / 4.0, low / 4.0, price / 4.0, random.Next(1, 2000), 1);
            end += TimeSpan.TicksPerMinute;
        }

        return bars;
    }
}
