using System;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Seams;

namespace NinjaTrader.Data;

/// <summary>Open, extremes and volume of the trading day so far and the close before it, from the run's minutes.</summary>
internal sealed class DayFigures
{
    private readonly Instrument _instrument;
    private long _minute = long.MinValue;

    internal DayFigures(Instrument instrument) => _instrument = instrument;

    internal double Open { get; private set; } = double.NaN;

    internal double High { get; private set; } = double.NaN;

    internal double Low { get; private set; } = double.NaN;

    internal double LastClose { get; private set; } = double.NaN;

    internal long Volume { get; private set; }

    /// <summary>The figures as of the run's present; they change once a minute.</summary>
    internal DayFigures Now(IRunHost host)
    {
        long minute = host.VirtualUtcTicks / TimeSpan.TicksPerMinute;
        if (minute == _minute) return this;
        _minute = minute;
        Open = High = Low = LastClose = double.NaN;
        Volume = 0;

        // A week holds the close before the longest holiday.
        DateTime now = host.Now;
        var request = new BarsRequest(_instrument, now.AddDays(-7), now)
        {
            BarsPeriod = new BarsPeriod { BarsPeriodType = BarsPeriodType.Minute, Value = 1 },
        };
        request.Request((answer, error, _) =>
        {
            if (error == ErrorCode.NoError) Read(answer.Bars.BarsSeries);
        });
        return this;
    }

    private void Read(BarsSeries bars)
    {
        if (bars.Count == 0) return;
        int first = TradingDays.FirstOfDay(bars, bars.Count - 1);
        if (first > 0) LastClose = bars.GetClose(first - 1);
        Open = bars.GetOpen(first);
        High = double.MinValue;
        Low = double.MaxValue;
        for (int i = first; i < bars.Count; i++)
        {
            High = Math.Max(High, bars.GetHigh(i));
            Low = Math.Min(Low, bars.GetLow(i));
            Volume += bars.GetVolume(i);
        }
    }
}
