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

    /// <summary>
    /// Highest price from the fill on, the rest of the entry's own bar included; what a trailing stop may follow.
    /// </summary>
    public double HighestOnPath { get; private set; } = entry.Price;

    /// <summary>Lowest price from the fill on, the rest of the entry's own bar included.</summary>
    public double LowestOnPath { get; private set; } = entry.Price;

    /// <summary>Takes a price that came after the fill into the extremes of the path alone.</summary>
    public void SeeOnPath(double price)
    {
        HighestOnPath = Math.Max(HighestOnPath, price);
        LowestOnPath = Math.Min(LowestOnPath, price);
    }

    /// <summary>Takes a price into the extremes.</summary>
    public void See(double price)
    {
        SeeOnPath(price);
        Highest = Math.Max(Highest, price);
        Lowest = Math.Min(Lowest, price);
    }
}
