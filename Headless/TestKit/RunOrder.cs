using System.Globalization;
using NinjaTrader.Cbi;

namespace NT8Bridge.Testing;

/// <summary>An order of a run, as it was in the end.</summary>
/// <param name="Action">What it does.</param>
/// <param name="Quantity">Contracts.</param>
/// <param name="Type">Kind of order.</param>
/// <param name="LimitPrice">Limit price; 0 where the kind has none.</param>
/// <param name="StopPrice">Stop price; 0 where the kind has none.</param>
/// <param name="PricesText">Its prices with the decimals of its instrument, stop before limit; empty for none.</param>
/// <param name="State">Where it ended, or where it stood when the run ended.</param>
/// <param name="Name">Its name.</param>
/// <param name="FromEntrySignal">The entry that an exit is tied to; empty for all.</param>
public sealed record RunOrder(
    OrderAction Action, int Quantity, OrderType Type, double LimitPrice, double StopPrice, string PricesText, OrderState State,
    string Name, string FromEntrySignal)
{
    /// <summary>As in "Sell 1 StopMarket 4990.25 Cancelled Stop loss".</summary>
    public override string ToString()
    {
        string prices = PricesText.Length == 0 ? "" : PricesText + " ";
        return string.Create(CultureInfo.InvariantCulture, $"{Action} {Quantity} {Type} {prices}{State} {Name}").TrimEnd();
    }
}
