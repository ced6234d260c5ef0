using System.Collections.Generic;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Orders;

/// <summary>Ends: of the session, of history, of the strategy.</summary>
internal sealed partial class OrderDesk
{
    private readonly Dictionary<Order, Order> _realtimeTwins = [];
    private bool _hasTwins;

    /// <inheritdoc/>
    public void SessionClosing(int barsInProgress, int index)
    {
        if (_client.IsExitOnSessionCloseStrategy)
        {
            CloseAll(OrderNames.ExitOnSessionClose);
            return;
        }

        Instrument instrument = _client.InstrumentOf(barsInProgress);
        CancelWhere(working => working.Order.TimeInForce == TimeInForce.Day && working.Order.Instrument == instrument, "Day order expired");
    }

    /// <summary>Handles CloseStrategy: cancels all orders, closes all positions, ends the strategy.</summary>
    public void CloseStrategy(string? signalName, string reason)
    {
        if (_isClosed || !IsRealtime) return;
        _isClosed = true;
        CloseAll(string.IsNullOrEmpty(signalName) ? OrderNames.CloseStrategy : signalName);
        _client.Stop(reason);
    }

    /// <inheritdoc/>
    public void Transition()
    {
        if (_hasTwins) return;
        _hasTwins = true;
        bool waits = _client.StartBehavior is StartBehavior.WaitUntilFlat or StartBehavior.WaitUntilFlatSynchronizeAccount;
        foreach (PositionBook? book in _bookOfSeries)
            IsWaitUntilFlat |= waits && book is { IsFlat: false };

        foreach (WorkingOrder working in _working)
        {
            Order historical = working.Order;
            Order twin = NewOrder(
                historical.Instrument, historical.OrderAction, historical.OrderType, historical.Quantity, historical.LimitPrice, historical.StopPrice, historical.Name);
            twin.OrderId = historical.OrderId.Replace("NB-", "NT-", System.StringComparison.Ordinal);
            twin.FromEntrySignal = historical.FromEntrySignal;
            twin.Oco = historical.Oco.Length == 0 ? string.Empty : historical.Oco + "-rt";
            twin.OrderState = historical.OrderState;
            twin.IsLiveUntilCancelled = historical.IsLiveUntilCancelled;
            twin.IsSimulatedStop = historical.IsSimulatedStop;
            twin.IsBacktestOrder = false;
            _realtimeTwins[historical] = twin;
            working.Order = twin;
            Orders.Add(twin);
            if (!IsWaitUntilFlat) Account.Orders.Add(twin);
        }
    }

    /// <summary>Handles GetRealtimeOrder: the live order of a historical one, or null when that one is done.</summary>
    public Order? RealtimeOrderOf(Order? historical)
    {
        if (historical is null) return null;
        if (_client.State == State.Transition) Transition();
        if (!historical.IsBacktestOrder) return Order.IsTerminalState(historical.OrderState) ? null : historical;
        return _realtimeTwins.TryGetValue(historical, out Order? twin) && !Order.IsTerminalState(twin.OrderState) ? twin : null;
    }

    /// <inheritdoc/>
    public void Terminate()
    {
        _isClosed = true;
        Account.AccountItemUpdate -= OnAccountItemUpdate;
        foreach (WorkingOrder working in _working) working.Order.OrderState = OrderState.Cancelled;
        _working.Clear();
    }

    private void StopWaiting()
    {
        IsWaitUntilFlat = false;
        foreach (WorkingOrder working in _working)
            if (!Account.Orders.Contains(working.Order)) Account.Orders.Add(working.Order);
    }

    private void CloseAll(string name)
    {
        CancelWhere(static _ => true);
        for (int series = 0; series < _client.SeriesCount; series++)
        {
            PositionBook book = Book(series);
            if (book.FirstSeries != series || book.IsFlat) continue;
            bool isBuy = book.Side == MarketPosition.Short;
            if (IsRealtime && book.LastTick is { } tick)
            {
                Close(book, series, name, tick.MarketPrice(isBuy), 0);
                continue;
            }

            MarketBar bar = _client.BarOf(book.LastSeries, book.LastIndex);
            double slippage = book.Instrument.MasterInstrument.RoundToTickSize(_client.Slippage * book.TickSize);
            double price = FillRules.FillPrice(new FillTerms(OrderType.Market, isBuy, 0, 0, false), bar.Close, true, bar, slippage, false);
            Close(book, series, name, price, slippage / book.TickSize);
        }
    }
}
