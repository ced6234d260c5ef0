using System.Collections.Generic;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
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

    /// <summary>What became of the rows of each file.</summary>
    public required IReadOnlyList<InputCount> Files { get; init; }

    /// <summary>Bars that are not used because ticks replace them.</summary>
    public required int BarsReplaced { get; init; }

    /// <summary>The trades of the run's own instrument.</summary>
    public Tick[] Ticks => Store.HistoryOf(Instrument).Ticks;
}
