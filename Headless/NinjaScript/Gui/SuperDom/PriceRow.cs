using System.Collections.ObjectModel;
using NinjaTrader.Cbi;

namespace NinjaTrader.Gui.SuperDom;

/// <summary>A row of the price ladder.</summary>
public class PriceRow
{
    /// <summary>Contracts offered at the price.</summary>
    public long AskVolume { get; set; }

    /// <summary>Contracts bid at the price.</summary>
    public long BidVolume { get; set; }

    /// <summary>Buy orders at the price.</summary>
    public ObservableCollection<Order> BuyOrders { get; } = [];

    /// <summary>Whether the position was entered at the price.</summary>
    public bool IsEntry { get; set; }

    /// <summary>The price.</summary>
    public double Price { get; set; }

    /// <summary>Sell orders at the price.</summary>
    public ObservableCollection<Order> SellOrders { get; } = [];
}
