using System;
using NinjaTrader.Cbi;

namespace NT8Bridge.Headless.Host.Orders;

/// <summary>Finds the order that fills next, along a bar's path or at a tick.</summary>
internal sealed partial class OrderDesk
{
    /// <summary>More fills within one bar than this are a strategy that answers each fill with another order, for ever.</summary>
    private const int MostFillsPerBar = 10_000;

    private int _walkLeg;
    private PricePath _walkPath;

    /// <summary>Takes price along the path of a bar and fills what comes due, one order after the other.</summary>
    private void Walk(PositionBook book, int series, in MarketBar bar)
    {
        _walkSeries = series;
        _walkBar = bar;
        _client.StandAt(series, bar.Index - 1);
        try
        {
            if (_fineBars?.Within(series, bar, bar.Index == 0 ? DateTime.MinValue : _client.BarOf(series, bar.Index - 1).Time) is not { } parts) WalkPath(book, series, bar);
            else foreach (MarketBar part in parts) WalkPart(book, series, part with { Index = bar.Index });
        }
        finally
        {
            _walkSeries = -1;
            _client.StandAt(series, bar.Index);
        }

        foreach (OpenLot lot in book.Lots)
        {
            if (lot.Series != series || lot.EntryBar >= bar.Index) continue;
            lot.See(bar.High);
            lot.See(bar.Low);
        }
    }

    /// <summary>High resolution: a finer bar within the bar, which later ones have seen.</summary>
    private void WalkPart(PositionBook book, int series, in MarketBar part)
    {
        WalkPath(book, series, part);
        foreach (OpenLot lot in book.Lots)
        {
            if (lot.Series != series || lot.EntryBar >= part.Index) continue;
            lot.See(part.High);
            lot.See(part.Low);
        }
    }

    private void WalkPath(PositionBook book, int series, in MarketBar bar)
    {
        _walkBar = bar;
        if (!IsAnyWithinReach(book, series, bar)) return;
        _walkPath = new PricePath(bar);
        _walkLeg = 0;
        double price = bar.Open;
        int fills = 0;
        while (!_isClosed)
        {
            WorkingOrder? due = DueAt(book, series, price);
            bool wasDue = due is not null;
            while (due is null && _walkLeg < PricePath.Legs)
            {
                due = DueBetween(book, series, price, _walkPath[_walkLeg + 1]);
                if (due is null) price = _walkPath[++_walkLeg];
                else price = FillRules.DueLevel(due.Terms, book.TickSize, _client.IsFillLimitOnTouch);
            }

            if (due is null) return;
            if (due.Terms.AwaitsTrigger)
            {
                due.IsTriggered = true;
                continue;
            }

            double slippage = SlippageOf(due.Order, book);
            double fillPrice = FillRules.FillPrice(due.Terms, price, wasDue, bar, slippage, _client.IsFillLimitOnTouch);
            Fill(due, fillPrice, slippage / book.TickSize);
            if (++fills > MostFillsPerBar)
                throw new InvalidOperationException($"Strategy '{_client.Name}' had {MostFillsPerBar} fills within the bar of {bar.Time:yyyy-MM-dd HH:mm:ss}: it answers every fill with an order that fills at once.");
        }
    }

    /// <summary>Most bars reach no order: one look at high and low spares the way along the path.</summary>
    private bool IsAnyWithinReach(PositionBook book, int series, in MarketBar bar)
    {
        foreach (WorkingOrder working in _working)
        {
            if (!CanFillInBar(working, series)) continue;
            FillTerms terms = working.Terms;
            double extreme = FillRules.IsDueUpward(terms) ? bar.High : bar.Low;
            if (FillRules.IsDueAt(terms, extreme, book.TickSize, _client.IsFillLimitOnTouch)) return true;
        }

        return false;
    }

    private WorkingOrder? DueAt(PositionBook book, int series, double price)
    {
        foreach (WorkingOrder working in _working)
            if (CanFillInBar(working, series) && FillRules.IsDueAt(working.Terms, price, book.TickSize, _client.IsFillLimitOnTouch)) return working;
        return null;
    }

    /// <summary>The order whose level lies first on the way; of equals the one placed first.</summary>
    private WorkingOrder? DueBetween(PositionBook book, int series, double from, double to)
    {
        WorkingOrder? first = null;
        double nearest = double.PositiveInfinity;
        foreach (WorkingOrder working in _working)
        {
            if (!CanFillInBar(working, series)) continue;
            FillTerms terms = working.Terms;
            if (!FillRules.IsDueBetween(terms, from, to, book.TickSize, _client.IsFillLimitOnTouch)) continue;
            double distance = Math.Abs(FillRules.DueLevel(terms, book.TickSize, _client.IsFillLimitOnTouch) - from);
            if (distance >= nearest) continue;
            nearest = distance;
            first = working;
        }

        return first;
    }

    /// <summary>
    /// A bar that ended when the order was placed cannot fill it, although the series calls come later at equal stamps;
    /// only a single trade stamped with that very time lies after it. Nor can the bar in whose making it was placed, as under
    /// Tick Replay: its open is past.
    /// </summary>
    private bool CanFillInBar(WorkingOrder working, int series) =>
        working.Series == series && !working.IsDone && working.PlacedBar < _walkBar.Index
        && (!working.IsFromOtherSeries || working.JoinsBar || working.SubmittedTime < _walkBar.Time
            || (working.SubmittedTime == _walkBar.Time && _client.IsSingleTick(series)));

    /// <summary>In points; only what trades at the market slips.</summary>
    private double SlippageOf(Order order, PositionBook book) =>
        order.OrderType is OrderType.Market or OrderType.StopMarket or OrderType.MIT
            ? book.Instrument.MasterInstrument.RoundToTickSize(_client.Slippage * book.TickSize)
            : 0;

    private void FillAtTick(PositionBook book, in MarketTick tick)
    {
        int fills = 0;
        for (int i = 0; i < _working.Count;)
        {
            WorkingOrder working = _working[i];
            if (working.Order.Instrument != book.Instrument || working.SubmittedTick >= _tickNumber || working.IsDone
                || !FillRules.IsDueAtTick(working.Terms, tick, book.TickSize, _client.IsFillLimitOnTouch))
            {
                i++;
                continue;
            }

            if (IsRealtime && working.Order.OrderState is OrderState.Accepted or OrderState.TriggerPending)
            {
                SetState(working.Order, OrderState.Working);
                if (working.IsDone) continue;
            }

            if (working.Terms.AwaitsTrigger)
            {
                working.IsTriggered = true;
                continue;
            }

            double slippage = IsRealtime ? 0 : SlippageOf(working.Order, book);
            double price = FillRules.FillPriceAtTick(working.Terms, tick, working.IsFresh);
            Fill(working, working.Order.IsLong ? price + slippage : price - slippage, slippage / book.TickSize);
            if (_isClosed || ++fills > MostFillsPerBar) return;
            i = 0;
        }

        foreach (WorkingOrder working in _working)
            if (working.Order.Instrument == book.Instrument && working.SubmittedTick < _tickNumber) working.IsFresh = false;
    }
}
