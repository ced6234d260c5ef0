using System;
using System.Collections.Generic;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Tests;

/// <summary>A small market for tests: an instrument, made-up bars and ticks, and requests to run scripts on them.</summary>
internal static class Market
{
    /// <summary>The hours of the bundled gold trades: in 2013 the session closed at 17:15 New York.</summary>
    internal const string GoldHours = "Nymex Metals - Energy ETH (dated)";

    internal static readonly DateTime Start = new(2024, 3, 4, 10, 0, 0);

    internal static HostContext Host() => new();

    internal static Instrument Instrument(
        HostContext host, string name = "TST 06-24", double tickSize = 0.25, double pointValue = 50)
    {
        string root = name.Split(' ')[0];
        host.Instruments.Add(new MasterInstrument
        {
            Name = root, TickSize = tickSize, PointValue = pointValue, TradingHours = host.TradingHours.AlwaysOpen,
        });
        return host.Instruments.Find(name)!;
    }

    /// <summary>One-minute bars whose closes are given; open is the close before, high and low half a point beyond.</summary>
    internal static Bar[] MinuteBars(params double[] closes)
    {
        var bars = new Bar[closes.Length];
        double previous = closes.Length > 0 ? closes[0] : 0;
        for (int i = 0; i < closes.Length; i++)
        {
            double high = Math.Max(previous, closes[i]) + 0.5;
            double low = Math.Min(previous, closes[i]) - 0.5;
            bars[i] = new Bar(Start.AddMinutes(i + 1).Ticks, previous, high, low, closes[i], 10 + i, 1);
            previous = closes[i];
        }

        return bars;
    }

    /// <summary>A random walk on the tick grid, the same for the same seed.</summary>
    internal static double[] Walk(int count, int seed, double start = 1000, double tick = 0.25)
    {
        var random = new Random(seed);
        double[] closes = new double[count];
        double price = start;
        for (int i = 0; i < count; i++)
        {
            price += random.Next(-8, 9) * tick;
            closes[i] = price;
        }

        return closes;
    }

    /// <summary>Ticks at random distances of up to <paramref name="maxMilliseconds"/>, in order.</summary>
    internal static Tick[] Ticks(int count, int seed, int maxMilliseconds = 4_000)
    {
        var random = new Random(seed);
        var ticks = new Tick[count];
        double price = 1000;
        long time = Start.Ticks;
        for (int i = 0; i < count; i++)
        {
            time += random.Next(0, maxMilliseconds) * TimeSpan.TicksPerMillisecond;
            price += random.Next(-1, 2) * 0.25;
            ticks[i] = new Tick(time, price, random.Next(0, 5), price - 0.25, price + 0.25);
        }

        return ticks;
    }

    internal static BarsPeriod Minutes(int value) => new() { BarsPeriodType = BarsPeriodType.Minute, Value = value };

    internal static BarsPeriod Seconds(int value) => new() { BarsPeriodType = BarsPeriodType.Second, Value = value };

    internal static RunRequest Request<TScript>(
        PriceHistory history, HostContext host, BarsPeriod? period = null, params (string Name, object Value)[] parameters)
    {
        var values = new Dictionary<string, object>();
        foreach ((string name, object value) in parameters) values[name] = value;
        return new RunRequest
        {
            Script = typeof(TScript), Instrument = history.Instrument, Period = period ?? Minutes(1),
            Store = new SeriesStore(history), Host = host, Parameters = values,
        };
    }

    internal static BacktestRun Backtest<TScript>(double[] closes, params (string Name, object Value)[] parameters)
    {
        HostContext host = Host();
        var run = new BacktestRun(
            Request<TScript>(PriceHistory.OfBars(Instrument(host), MinuteBars(closes), 60), host, null, parameters));
        run.Run();
        return run;
    }
}
