namespace NT8Bridge;

/// <summary>One trade as the exchange reported it.</summary>
public readonly struct Tick
{
    /// <summary>
    /// Makes a trade; <paramref name="bid"/> and <paramref name="ask"/> are NaN where the source has no quotes.
    /// </summary>
    public Tick(long utcTicks, double price, long size, double bid = double.NaN, double ask = double.NaN)
    {
        UtcTicks = utcTicks;
        Price = price;
        Size = size;
        Bid = bid;
        Ask = ask;
    }

    /// <summary>Time of the trade, UTC, in 100 ns ticks.</summary>
    public long UtcTicks { get; }

    /// <summary>Traded price.</summary>
    public double Price { get; }

    /// <summary>Quantity in contracts; 0 for a price that was reported without a quantity.</summary>
    public long Size { get; }

    /// <summary>Best bid at the time of the trade; NaN where unknown.</summary>
    public double Bid { get; }

    /// <summary>Best ask at the time of the trade; NaN where unknown.</summary>
    public double Ask { get; }
}
