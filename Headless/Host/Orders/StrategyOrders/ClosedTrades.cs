using System;
using System.Collections.Generic;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Orders.Core;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>Pairs exits with the entries that they close; each pairing is a trade.</summary>
internal sealed class ClosedTrades(StrategyClock clock, BarWalk walk, IReadOnlyList<PerformanceMetricBase> metrics)
{
    public SystemPerformance Performance { get; } = new(metrics);

    /// <summary>
    /// Closes entries, oldest first: the one that a stop or target protects, those of the named entry, or any. The contracts
    /// closed.
    /// </summary>
    public int Close(StrategyOrder working, Holding holding, Execution exit, int quantity)
    {
        string fromEntry = working.Role == OrderRole.Exit ? working.Order.FromEntrySignal : string.Empty;
        int closed = Close(working.Lot, fromEntry, holding, exit, quantity);

        // A fill that no one could stop closes other entries than its own, where its own is closed.
        return closed == quantity ? closed : closed + Close(null, string.Empty, holding, exit, quantity - closed);
    }

    private int Close(OpenLot? own, string fromEntry, Holding holding, Execution exit, int quantity)
    {
        int left = quantity;
        foreach (OpenLot lot in holding.Lots)
        {
            if (left == 0) break;
            if (own is not null ? !ReferenceEquals(own, lot) : fromEntry.Length > 0 && lot.Signal != fromEntry) continue;
            int closed = Math.Min(left, lot.Remaining);
            if (closed == 0) continue;
            left -= closed;
            lot.Remaining -= closed;
            ShowExitBarTo(lot);
            int bars = exit.BarIndex - lot.Entry.BarIndex + 1;
            var trade = new Trade(Performance.AllTrades.Count + 1, lot.Entry, exit, closed, lot.Highest, lot.Lowest, bars);
            Performance.Add(trade, clock.IsRealtime);
        }

        return quantity - left;
    }

    /// <summary>Of the bar that ends a trade, an earlier entry saw the open and the turning points before the exit.</summary>
    private void ShowExitBarTo(OpenLot lot)
    {
        if (!walk.IsOn || lot.Series != walk.Series || lot.EntryBar >= walk.Bar.Index) return;
        for (int point = 0; point <= walk.Leg; point++) lot.See(walk.TurnAt(point));
    }
}
