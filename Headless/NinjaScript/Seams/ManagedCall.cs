using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Seams;

/// <summary>
/// A call of an Enter or Exit method. A null series is the one in progress, a null quantity the configured one (entries)
/// or all that is open (exits); an empty signal gets the generated name.
/// </summary>
internal readonly record struct ManagedCall(OrderAction Action, OrderType Type)
{
    public int? Series { get; init; }

    public int? Quantity { get; init; }

    public double LimitPrice { get; init; }

    public double StopPrice { get; init; }

    public string? Signal { get; init; }

    public string? FromEntry { get; init; }

    public bool IsLiveUntilCancelled { get; init; }

    public bool IsEntry => Action is OrderAction.Buy or OrderAction.SellShort;

    public bool IsBuy => Action is OrderAction.Buy or OrderAction.BuyToCover;
}
