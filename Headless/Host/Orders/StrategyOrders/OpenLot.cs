using System;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>What is still open of one entry, and the extremes of price since.</summary>
internal sealed class OpenLot(Execution entry, int quantity, int series, int entryBar)
{
    public Execution Entry { get; } = entry;

    /// <summary>Contracts still open.</summary>
    public int Remaining { get; set; } = quantity;

    /// <summary>Series whose bars measure the extremes.</summary>
    public int Series { get; } = series;

    /// <summary>Bar of that series that holds the entry; its own range says nothing about the time after the entry.</summary>
    public int EntryBar { get; } = entryBar;

    public string Signal => Entry.Name;

    public MarketPosition Side => Entry.MarketPosition;

    public double Highest { get; private set; } = entry.Price;

    public double Lowest { get; private set; } = entry.Price;

    /// <summary>Orders that protect this entry share the name of their group.</summary>
    public string Oco { get; } = "lot-" + entry.ExecutionId;

    /// <summary>Takes a price into the extremes.</summary>
    public void See(double price)
    {
        Highest = Math.Max(Highest, price);
        Lowest = Math.Min(Lowest, price);
    }
}
