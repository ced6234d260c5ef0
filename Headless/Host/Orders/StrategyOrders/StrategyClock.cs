using System;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Orders.Core;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>The time of a strategy's orders: of the bar being filled, of the last tick, or of the bar in progress.</summary>
internal sealed class StrategyClock(StrategyBase strategy, BarWalk walk)
{
    private DateTime _tickTime;

    public bool IsRealtime => strategy.State == State.Realtime;

    /// <summary>The time that events and executions get.</summary>
    public DateTime Now =>
        walk.IsOn ? walk.Bar.Time
        : _tickTime != default ? _tickTime
        : TimeOf(strategy.BarsInProgress);

    /// <summary>End stamp of the bar whose event the strategy is handling.</summary>
    public DateTime CallTime => walk.IsOn ? walk.Bar.Time : TimeOf(strategy.BarsInProgress);

    /// <summary>
    /// Bar of a series in which an order placed now counts as submitted. While a bar of that series is being filled this is
    /// the bar before, so that the order lives to the end of the one being filled.
    /// </summary>
    public int SubmissionBar(int series) => walk.Series == series ? walk.Bar.Index - 1 : strategy.CurrentBars[series];

    /// <summary>True while a bar of that series is being filled.</summary>
    public bool IsFilling(int series) => walk.Series == series;

    /// <summary>
    /// A tick has come, or the clock moves without one; from the first time on, that tells the time outside of bars.
    /// </summary>
    public void Tick(DateTime time) => _tickTime = time;

    private DateTime TimeOf(int series)
    {
        int count = strategy.BarsArray.Length;
        if (count == 0) return NinjaTrader.Core.Globals.MinDate;
        int asked = Math.Clamp(series, 0, count - 1);
        int bar = strategy.CurrentBars[asked];
        return bar < 0 ? NinjaTrader.Core.Globals.MinDate : strategy.BarsArray[asked].GetTime(bar);
    }
}
