using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Orders.Core;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>Fills a strategy's orders at a tick: live at the market, before realtime with slippage as in history.</summary>
internal sealed class StrategyTickFills(StrategyBase strategy, StrategyOrderLife orders, StrategyFills fills)
    : TickFills<StrategyOrder>(orders)
{
    private readonly StrategyOrderLife _orders = orders;

    protected override bool Fill(StrategyOrder working, double price)
    {
        double slippage = _orders.IsRealtime ? 0 : HistoricalSlippage.Of(strategy, working.Order);
        double tickSize = working.Order.Instrument.MasterInstrument.TickSize;
        fills.Fill(working, working.Order.IsLong ? price + slippage : price - slippage, slippage / tickSize);
        return !_orders.IsClosed;
    }
}
