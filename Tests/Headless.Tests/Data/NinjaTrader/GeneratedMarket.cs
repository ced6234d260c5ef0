using System;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Data.NinjaTrader.Nrd;

namespace NT8Bridge.Headless.Tests.Data.NinjaTrader;

/// <summary>
/// A market of random bars, trades and events: mostly near each other, now and then far apart in time and price.
/// </summary>
internal sealed class GeneratedMarket
{
    private static readonly decimal[] Steps = [0.25m, 0.01m, 0.00005m, 0.1m, 0.03125m, 0.0078125m, 5m, 0.0000005m];
    private readonly Random _random;
    private readonly decimal _step;
    private long _price;

    public GeneratedMarket(Random random, decimal? step = null)
    {
        _random = random;
        _step = step ?? Steps[random.Next(Steps.Length)];
        _price = random.Next(4) == 0 ? -3_763 : random.Next(5_000, 200_000);
    }

    /// <summary>The price as a text of decimals reads: what a user's export of the same data holds.</summary>
    public double PriceOf(long steps) =>
        double.Parse((_step * steps).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    public StepBar[] Minutes(int count)
    {
        DateTime time = new(2024, 1, 3, 9, 31, 0);
        return [.. Enumerable.Range(0, count).Select(i => Bar(time = i == 0 ? time : time.AddMinutes(Gap(1, 1, 300, 70_000))))];
    }

    public StepBar[] OwnTimes(int count)
    {
        DateTime time = new(2024, 1, 3, 9, 31, 7);
        return
        [
            .. Enumerable.Range(0, count)
                .Select(_ => Bar(time = time.AddTicks(Gap(0, 20_000, 3_000_000_000, 50_000_000_000)))),
        ];
    }

    public StepBar[] Days(int count)
    {
        DateTime day = new(2024, 1, 2);
        return [.. Enumerable.Range(0, count).Select(_ => Bar(day = day.AddDays(_random.Next(1, 4))))];
    }

    public StepTrade[] Trades(int count)
    {
        DateTime time = new(2024, 1, 3, 9, 30, 0);
        return
        [
            .. Enumerable.Range(0, count).Select(_ => new StepTrade(
                time = time.AddTicks(Distance()), Moved(), Quote(), Quote(), Volume())),
        ];
    }

    public StepEvent[] Events(int count)
    {
        DateTime time = new(2024, 1, 3, 14, 30, 0, DateTimeKind.Utc);
        return [.. Enumerable.Range(0, count).Select(_ => Event(time = time.AddTicks(Distance())))];
    }

    private StepEvent Event(DateTime time)
    {
        var kind = (NrdKind)_random.Next((int)NrdKind.BidBook + 1);
        bool isBook = kind >= NrdKind.AskBook;
        NrdOperation operation = isBook ? (NrdOperation)_random.Next(3) : NrdOperation.None;
        return new StepEvent(time, kind, Moved(), Volume(), operation, isBook ? _random.Next(64) : -1);
    }

    private StepBar Bar(DateTime time)
    {
        long open = Moved(), low = open - Range(), high = open + Range();
        return new StepBar(time, open, high, low, low + _random.NextInt64(high - low + 1), Volume());
    }

    private long Range() => Gap(0, 5, 300, 70_000);

    private int Quote() => _random.Next(4) == 0 ? _random.Next(256) : _random.Next(4);

    private long Moved() => _price += _random.Next(12) switch
    {
        < 8 => _random.Next(-16, 17),
        < 11 => _random.Next(-128, 128),
        _ => _random.Next(-70_000, 70_000),
    };

    private long Distance() => _random.Next(8) switch
    {
        0 => 0,
        1 => _random.Next(256),
        2 => _random.Next(65_536),
        3 => _random.Next(256) * TimeSpan.TicksPerSecond,
        4 => _random.Next(70_000) * TimeSpan.TicksPerSecond,
        _ => _random.Next(int.MaxValue),
    };

    private long Volume() => _random.Next(8) switch
    {
        0 => 0,
        1 => _random.Next(256) * 100,
        2 => _random.Next(256) * 500,
        3 => _random.Next(256) * 1_000,
        4 => _random.Next(65_536),
        5 => _random.NextInt64(1L << 40),
        _ => _random.Next(1, 256),
    };

    private long Gap(long least, long often, long seldom, long rarely) => _random.Next(10) switch
    {
        < 7 => _random.NextInt64(least, often + 1),
        < 9 => _random.NextInt64(least, seldom),
        _ => _random.NextInt64(least, rarely),
    };
}
