using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Orders.Core;

/// <summary>The rule that a stop has to lie on the far side of the market: a buy stop above it, a sell stop below it.</summary>
internal static class StopSide
{
    /// <summary>
    /// Why the market refuses the stop price, in NinjaTrader's words; null for a stop that is not reached yet and for every
    /// order without one. <paramref name="verb"/> is "placed" or "changed".
    /// </summary>
    public static string? Fault(Order order, double market, string verb) =>
        Fault(order.OrderType, order.IsLong, order.StopPrice, market, verb);

    /// <summary>The same for an order that is only asked for.</summary>
    public static string? Fault(OrderType type, bool isBuy, double stopPrice, double market, string verb)
    {
        if (type is not (OrderType.StopMarket or OrderType.StopLimit)) return null;
        if (isBuy ? stopPrice > market : stopPrice < market) return null;
        return isBuy
            ? $"Buy stop or buy stop limit orders can't be {verb} below the market."
            : $"Sell stop or sell stop limit orders can't be {verb} above the market.";
    }
}
