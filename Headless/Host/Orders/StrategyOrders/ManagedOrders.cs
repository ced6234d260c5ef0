using System;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>The managed approach: Enter and Exit methods.</summary>
internal sealed class ManagedOrders(
    StrategyBase strategy, StrategyOrderLife orders, Holdings holdings, StrategyClock clock, OrderAdmission admission,
    OrderTrace trace)
{
    private bool _hasReportedViolation;

    /// <summary>Handles an Enter or Exit call; the working order, an amended one, or null when the call was ignored.</summary>
    public Order? Submit(in ManagedCall call)
    {
        int series = call.Series ?? Math.Max(0, strategy.BarsInProgress);
        string signal = string.IsNullOrEmpty(call.Signal) ? OrderNames.Of(call.Action) : call.Signal;
        string fromEntry = call.FromEntry ?? string.Empty;
        if (!admission.Admits(OrderTrace.Managed, series, call, signal, fromEntry)) return null;

        Holding holding = holdings.Of(series);
        MasterInstrument master = holding.Instrument.MasterInstrument;
        double limitPrice = call.LimitPrice == 0 ? 0 : master.RoundToTickSize(call.LimitPrice);
        double stopPrice = call.StopPrice == 0 ? 0 : master.RoundToTickSize(call.StopPrice);
        int quantity = QuantityOf(call, holding, fromEntry);
        string Details(in ManagedCall asked) =>
            OrderTrace.Details(series, asked.Action, asked.Type, quantity, limitPrice, stopPrice, signal, fromEntry);

        if (trace.IsOn) trace.Entered(OrderTrace.Managed, Details(call));
        if (FindSame(call, series, signal, fromEntry) is { } same)
        {
            Resubmit(same, call, quantity, limitPrice, stopPrice);
            return same.Order;
        }

        string? reason = call.IsEntry
            ? RejectEntry(call, holding, signal, series)
            : ManagedRules.RejectExit(holding, orders.Working, call, fromEntry);
        if (reason is not null)
        {
            if (!_hasReportedViolation && ManagedRules.IsViolation(reason)) ReportViolation(reason, Details(call));
            if (trace.IsOn) trace.Ignored(OrderTrace.Managed, Details(call), reason);
            return null;
        }

        Order order = orders.New(holding.Instrument, call.Action, call.Type, quantity, limitPrice, stopPrice, signal);
        order.FromEntrySignal = fromEntry;
        order.IsLiveUntilCancelled = call.IsLiveUntilCancelled;
        return orders.Place(new StrategyOrder(order, call.IsEntry ? OrderRole.Entry : OrderRole.Exit, series));
    }

    /// <summary>The first call that the managed rules ignore goes to the log, as in NinjaTrader; the trace has all.</summary>
    private void ReportViolation(string reason, string details)
    {
        _hasReportedViolation = true;
        StrategyBase.Log(
            $"Strategy '{strategy.Name}': an order was ignored at {clock.Now:yyyy-MM-dd HH:mm:ss}. {reason}. {details}. "
            + "This is reported once; set TraceOrders to see all.",
            LogLevel.Error);
    }

    private int QuantityOf(in ManagedCall call, Holding holding, string fromEntry)
    {
        if (call.IsEntry && (call.Quantity is null || strategy.SetOrderQuantity == SetOrderQuantity.DefaultQuantity))
            return Math.Max(1, strategy.DefaultQuantity);
        int open = holding.OpenQuantity(fromEntry);
        int asked = call.Quantity switch
        {
            null => open,
            <= 0 => holding.Instrument.MasterInstrument.InstrumentType == InstrumentType.Stock ? 100 : 1,
            _ => call.Quantity.Value,
        };
        return call.IsEntry ? asked : Math.Min(asked, open);
    }

    private string? RejectEntry(in ManagedCall call, Holding holding, string signal, int series) =>
        ManagedRules.RejectEntry(holding, orders.Working, call, signal, clock.CallTime)
        ?? ManagedRules.RejectByCount(
            holding, orders.Working, call.Action, signal, strategy.EntryHandling, strategy.EntriesPerDirection,
            clock.SubmissionBar(series));

    private StrategyOrder? FindSame(in ManagedCall call, int series, string signal, string fromEntry)
    {
        OrderRole role = call.IsEntry ? OrderRole.Entry : OrderRole.Exit;
        foreach (StrategyOrder working in orders.Working)
        {
            Order order = working.Order;
            if (working.Role == role && working.Series == series
                && order.OrderAction == call.Action && order.OrderType == call.Type
                && order.Name == signal && order.FromEntrySignal == fromEntry && !working.IsDone)
            {
                return working;
            }
        }

        return null;
    }

    /// <summary>A call for an order that works already keeps it alive, and amends it where the values differ.</summary>
    private void Resubmit(StrategyOrder working, in ManagedCall call, int quantity, double limitPrice, double stopPrice)
    {
        working.SubmittedBar = clock.SubmissionBar(working.Series);
        Order order = working.Order;
        order.IsLiveUntilCancelled = call.IsLiveUntilCancelled;
        // An order that is filled in part keeps its size, because the quantity of the call counts what is still open; so does an
        // exit that works on although nothing is.
        if (order.Filled > 0 || quantity < 1) quantity = order.Quantity;
        if (quantity != order.Quantity || limitPrice != order.LimitPrice || stopPrice != order.StopPrice)
            orders.Change(working, quantity, limitPrice, stopPrice);
    }
}
