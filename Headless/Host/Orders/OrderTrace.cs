using System;
using System.Globalization;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Orders;

/// <summary>The lines that TraceOrders prints, in NinjaTrader's words.</summary>
internal static class OrderTrace
{
    public static string Entered(string method, DateTime time, string details) =>
        Invariant($"Entered internal {method}() method at {time:yyyy-MM-dd HH:mm:ss}: {details}");

    public static string Ignored(string method, DateTime time, string details, string reason) =>
        Invariant($"Ignored {method}() method at {time:yyyy-MM-dd HH:mm:ss}: {details} Reason='{reason}'");

    public static string Amended(DateTime time, string details) =>
        Invariant($"Amended open order at {time:yyyy-MM-dd HH:mm:ss}: {details}");

    public static string Cancelled(DateTime time, string details) =>
        Invariant($"Cancelled pending order at {time:yyyy-MM-dd HH:mm:ss}: {details}");

    public static string Expired(string details) => "Cancelled expired order: " + details;

    public static string Details(int series, Order order) => Details(
        series, order.OrderAction, order.OrderType, order.Quantity, order.LimitPrice, order.StopPrice, order.Name, order.FromEntrySignal);

    public static string Details(int series, OrderAction action, OrderType type, int quantity, double limitPrice, double stopPrice, string signal, string fromEntry) =>
        Invariant($"BarsInProgress={series} Action={action} OrderType={type} Quantity={quantity} LimitPrice={limitPrice} StopPrice={stopPrice} SignalName='{signal}' FromEntrySignal='{fromEntry}'");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
