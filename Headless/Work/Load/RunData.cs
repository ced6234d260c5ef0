using System;
using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Instruments;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Work.Load;

/// <summary>The data of a run, read and put together.</summary>
public sealed record RunData
{
    /// <summary>The prices of all instruments.</summary>
    public required SeriesStore Store { get; init; }

    /// <summary>The products that scripts can name.</summary>
    public required InstrumentCatalog Instruments { get; init; }

    /// <summary>The session templates that scripts can name.</summary>
    public required TradingHoursCatalog TradingHours { get; init; }

    /// <summary>The session template that was asked for; null for the instrument's own.</summary>
    public TradingHours? ChosenHours { get; init; }

    /// <summary>The run's own instrument.</summary>
    public required Instrument Instrument { get; init; }

    /// <summary>Period of that instrument's bars as the files have them; null where it has ticks alone.</summary>
    public required BarsPeriod? Period { get; init; }

    /// <summary>Time of the first row.</summary>
    public required long FirstUtcTicks { get; init; }

    /// <summary>Time of the last row.</summary>
    public required long LastUtcTicks { get; init; }

    /// <summary>Changes of the order book of the run's own instrument, in order of time; empty where none were wanted.</summary>
    public IReadOnlyList<DepthRow> Depth { get; init; } = [];

    /// <summary>What became of the rows of each file.</summary>
    public required IReadOnlyList<InputCount> Files { get; init; }

    /// <summary>
    /// What was found where files meet: bars that stand in several, or live data that begins later; a sentence each.
    /// </summary>
    public IReadOnlyList<string> Overlaps { get; init; } = [];

    /// <summary>Whether the run's own bars may be made up of coarser ones.</summary>
    public bool IsSynthesized { get; init; }

    /// <summary>What the results rest on and a reader has to know first, a sentence each.</summary>
    public IReadOnlyList<string> Warnings =>
    [
        .. Overlaps,
        .. Store.Approximate.Select(series =>
            $"{series}: there are no ticks of that time, so its bars are made up of open, high, low and close of coarser ones"),
    ];

    /// <summary>Bars that are not used because ticks replace them.</summary>
    public required int BarsReplaced { get; init; }

    /// <summary>Refuses a period of the run's own bars that is finer than the data.</summary>
    /// <exception cref="WrongRequestException">It is, and nobody said that the bars may be made up.</exception>
    internal void CheckFineEnough(BarsPeriod period, HostContext host)
    {
        var key = SeriesKey.Of(host, Instrument, period, ChosenHours, isResetOnNewTradingDay: true);
        if (IsSynthesized || !Store.IsApproximate(key)) return;
        string mend = "give finer data, or have them made up by";
        throw new WrongRequestException(
            RequestPart.Period, $"{period} is finer than the data, bars of {Period}; {mend} {RequestPart.Synthesize}.");
    }

    /// <summary>
    /// The same between two times: bars that end after the begin and by the end, ticks from the begin on and before the end; UTC
    /// ticks.
    /// </summary>
    internal RunData Between(long fromUtcTicks, long toUtcTicks) => this with
    {
        Store = Store.Between(fromUtcTicks, toUtcTicks),
        FirstUtcTicks = Math.Max(FirstUtcTicks, fromUtcTicks),
        LastUtcTicks = Math.Min(LastUtcTicks, toUtcTicks),
    };

    /// <summary>The trades of the run's own instrument.</summary>
    public Tick[] Ticks => Store.HistoryOf(Instrument).Ticks;
}
