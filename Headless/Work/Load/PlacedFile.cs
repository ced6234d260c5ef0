using System;
using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Work.Load.Continuous;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Headless.Work.Load;

/// <summary>A file whose rows are laid into its market's hours and cut to the range that was asked for.</summary>
internal sealed class PlacedFile
{
    private readonly MarketHours _market;

    /// <summary>Lays the rows.</summary>
    public PlacedFile(Instrument instrument, MarketDataRows data, MarketHours market, DataRequest request)
    {
        (Instrument, Data) = (instrument, data);
        _market = market;
        Bar[] bars = market.BarsOf(data);
        Ticks = InRange(data.Ticks, request.FromUtcTicks, request.ToUtcTicks, tick => tick.UtcTicks);
        Bars = InRange(bars, After(request.FromUtcTicks), After(request.ToUtcTicks), bar => bar.EndUtcTicks);
        long outsideSessions = data.Bars.Length - bars.Length + market.OutsideOf(Ticks) + market.OutsideOf(Bars, data.Interval);
        long outsideRange = data.Ticks.Length - Ticks.Length + bars.Length - Bars.Length;
        Count = InputCount.Of(data, instrument.FullName, market.Name, outsideSessions, outsideRange) with
        {
            HolidaysThrough = market.HolidaysThrough(data.LastUtcTicks),
        };
    }

    /// <summary>Whose prices they are.</summary>
    public Instrument Instrument { get; }

    /// <summary>The file as it was read.</summary>
    public MarketDataRows Data { get; }

    /// <summary>Its ticks in the range.</summary>
    public Tick[] Ticks { get; }

    /// <summary>Its bars in the range; daily ones at the end of their trading day.</summary>
    public Bar[] Bars { get; }

    /// <summary>What became of its rows.</summary>
    public InputCount Count { get; private set; }

    /// <summary>The rows are a contract's, of which a continuous series uses those that it says.</summary>
    /// <param name="use">How it is used; null for not at all.</param>
    /// <param name="others">The contracts of the series, whose rows in the file are read by themselves.</param>
    public void UseAs(ContractUse? use, IReadOnlyCollection<Instrument> others)
    {
        Tick[] ticks = Array.FindAll(Ticks, tick => use is null || !use.HasTick(tick));
        Bar[] bars = Array.FindAll(Bars, bar => use is null || !use.HasBar(bar));
        long off = ticks.Length + bars.Length - _market.OutsideOf(ticks) - _market.OutsideOf(bars, Data.Interval);
        ILookup<bool, ContractRows> named = Count.OtherContracts.ToLookup(
            other => others.Any(one => InstrumentNames.AreSame(one.FullName, other.Name)));
        Count = Count with
        {
            OffContract = off, Used = Count.Used - off, Contract = use, OtherContracts = [.. named[false]],
            Rows = Count.Rows - named[true].Sum(other => other.Rows),
        };
    }

    /// <summary>A bar belongs to a range by its end, which the range's own end includes.</summary>
    private static long After(long utcTicks) => utcTicks is long.MinValue or long.MaxValue ? utcTicks : utcTicks + 1;

    private static T[] InRange<T>(T[] rows, long from, long before, Func<T, long> timeOf)
    {
        int first = FirstFrom(rows, from, timeOf), end = FirstFrom(rows, before, timeOf);
        return first == 0 && end == rows.Length ? rows : rows[first..Math.Max(first, end)];
    }

    /// <summary>Position of the first row at or after a time, in rows of ascending time.</summary>
    private static int FirstFrom<T>(T[] rows, long utcTicks, Func<T, long> timeOf)
    {
        int low = 0, high = rows.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (timeOf(rows[middle]) < utcTicks) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
