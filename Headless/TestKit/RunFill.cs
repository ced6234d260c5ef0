using System;
using System.Globalization;
using NinjaTrader.Cbi;

namespace NT8Bridge.Testing;

/// <summary>A fill of a run.</summary>
/// <param name="Bar">Index of the bar of the chart in which it was filled.</param>
/// <param name="Action">What the order did.</param>
/// <param name="Quantity">Contracts.</param>
/// <param name="Price">Price.</param>
/// <param name="PriceText">The price with the decimals of its instrument.</param>
/// <param name="Name">Name of the order: that of the signal, or the platform's, "Stop loss".</param>
/// <param name="Time">When, in the market's zone; in history that of the bar.</param>
public sealed record RunFill(
    int Bar, OrderAction Action, int Quantity, double Price, string PriceText, string Name, DateTime Time)
{
    /// <summary>Contracts: above 0 bought, below 0 sold.</summary>
    public int Signed => Action is OrderAction.Buy or OrderAction.BuyToCover ? Quantity : -Quantity;

    /// <summary>As in "21 SellShort 1 @ 5036.00 Fade".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Bar} {Action} {Quantity} @ {PriceText} {Name}").TrimEnd();
}
