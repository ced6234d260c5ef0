using System;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Orders;

/// <summary>An order that is not done, with what the desk has to know about it besides the order itself.</summary>
internal sealed class WorkingOrder(Order order, OrderRole role, int series)
{
    /// <summary>The order; replaced by its realtime twin at the transition.</summary>
    public Order Order { get; set; } = order;

    public OrderRole Role { get; } = role;

    /// <summary>Index of the series whose bars fill it.</summary>
    public int Series { get; } = series;

    /// <summary>Bar of that series in which it was submitted, or last submitted again.</summary>
    public int SubmittedBar { get; set; }

    /// <summary>Bar of that series in which it was first submitted; only later ones can fill it.</summary>
    public int PlacedBar { get; set; }

    /// <summary>End stamp of the bar whose OnBarUpdate first submitted it; tells orders of the same call.</summary>
    public DateTime SubmittedTime { get; init; }

    /// <summary>True when another series was in progress then.</summary>
    public bool IsFromOtherSeries { get; init; }

    /// <summary>True when it was placed by an event while a bar of its series was being filled, and joins that bar's path.</summary>
    public bool JoinsBar { get; set; }

    /// <summary>Number of the tick in which it was placed; it fills at a later one.</summary>
    public long SubmittedTick { get; set; }

    /// <summary>True until a tick has passed without a fill.</summary>
    public bool IsFresh { get; set; } = true;

    /// <summary>True once the stop price of a stop-limit order has traded.</summary>
    public bool IsTriggered { get; set; }

    /// <summary>The entry that a stop or target protects; null when it protects the whole position.</summary>
    public OpenLot? Lot { get; init; }

    /// <summary>How a trailing stop moves; null for all else.</summary>
    public StopTrail? Trail { get; set; }

    public bool IsDone => Order.IsTerminalState(Order.OrderState);

    /// <summary>True for the stops and targets that the Set methods ask for.</summary>
    public bool IsProtective => Role is OrderRole.ProtectiveStop or OrderRole.ProfitTarget;

    /// <summary>True for orders that only ever reduce a position.</summary>
    public bool Reduces => Role is OrderRole.Exit or OrderRole.ProtectiveStop or OrderRole.ProfitTarget or OrderRole.Closing;

    public FillTerms Terms => FillTerms.Of(Order, IsTriggered);
}
