using System;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Orders.Core;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>A working order of a strategy: the part that it plays, and the bars that may fill it.</summary>
internal sealed class StrategyOrder(Order order, OrderRole role, int series) : WorkingOrder(order)
{
    public OrderRole Role { get; } = role;

    /// <summary>Index of the series whose bars fill it.</summary>
    public int Series { get; } = series;

    /// <summary>Bar of that series in which it was submitted, or last submitted again.</summary>
    public int SubmittedBar { get; set; }

    /// <summary>Bar of that series in which it was first submitted; only later ones can fill it.</summary>
    public int PlacedBar { get; set; }

    /// <summary>End stamp of the bar whose OnBarUpdate first submitted it; tells orders of the same call.</summary>
    public DateTime SubmittedTime { get; set; }

    /// <summary>True when another series was in progress then.</summary>
    public bool IsFromOtherSeries { get; set; }

    /// <summary>
    /// True when an event placed it while a bar of its series was being filled: it joins the rest of that bar's path.
    /// </summary>
    public bool JoinsBar { get; set; }

    /// <summary>The entry that a stop or target protects; null when it protects the whole position.</summary>
    public OpenLot? Lot { get; init; }

    /// <summary>
    /// The entry whose fill brought a stop or target about, also where it protects the whole position; null for all else.
    /// </summary>
    public OpenLot? Cause { get; init; }

    /// <summary>How a trailing stop moves; null for all else.</summary>
    public StopTrail? Trail { get; set; }

    /// <summary>True for the stops and targets that the Set methods ask for.</summary>
    public bool IsProtective => Role is OrderRole.ProtectiveStop or OrderRole.ProfitTarget;

    /// <summary>True for orders that only ever reduce a position.</summary>
    public bool Reduces => Role is OrderRole.Exit or OrderRole.ProtectiveStop or OrderRole.ProfitTarget or OrderRole.Closing;
}
