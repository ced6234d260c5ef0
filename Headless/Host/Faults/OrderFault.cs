using System;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Faults;

/// <summary>A fault that befalls live orders; what is left out matches every order.</summary>
public abstract record OrderFault : PlatformFault
{
    /// <summary>Name of the order, "Stop loss" or the signal's for example.</summary>
    public string? Order { get; init; }

    /// <summary>Buy, Sell, SellShort or BuyToCover.</summary>
    public OrderAction? Action { get; init; }

    /// <summary>Kind of order.</summary>
    public OrderType? Type { get; init; }

    /// <summary>Only the order of that number, from 1 on, among those that the other members match.</summary>
    public int? Nth { get; init; }

    /// <summary>Only orders submitted at this UTC time or later.</summary>
    public DateTime? From { get; init; }

    /// <summary>Only orders submitted before this UTC time.</summary>
    public DateTime? Until { get; init; }

    /// <inheritdoc/>
    public sealed override string ToString() =>
        Kind + (Order is null ? string.Empty : $" '{Order}'") + (Action is null ? string.Empty : $" {Action}")
        + (Type is null ? string.Empty : $" {Type}") + (Nth is null ? string.Empty : FormattableString.Invariant($" no. {Nth}"))
        + Text("from", From) + Text("until", Until);

    /// <summary>True for an order that it befalls, its number aside.</summary>
    internal bool Befalls(Order order, DateTime utcNow) =>
        (Order is null || order.Name == Order) && (Action is null || order.OrderAction == Action)
        && (Type is null || order.OrderType == Type) && (From is null || utcNow >= From) && (Until is null || utcNow < Until);

    internal override string? Mistake =>
        Nth < 1 ? "nth is 1 or more" : From >= Until ? "from lies before until" : MistakeInDetail;

    /// <summary>Why its own members can never happen as written, or null.</summary>
    private protected virtual string? MistakeInDetail => null;
}
