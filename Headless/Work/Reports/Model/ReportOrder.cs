using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Paths;

namespace NT8Bridge.Headless.Work.Reports.Model;

/// <summary>An order of a report that rested at a price: where, from its submission to its end.</summary>
public sealed record ReportOrder
{
    /// <summary>Full name of the instrument.</summary>
    public required string Instrument { get; init; }

    /// <summary>Name of the order.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for.</summary>
    public required OrderPurpose Purpose { get; init; }

    /// <summary>Buy, BuyToCover, Sell or SellShort.</summary>
    public required string Action { get; init; }

    /// <summary>Limit, MIT, StopLimit or StopMarket.</summary>
    public required string Type { get; init; }

    /// <summary>Contracts, as last changed.</summary>
    public required int Quantity { get; init; }

    /// <summary>The last state.</summary>
    public required string State { get; init; }

    /// <summary>Its prices, oldest first; never empty.</summary>
    public required IReadOnlyList<OrderStep> Steps { get; init; }

    /// <summary>When it was filled, cancelled or rejected, UTC ticks; null when it still worked at the end.</summary>
    public required long? EndUtcTicks { get; init; }

    /// <summary>Whether it is an order of the primary series' instrument.</summary>
    public required bool IsOfChart { get; init; }

    /// <summary>The orders in the order of their submission; empty where none were followed.</summary>
    public static IReadOnlyList<ReportOrder> Of(OrderPaths? paths, Instrument chart) => paths is null ? [] :
    [
        .. paths.All.Select(path => new ReportOrder
        {
            Instrument = path.Order.Instrument.FullName,
            Name = path.Order.Name,
            Purpose = PurposeOf(path.Order),
            Action = path.Order.OrderAction.ToString(),
            Type = path.Order.OrderType.ToString(),
            Quantity = path.Order.Quantity,
            State = path.Order.OrderState.ToString(),
            Steps = path.Steps,
            EndUtcTicks = path.EndUtcTicks,
            IsOfChart = path.Order.Instrument == chart,
        }),
    ];

    /// <summary>
    /// An order that closes is a stop or a target; an unmanaged Buy that closes a short position can't be told from an entry.
    /// </summary>
    private static OrderPurpose PurposeOf(Order order) =>
        order.OrderAction is OrderAction.Buy or OrderAction.SellShort ? OrderPurpose.Entry
        : order.OrderType is OrderType.StopMarket or OrderType.StopLimit ? OrderPurpose.Stop
        : OrderPurpose.Target;
}
