using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Orders;

/// <summary>Gives every strategy its order desk.</summary>
internal static class OrderDesks
{
    /// <summary>The desk of a strategy whose series are attached; null leaves it without orders.</summary>
    internal static IOrderDesk? Open(StrategyBase strategy) => strategy.Desk;
}
