using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Orders.Core;

/// <summary>What decides when and where an order fills.</summary>
internal readonly record struct FillTerms(OrderType Type, bool IsBuy, double LimitPrice, double StopPrice, bool IsTriggered)
{
    public static FillTerms Of(Order order, bool isTriggered) =>
        new(order.OrderType, order.IsLong, order.LimitPrice, order.StopPrice, isTriggered);

    /// <summary>True when what comes next is the trigger of a stop-limit order, not a fill.</summary>
    public bool AwaitsTrigger => Type == OrderType.StopLimit && !IsTriggered;

    public bool IsMarket => Type == OrderType.Market;

    public bool RestsAtLimit => Type == OrderType.Limit || (Type == OrderType.StopLimit && IsTriggered);
}
