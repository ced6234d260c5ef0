using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Faults;

namespace NT8Bridge.Headless.Host.Orders.Core;

/// <summary>An order that is not done, with what its fill depends on besides the order itself.</summary>
internal class WorkingOrder(Order order)
{
    /// <summary>The order. At a strategy's transition to realtime its live twin takes the place of the historical one.</summary>
    public Order Order { get; set; } = order;

    /// <summary>Number of the tick during which it was placed. Only a later tick can fill it.</summary>
    public long SubmittedTick { get; set; }

    /// <summary>
    /// True until one tick has passed without a fill. A limit order that fills at its first tick was marketable from the
    /// start and gets the market's price instead of its limit.
    /// </summary>
    public bool IsFresh { get; set; } = true;

    /// <summary>True once the stop price of a stop-limit order has traded.</summary>
    public bool IsTriggered { get; set; }

    /// <summary>What goes wrong with it on purpose; null where no faults are scripted.</summary>
    public OrderPlan? Plan { get; set; }

    /// <summary>True once its cancel was asked for, while a fill is going to come first.</summary>
    public bool IsCancelAsked { get; set; }

    /// <summary>True when the broker has filled or ended it and nobody has been told yet.</summary>
    public bool IsOut { get; set; }

    public bool IsDone => Order.IsTerminalState(Order.OrderState);

    public FillTerms Terms => FillTerms.Of(Order, IsTriggered);
}
