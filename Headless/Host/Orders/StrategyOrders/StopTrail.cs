using System;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>Moves a protective stop behind the market, never away from it.</summary>
internal abstract class StopTrail
{
    /// <summary>
    /// The next stop price. <paramref name="extreme"/> is the best price of the bar for the position, or the last price
    /// where the strategy follows every tick; <paramref name="close"/> the last price.
    /// </summary>
    public abstract double Next(bool isLong, double stopPrice, double extreme, double close);

    protected static double Better(bool isLong, double current, double candidate) =>
        isLong ? Math.Max(current, candidate) : Math.Min(current, candidate);
}
