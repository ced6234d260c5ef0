using System;
using System.Globalization;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Orders;

/// <summary>What a fill does: execution, position, trades, and the orders that hang on them.</summary>
internal sealed partial class OrderDesk
{
    private void Fill(WorkingOrder working, double price, double slippageTicks)
    {
        Order order = working.Order;
        PositionBook book = BookOf(order);
        if (working.Reduces && !FitToPosition(working, book)) return;
        if (working.Role == OrderRole.Entry && !book.IsFlat && (book.Side == MarketPosition.Long) != order.IsLong)
        {
            Close(book, working.Series, OrderNames.ClosePosition, price, slippageTicks);
            if (working.IsDone) return;
        }

        _working.Remove(working);
        order.Filled = order.Quantity;
        order.AverageFillPrice = price;
        SetState(order, OrderState.Filled);
        Execute(working, book, price, slippageTicks);
    }

    /// <summary>Closes the whole position at once, by an order of its own.</summary>
    private void Close(PositionBook book, int series, string name, double price, double slippageTicks)
    {
        if (book.IsFlat) return;
        OrderAction action = book.Side == MarketPosition.Long ? OrderAction.Sell : OrderAction.BuyToCover;
        Order order = NewOrder(book.Instrument, action, OrderType.Market, book.Position.Quantity, 0, 0, name);
        WorkingOrder closing = new(order, OrderRole.Closing, series) { SubmittedTime = CallTime, IsFromOtherSeries = _client.BarsInProgress != series };
        Place(closing);
        if (!closing.IsDone) Fill(closing, price, slippageTicks);
    }

    /// <summary>Shrinks an exit to what is open; cancels it, with false, when nothing is.</summary>
    private bool FitToPosition(WorkingOrder working, PositionBook book)
    {
        int most = ClosableBy(working, book);
        if (most == 0)
        {
            Cancel(working, "There is no position left to exit");
            return false;
        }

        working.Order.Quantity = Math.Min(working.Order.Quantity, most);
        return true;
    }

    private static int ClosableBy(WorkingOrder working, PositionBook book)
    {
        if (book.Side != (working.Order.IsLong ? MarketPosition.Short : MarketPosition.Long)) return 0;
        return working.Lot is { } lot ? lot.Remaining : book.OpenQuantity(working.IsProtective ? string.Empty : working.Order.FromEntrySignal);
    }

    private void Execute(WorkingOrder working, PositionBook book, double price, double slippageTicks)
    {
        Order order = working.Order;
        int before = book.Position.Signed;
        Execution execution = NewExecution(working, book, price, slippageTicks);
        int left = order.Quantity;
        if (before != 0 && before > 0 != order.IsLong) left -= Reduce(working, book, execution, left);
        OpenLot? opened = null;
        if (left > 0)
        {
            opened = new OpenLot(execution, left, working.Series, _walkSeries >= 0 ? _walkBar.Index : _client.CurrentBarOf(working.Series));
            book.Open(opened);
        }

        book.Refresh();
        execution.PositionStrategy = book.Position.Signed;
        execution.IsEntryStrategy = left > 0;
        execution.IsExitStrategy = left < order.Quantity;
        execution.IsInitialEntry = before == 0;
        execution.IsLastExit = book.IsFlat;
        Executions.Add(execution);
        if (ReachesAccount) Account.Book(execution, book.Position.Market);
        if (IsWaitUntilFlat && (book.IsFlat || before > 0 != book.Position.Signed > 0)) StopWaiting();

        _client.RaiseExecutionUpdate(execution);
        if (before != book.Position.Signed)
            _client.RaisePositionUpdate(book.Position, book.Position.AveragePrice, book.Position.Quantity, book.Side);

        CancelGroup(order);
        if (opened is { Remaining: > 0 } && !_client.IsUnmanaged) Protect(book, opened);
        FitExits(book);
    }

    private Execution NewExecution(WorkingOrder working, PositionBook book, double price, double slippageTicks)
    {
        Order order = working.Order;
        long id = ++_lastId;
        return new Execution(Account, book.Instrument, order, order.Name, order.IsLong ? MarketPosition.Long : MarketPosition.Short, price, order.Quantity, Now)
        {
            Id = id,
            ExecutionId = id.ToString("x8", CultureInfo.InvariantCulture),
            BarsInProgress = working.Series,
            BarIndex = BarIndexIn(book),
            Slippage = slippageTicks,
            Commission = _client.IncludeCommission && Account.Commission is { } commission ? commission.GetWithMinimum(book.Instrument, order.Quantity) : 0,
        };
    }

    /// <summary>Bar of the instrument's first series that holds the fill: the one in the making when a finer series fills.</summary>
    private int BarIndexIn(PositionBook book)
    {
        int current = _client.CurrentBarOf(book.FirstSeries);
        if (_walkSeries < 0) return current;
        if (_walkSeries == book.FirstSeries) return _walkBar.Index;
        return current >= 0 && _client.TimeOf(book.FirstSeries) >= _walkBar.Time ? current : current + 1;
    }

    /// <summary>Closes entries, oldest first: that of a stop or target, those of the named entry, or any. The contracts closed.</summary>
    private int Reduce(WorkingOrder working, PositionBook book, Execution exit, int quantity)
    {
        int left = quantity;
        string fromEntry = working.Role == OrderRole.Exit ? working.Order.FromEntrySignal : string.Empty;
        foreach (OpenLot lot in book.Lots)
        {
            if (left == 0) break;
            if (working.Lot is { } own ? !ReferenceEquals(own, lot) : fromEntry.Length > 0 && lot.Signal != fromEntry) continue;
            int closed = Math.Min(left, lot.Remaining);
            if (closed == 0) continue;
            left -= closed;
            lot.Remaining -= closed;
            SeeExitBar(lot);
            Trade trade = new(
                Performance.AllTrades.Count + 1, lot.Entry, exit, closed, lot.Highest, lot.Lowest, exit.BarIndex - lot.Entry.BarIndex + 1);
            Performance.Add(trade, IsRealtime);
        }

        return quantity - left;
    }

    /// <summary>Of the bar that ends a trade, an earlier entry has seen the open and the turning points before the exit.</summary>
    private void SeeExitBar(OpenLot lot)
    {
        if (_walkSeries < 0 || lot.Series != _walkSeries || lot.EntryBar >= _walkBar.Index) return;
        for (int point = 0; point <= Math.Min(_walkLeg, PricePath.Legs); point++) lot.See(_walkPath[point]);
    }

    /// <summary>Exits never ask for more than is open.</summary>
    private void FitExits(PositionBook book)
    {
        bool any = false;
        foreach (WorkingOrder working in _working)
            any |= working.Reduces && working.Order.Instrument == book.Instrument;
        if (!any) return;
        foreach (WorkingOrder working in _working.ToArray())
        {
            if (working.IsDone || !working.Reduces || working.Order.Instrument != book.Instrument) continue;
            int most = ClosableBy(working, book);
            if (most == 0) Cancel(working);
            else if (working.Order.Quantity > most || (working.IsProtective && working.Order.Quantity < most))
                Change(working, most, working.Order.LimitPrice, working.Order.StopPrice);
        }
    }
}
