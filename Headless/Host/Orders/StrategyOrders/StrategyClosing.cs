using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Orders.Core;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>Closes what a strategy holds: at the end of a session, by CloseStrategy, and after a refused order.</summary>
internal sealed class StrategyClosing(
    StrategyBase strategy, StrategyOrderLife orders, Holdings holdings, StrategyFills fills)
{
    /// <summary>Handles CloseStrategy: cancels all orders, closes all positions, ends the strategy.</summary>
    public void CloseStrategy(string? signalName, string reason)
    {
        if (orders.IsClosed || !orders.IsRealtime) return;
        orders.IsClosed = true;
        CloseAll(string.IsNullOrEmpty(signalName) ? OrderNames.CloseStrategy : signalName);
        StrategyBase.Log(reason, LogLevel.Error);
        strategy.SetState(State.Terminated);
    }

    /// <summary>
    /// An order, a change or a cancel was refused: does what RealtimeErrorHandling asks for. To ignore rejects is to ignore
    /// refused orders and changes, not an order that never got to the broker or one that it does not let go.
    /// </summary>
    public void HandleRefusal(ErrorCode error, string fault)
    {
        RealtimeErrorHandling handling = strategy.RealtimeErrorHandling;
        if (handling == RealtimeErrorHandling.IgnoreAllErrorsNoAlert) return;
        StrategyBase.Log(
            $"Strategy '{strategy.Name}' submitted an order that generated the following error '{fault}'.", LogLevel.Error);
        if (handling == RealtimeErrorHandling.IgnoreAllErrors) return;
        bool isReject = error is ErrorCode.OrderRejected or ErrorCode.OrderRejectedByRisk or ErrorCode.UnableToChangeOrder;
        if (isReject && handling == RealtimeErrorHandling.StopCancelCloseIgnoreRejects) return;
        CloseStrategy(
            OrderNames.CloseStrategy,
            $"{fault} Strategy has sent cancel requests, attempted to close the position and terminated itself.");
    }

    /// <summary>An order was filled after its cancel had been asked for: ends the strategy, unless IgnoreOverfill.</summary>
    public void HandleOverfill(Order order)
    {
        if (strategy.IgnoreOverfill) return;
        CloseStrategy(
            OrderNames.CloseStrategy,
            $"Strategy '{strategy.Name}': the order '{order.Name}' was filled after its cancel had been asked for (overfill). "
            + "Strategy has sent cancel requests, attempted to close the position and terminated itself.");
    }

    /// <summary>
    /// Cancels all orders and closes all positions: live at the market of the last tick, in history at the last close, since
    /// there may be no next tick or bar.
    /// </summary>
    public void CloseAll(string name)
    {
        orders.CancelAll();
        for (int series = 0; series < strategy.BarsArray.Length; series++)
        {
            Holding holding = holdings.Of(series);
            if (holding.FirstSeries != series || holding.IsFlat) continue;
            bool isBuy = holding.Side == MarketPosition.Short;
            if (orders.IsRealtime && holding.LastTick is { } tick)
            {
                fills.Close(holding, series, name, tick.MarketPrice(isBuy), 0);
                continue;
            }

            var bar = MarketBar.At(strategy.BarsArray[holding.LastSeries], holding.LastIndex);
            double slippage = HistoricalSlippage.AtMarket(strategy, holding.Instrument.MasterInstrument);
            var terms = new FillTerms(OrderType.Market, isBuy, 0, 0, false);
            double price = FillRules.FillPrice(terms, bar.Close, true, bar, slippage, false);
            fills.Close(holding, series, name, price, slippage / holding.TickSize);
        }
    }
}
