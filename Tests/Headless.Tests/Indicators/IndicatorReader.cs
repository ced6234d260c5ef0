using System.Collections.Generic;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Strategies;

namespace NT8Bridge.Headless.Tests.Indicators;

/// <summary>Reads built-in indicators in the ways strategies do.</summary>
public class IndicatorReader : Strategy
{
    internal List<Row> Rows { get; } = new();

    protected override void OnStateChange()
    {
        if (State == State.Configure) AddDataSeries(BarsPeriodType.Minute, 5);
    }

    protected override void OnBarUpdate()
    {
        if (BarsInProgress != 0 || CurrentBars[0] < 1 || CurrentBars[1] < 0) return;
        Rows.Add(new Row(
            CurrentBar, SMA(SMA(Close, 5), 3)[0], MAX(High, 20)[1], EMA(Open, 9)[0], MIN(RSI(14, 3).Avg, 5)[0], CurrentBars[1],
            ATR(BarsArray[1], 14)[0]));
    }

    internal sealed record Row(
        int Bar, double Twice, double HighestBefore, double OfOpen, double WeakestAverage,
        int SecondaryBar, double SecondaryRange);
}
