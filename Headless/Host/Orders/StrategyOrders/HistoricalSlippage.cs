using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>The slippage of fills that no real market priced, in points. Only what trades at the market slips.</summary>
internal static class HistoricalSlippage
{
    public static double Of(StrategyBase strategy, Order order) =>
        order.OrderType is OrderType.Market or OrderType.StopMarket or OrderType.MIT
            ? AtMarket(strategy, order.Instrument.MasterInstrument)
            : 0;

    public static double AtMarket(StrategyBase strategy, MasterInstrument master) =>
        master.RoundToTickSize(strategy.Slippage * master.TickSize);
}
