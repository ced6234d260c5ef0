using System;
using System.Collections.Generic;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Orders.Core;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>
/// The finer bars that high order-fill resolution fills against. As in NinjaTrader only for strategies of one series and
/// without Tick Replay; for others standard resolution holds, and the log says so.
/// </summary>
internal sealed class FineBars
{
    private readonly BarsSeries? _series;
    private readonly List<MarketBar> _parts = [];
    private int _next;

    private FineBars(BarsSeries? series) => _series = series;

    public static FineBars Open(StrategyBase strategy, HostContext host)
    {
        NinjaTrader.Data.Bars primary = strategy.BarsArray[0];
        if (strategy.BarsArray.Length > 1 || strategy.Context.IsTickReplaying
            || host.Store is not { } store)
        {
            StrategyBase.Log(
                $"Strategy '{strategy.Name}': high order-fill resolution works with one series and without Tick Replay only; "
                + "orders are filled at standard resolution.",
                LogLevel.Warning);
            return new FineBars(null);
        }

        var period = new BarsPeriod
        {
            BarsPeriodType = strategy.OrderFillResolutionType,
            Value = strategy.OrderFillResolutionValue,
        };
        var key = new SeriesKey(
            primary.Instrument, period, primary.TradingHours, primary.BarsSeries.Zone, primary.IsResetOnNewTradingDay);
        return new FineBars(store.Historical(key));
    }

    /// <summary>The finer bars that ended after the bar before and not after this one; null where there are none.</summary>
    public IReadOnlyList<MarketBar>? Within(int series, in MarketBar bar, DateTime after)
    {
        if (_series is null || series != 0) return null;
        _parts.Clear();
        while (_next < _series.Count && _series.GetTime(_next) <= bar.Time)
        {
            if (_series.GetTime(_next) > after)
            {
                _parts.Add(new MarketBar(
                    bar.Index, _series.GetTime(_next), _series.GetOpen(_next), _series.GetHigh(_next), _series.GetLow(_next),
                    _series.GetClose(_next)));
            }

            _next++;
        }

        return _parts.Count == 0 ? null : _parts;
    }
}
