using System;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Orders;

/// <summary>The managed approach: Enter and Exit methods.</summary>
internal sealed partial class OrderDesk
{
    private const string Managed = "SubmitOrderManaged";
    private const int LongestSignalName = 50;

    private bool _hasReportedViolation;

    /// <summary>Handles an Enter or Exit call; the working order, an amended one, or null when the call was ignored.</summary>
    public Order? Submit(in ManagedCall call)
    {
        int series = call.Series ?? Math.Max(0, _client.BarsInProgress);
        string signal = string.IsNullOrEmpty(call.Signal) ? OrderNames.Of(call.Action) : call.Signal;
        string fromEntry = call.FromEntry ?? string.Empty;
        if (!MayTrade(Managed, series, call, signal, fromEntry)) return null;

        PositionBook book = Book(series);
        MasterInstrument master = book.Instrument.MasterInstrument;
        double limitPrice = call.LimitPrice == 0 ? 0 : master.RoundToTickSize(call.LimitPrice);
        double stopPrice = call.StopPrice == 0 ? 0 : master.RoundToTickSize(call.StopPrice);
        int quantity = QuantityOf(call, book, fromEntry);
        string Details(in ManagedCall asked) =>
            OrderTrace.Details(series, asked.Action, asked.Type, quantity, limitPrice, stopPrice, signal, fromEntry);

        if (_client.TraceOrders) Trace(OrderTrace.Entered(Managed, Now, Details(call)));
        if (FindSame(call, series, signal, fromEntry) is { } same)
        {
            Resubmit(same, call, quantity, limitPrice, stopPrice);
            return same.Order;
        }

        string? reason = call.IsEntry
            ? RejectEntry(call, book, signal, series)
            : ManagedRules.RejectExit(book, _working, call, fromEntry);
        if (reason is not null)
        {
            if (!_hasReportedViolation && ManagedRules.IsViolation(reason)) ReportViolation(reason, Details(call));
            if (_client.TraceOrders) Trace(OrderTrace.Ignored(Managed, Now, Details(call), reason));
            return null;
        }

        Order order = NewOrder(book.Instrument, call.Action, call.Type, quantity, limitPrice, stopPrice, signal);
        order.FromEntrySignal = fromEntry;
        order.IsLiveUntilCancelled = call.IsLiveUntilCancelled;
        return Place(new WorkingOrder(order, call.IsEntry ? OrderRole.Entry : OrderRole.Exit, series) { SubmittedTime = CallTime, IsFromOtherSeries = _client.BarsInProgress != series });
    }

    /// <summary>The first call that the internal rules ignore goes to the log, as in NinjaTrader; the trace has them all.</summary>
    private void ReportViolation(string reason, string details)
    {
        _hasReportedViolation = true;
        _client.LogError($"Strategy '{_client.Name}': an order was ignored at {Now:yyyy-MM-dd HH:mm:ss}. {reason}. {details}. This is reported once; set TraceOrders to see all.");
    }

    private DateTime CallTime => _walkSeries >= 0 ? _walkBar.Time : TimeOf(_client.BarsInProgress);

    private bool MayTrade(string method, int series, in ManagedCall call, string signal, string fromEntry)
    {
        string? reason = null;
        string? error = null;
        bool isUnmanaged = method == Unmanaged;
        if (_client.State is not (State.Historical or State.Transition or State.Realtime) || _isClosed)
            reason = $"Orders can't be submitted in state {_client.State}";
        else if (_client.IsUnmanaged != isUnmanaged)
            error = isUnmanaged
                ? "SubmitOrderUnmanaged() needs IsUnmanaged = true: managed and unmanaged order methods can't be mixed"
                : "With IsUnmanaged = true only unmanaged order methods can be used: managed and unmanaged order methods can't be mixed";
        else if (series < 0 || series >= _client.SeriesCount)
            error = $"There is no series {series}; the strategy has {_client.SeriesCount}";
        else if (signal.Length > LongestSignalName)
            error = $"The signal name '{signal}' is longer than {LongestSignalName} characters";
        else if (!double.IsFinite(call.LimitPrice) || !double.IsFinite(call.StopPrice))
            error = $"The limit price {call.LimitPrice} or stop price {call.StopPrice} is not a number";
        else if (_client.CurrentBarOf(0) < _client.BarsRequiredToTrade)
            reason = "The strategy has fewer bars than BarsRequiredToTrade";

        if (error is not null) _client.LogError($"Strategy '{_client.Name}' at {Now:yyyy-MM-dd HH:mm:ss}: {method}() was ignored. {error}.");
        if ((reason ?? error) is not { } why) return true;
        if (_client.TraceOrders)
        {
            Trace(OrderTrace.Ignored(
                method, Now, OrderTrace.Details(series, call.Action, call.Type, call.Quantity ?? 0, call.LimitPrice, call.StopPrice, signal, fromEntry), why));
        }

        return false;
    }

    private int QuantityOf(in ManagedCall call, PositionBook book, string fromEntry)
    {
        if (call.IsEntry && (call.Quantity is null || _client.SetOrderQuantity == SetOrderQuantity.DefaultQuantity))
            return Math.Max(1, _client.DefaultQuantity);
        int open = book.OpenQuantity(fromEntry);
        int asked = call.Quantity switch
        {
            null => open,
            <= 0 => book.Instrument.MasterInstrument.InstrumentType == InstrumentType.Stock ? 100 : 1,
            _ => call.Quantity.Value,
        };
        return call.IsEntry ? asked : Math.Min(asked, open);
    }

    private string? RejectEntry(in ManagedCall call, PositionBook book, string signal, int series) =>
        ManagedRules.RejectEntry(book, _working, call, signal, CallTime)
        ?? ManagedRules.RejectByCount(book, _working, call.Action, signal, _client.EntryHandling, _client.EntriesPerDirection, SubmissionBar(series));

    private WorkingOrder? FindSame(in ManagedCall call, int series, string signal, string fromEntry)
    {
        OrderRole role = call.IsEntry ? OrderRole.Entry : OrderRole.Exit;
        foreach (WorkingOrder working in _working)
        {
            Order order = working.Order;
            if (working.Role == role && working.Series == series && order.OrderAction == call.Action && order.OrderType == call.Type
                && order.Name == signal && order.FromEntrySignal == fromEntry && !working.IsDone)
            {
                return working;
            }
        }

        return null;
    }

    /// <summary>A call for an order that works already keeps it alive, and amends it where the values differ.</summary>
    private void Resubmit(WorkingOrder working, in ManagedCall call, int quantity, double limitPrice, double stopPrice)
    {
        working.SubmittedBar = SubmissionBar(working.Series);
        Order order = working.Order;
        order.IsLiveUntilCancelled = call.IsLiveUntilCancelled;
        if (quantity != order.Quantity || limitPrice != order.LimitPrice || stopPrice != order.StopPrice)
            Change(working, quantity, limitPrice, stopPrice);
    }
}
