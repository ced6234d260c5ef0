using System;
using System.Globalization;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>
/// The lines that TraceOrders prints, in NinjaTrader's words. Callers ask <see cref="IsOn"/> before they put a line together.
/// </summary>
internal sealed class OrderTrace(StrategyBase strategy, StrategyClock clock)
{
    /// <summary>NinjaTrader's name for the method behind the Enter and Exit methods.</summary>
    public const string Managed = "SubmitOrderManaged";

    public const string Unmanaged = "SubmitOrderUnmanaged";

    public bool IsOn => strategy.TraceOrders;

    public void Entered(string method, string details) =>
        Write(Invariant($"Entered internal {method}() method at {clock.Now:yyyy-MM-dd HH:mm:ss}: {details}"));

    public void Ignored(string method, string details, string reason) =>
        Write(Invariant($"Ignored {method}() method at {clock.Now:yyyy-MM-dd HH:mm:ss}: {details} Reason='{reason}'"));

    public void Amended(string details) => Write(Invariant($"Amended open order at {clock.Now:yyyy-MM-dd HH:mm:ss}: {details}"));

    public void Cancelled(string details) =>
        Write(Invariant($"Cancelled pending order at {clock.Now:yyyy-MM-dd HH:mm:ss}: {details}"));

    public void Expired(string details) => Write("Cancelled expired order: " + details);

    /// <summary>A line in words of the host.</summary>
    public void Write(string message) => strategy.RaiseOrderTrace(clock.Now, message);

    public static string Details(int series, Order order) => Details(
        series, order.OrderAction, order.OrderType, order.Quantity, order.LimitPrice, order.StopPrice, order.Name,
        order.FromEntrySignal);

    public static string Details(
        int series, OrderAction action, OrderType type, int quantity, double limitPrice, double stopPrice, string signal,
        string fromEntry) => Invariant(
            $"BarsInProgress={series} Action={action} OrderType={type} Quantity={quantity} LimitPrice={limitPrice} ")
        + Invariant($"StopPrice={stopPrice} SignalName='{signal}' FromEntrySignal='{fromEntry}'");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
