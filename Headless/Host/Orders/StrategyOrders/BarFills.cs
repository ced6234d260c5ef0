using System;
using System.Collections.Generic;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Orders.Core;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>Takes price along the path of a historical bar and fills what comes due, one order after the other.</summary>
internal sealed class BarFills(
    StrategyBase strategy, StrategyOrderLife orders, BarWalk walk, StrategyFills fills, FineBars? fineBars,
    HistoricalFills reading)
{
    /// <summary>More fills within one bar mean that a strategy answers each fill with an order that fills at once.</summary>
    private const int MostFillsPerBar = 10_000;

    private readonly DueOrders _due = new(strategy, orders, walk, reading == HistoricalFills.NinjaTrader);

    /// <summary>
    /// Fills what the bar at an index reaches. Meanwhile the strategy stands at the bar before, so that no event sees how
    /// the bar goes on.
    /// </summary>
    public void Fill(Holding holding, int series, int index)
    {
        Bars bars = strategy.BarsArray[series];
        var bar = MarketBar.At(bars, index);
        walk.Enter(series, bar);
        strategy.MoveTo(series, index - 1);
        try
        {
            if (fineBars?.Within(series, bar, index == 0 ? DateTime.MinValue : bars.GetTime(index - 1)) is { } parts)
                FillParts(holding, series, parts);
            else
                FillAlongPath(holding);
        }
        finally
        {
            walk.Leave();
            strategy.MoveTo(series, index);
        }

        ShowTo(holding, series, bar);
    }

    /// <summary>High resolution: every entry has seen the whole of the finer bars that came after it.</summary>
    private void FillParts(Holding holding, int series, IReadOnlyList<MarketBar> parts)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            MarketBar part = parts[i];
            walk.Enter(series, part);
            FillAlongPath(holding);
            ShowTo(holding, series, part);
        }
    }

    /// <summary>Shows the range of a bar to the entries of earlier bars, for their extremes of price.</summary>
    private static void ShowTo(Holding holding, int series, in MarketBar bar)
    {
        foreach (OpenLot lot in holding.Lots)
        {
            if (lot.Series != series || lot.EntryBar >= bar.Index) continue;
            lot.See(bar.High);
            lot.See(bar.Low);
        }
    }

    /// <summary>Shows a price of the bar that is being filled to the entries that are open as price comes there.</summary>
    private void ShowOnPath(Holding holding, double price)
    {
        foreach (OpenLot lot in holding.Lots)
            if (lot.Series == walk.Series) lot.SeeOnPath(price);
    }

    private void FillAlongPath(Holding holding)
    {
        if (!_due.AnyWithinReach(holding.TickSize))
        {
            ShowOnPath(holding, walk.Bar.High);
            ShowOnPath(holding, walk.Bar.Low);
            return;
        }

        walk.Begin();
        double price = walk.Bar.Open;
        int count = 0;
        while (!orders.IsClosed)
        {
            if (reading != HistoricalFills.Path && walk.IsAtOpen) walk.Aim(_due.IsUpperExitNearer(holding.TickSize));
            StrategyOrder? due = _due.At(price, holding.TickSize);
            bool wasDue = due is not null;
            while (due is null && !walk.IsAtEnd)
            {
                due = _due.Between(price, walk.NextTurn, holding.TickSize);
                price = due is null ? walk.Turn() : FillRules.DueLevel(due.Terms, holding.TickSize, strategy.IsFillLimitOnTouch);
                walk.Price = price;
                if (due is null) ShowOnPath(holding, price);
            }

            if (due is null) return;
            if (due.Terms.AwaitsTrigger)
            {
                due.IsTriggered = true;
                continue;
            }

            double slippage = HistoricalSlippage.Of(strategy, due.Order);
            double fill = FillRules.FillPrice(due.Terms, price, wasDue, walk.Bar, slippage, strategy.IsFillLimitOnTouch);
            fills.Fill(due, fill, slippage / holding.TickSize);
            if (++count > MostFillsPerBar)
            {
                throw new InvalidOperationException(
                    $"Strategy '{strategy.Name}' had {MostFillsPerBar} fills within the bar of "
                    + $"{walk.Bar.Time:yyyy-MM-dd HH:mm:ss}: it answers every fill with an order that fills at once.");
            }
        }
    }
}
