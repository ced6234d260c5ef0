namespace NT8Bridge.Tapes.Recording;

/// <summary>A change of an order as a tape holds it. Plain properties, because NinjaScript sets them.</summary>
public struct TapeOrder
{
    /// <summary>When it changed, UTC ticks.</summary>
    public long UtcTicks { get; set; }

    /// <summary>The signal's name.</summary>
    public string Name { get; set; }

    /// <summary>The entry that it belongs to; empty for none.</summary>
    public string EntrySignal { get; set; }

    /// <summary>Buy, Sell, SellShort or BuyToCover.</summary>
    public string Action { get; set; }

    /// <summary>Market, Limit, StopMarket and so on.</summary>
    public string Type { get; set; }

    /// <summary>The state that it came to.</summary>
    public string State { get; set; }

    /// <summary>Why it was refused; NoError when it was not.</summary>
    public string Error { get; set; }

    /// <summary>Contracts.</summary>
    public int Quantity { get; set; }

    /// <summary>Contracts filled.</summary>
    public int Filled { get; set; }

    /// <summary>Its limit; 0 for none.</summary>
    public double LimitPrice { get; set; }

    /// <summary>Its stop; 0 for none.</summary>
    public double StopPrice { get; set; }

    /// <summary>Average price of what is filled.</summary>
    public double AverageFillPrice { get; set; }

    /// <summary>True when it did not happen in history.</summary>
    public bool IsLive { get; set; }
}
