using System.Globalization;
using System.Text;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Work.Check;

/// <summary>What became of an order at a bar.</summary>
/// <param name="Moment">Which bar, by its place among those that the script was called for.</param>
/// <param name="Name">Name of the order.</param>
/// <param name="Text">What was asked for, and how the order stands.</param>
internal sealed record OrderLine(int Moment, string Name, string Text)
{
    /// <summary>The order as it stands.</summary>
    public static string TextOf(Order order)
    {
        StringBuilder text = new();
        CultureInfo culture = CultureInfo.InvariantCulture;
        text.Append(culture, $"{order.OrderAction} {order.Quantity} {order.OrderType}");
        if (order.LimitPrice != 0) text.Append(culture, $" limit {order.LimitPrice}");
        if (order.StopPrice != 0) text.Append(culture, $" stop {order.StopPrice}");
        text.Append(culture, $": {order.OrderState}");
        if (order.Filled > 0) text.Append(culture, $", {order.Filled} at {order.AverageFillPrice}");
        return text.ToString();
    }
}
