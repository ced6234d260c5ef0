using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace NT8Bridge.Headless.Tests.Data.NinjaTrader;

/// <summary>A database of NinjaTrader's as a machine in New York would have written it, of ES with steps of a quarter.</summary>
internal sealed class WrittenDatabase : IDisposable
{
    public const string Instrument = "ES 03-24";
    public const string Zone = "America/New_York";
    private readonly TemporaryFolder _folder = new();
    private readonly GeneratedMarket _market = new(new Random(7), 0.25m);
    private readonly Random _random = new(8);
    private long _price = 18_800;

    public string Path => _folder.At("db");

    /// <summary>Writes days of 390 minutes from 09:30 on.</summary>
    public WrittenDatabase Minutes(params string[] days)
    {
        foreach (string day in days)
        {
            DateTime begin = Day(day).AddHours(9.5);
            StepBar[] bars = [.. Enumerable.Range(1, 390).Select(i => Bar(begin.AddMinutes(i)))];
            Write($"minute/{Instrument}/{Name(day)}.Last.ncd", NcdWriter.Bars(_market, bars, true, new PackedWriter(null)));
        }

        return this;
    }

    /// <summary>Writes hours of a trade every three seconds or so, from an hour of the day on.</summary>
    public WrittenDatabase Ticks(string day, int firstHour, int hours)
    {
        for (int hour = firstHour; hour < firstHour + hours; hour++)
        {
            DateTime begin = Day(day).AddHours(hour), time = begin;
            List<StepTrade> trades = [];
            for (; time < begin.AddHours(1); time = time.AddTicks(_random.NextInt64(1, 60_000_000)))
                trades.Add(new StepTrade(time, Moved(), _random.Next(3), 1, _random.Next(1, 30)));
            Write(
                $"tick/{Instrument}/{Name(day)}{hour + 1:00}00.Last.ncd",
                NcdWriter.Trades(_market, trades, new PackedWriter(null)));
        }

        return this;
    }

    public WrittenDatabase Days(int year, int count)
    {
        // Weekdays from the second of January on.
        DateTime[] days = [.. Enumerable.Range(1, 2 * count).Select(i => new DateTime(year, 1, 1).AddDays(i))
            .Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).Take(count)];
        Write($"day/{Instrument}/{year}.Last.ncd", NcdWriter.Days(_market, Array.ConvertAll(days, Bar)));
        return this;
    }

    public WrittenDatabase Write(string name, byte[] bytes)
    {
        _folder.Write("db/" + name, bytes);
        return this;
    }

    public string At(string name) => _folder.At(name);

    public void Dispose() => _folder.Dispose();

    private static DateTime Day(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);

    private static string Name(string day) => day.Replace("-", "", StringComparison.Ordinal);

    private long Moved() => _price += _random.Next(-3, 4);

    private StepBar Bar(DateTime time)
    {
        long open = Moved(), high = open + _random.Next(6), low = open - _random.Next(6);
        return new StepBar(time, open, high, low, _random.NextInt64(low, high + 1), _random.Next(1, 2_000));
    }
}
