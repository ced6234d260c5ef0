using System;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Orders;

/// <summary>Stops and targets of the Set methods: submitted when an entry fills, amended when set anew, moved when they trail.</summary>
internal sealed partial class OrderDesk
{
    /// <summary>Handles SetStopLoss, SetTrailStop, SetParabolicStop and SetProfitTarget.</summary>
    public void SetProtection(ProtectionKind kind, string? fromEntrySignal, ProtectionTerms terms)
    {
        if (_client.IsUnmanaged)
        {
            _client.LogError($"Strategy '{_client.Name}': Set{kind}() was ignored. With IsUnmanaged = true only unmanaged order methods can be used: managed and unmanaged order methods can't be mixed.");
            return;
        }

        bool isRefused = !double.IsFinite(terms.Value)
            || (terms.Mode == CalculationMode.Price && kind is ProtectionKind.TrailStop or ProtectionKind.ParabolicStop)
            || (terms.Mode == CalculationMode.Currency && kind == ProtectionKind.TrailStop);
        if (isRefused)
        {
            _client.LogError($"Strategy '{_client.Name}': Set{kind}() was ignored. It can't be used with CalculationMode.{terms.Mode} and the value {terms.Value}.");
            return;
        }

        string signal = fromEntrySignal ?? string.Empty;
        _protection.Set(kind, signal, terms);
        if (_client.TraceOrders)
            Trace(FormattableString.Invariant($"Set{kind}: FromEntrySignal='{signal}' Mode={terms.Mode} Value={terms.Value} IsSimulatedStop={terms.IsSimulated} IsMarketIfTouched={terms.IsMarketIfTouched}"));

        foreach (PositionBook? book in _bookOfSeries)
        {
            if (book is null || book.IsFlat) continue;
            foreach (OpenLot lot in book.Lots.ToArray())
                if (lot.Remaining > 0 && (signal.Length == 0 || lot.Signal == signal)) Protect(book, lot);
        }
    }

    private void Protect(PositionBook book, OpenLot lot)
    {
        if (_protection.IsEmpty) return;
        if (_protection.StopFor(lot.Signal) is { } stop) Ensure(book, lot, stop.Kind, stop.Terms);
        if (lot.Remaining > 0 && _protection.TargetFor(lot.Signal) is { } target) Ensure(book, lot, ProtectionKind.ProfitTarget, target);
    }

    /// <summary>Submits the stop or target of an entry, or amends the one that works already.</summary>
    private void Ensure(PositionBook book, OpenLot lot, ProtectionKind kind, ProtectionTerms terms)
    {
        bool isOfPosition = _client.StopTargetHandling == StopTargetHandling.ByStrategyPosition || terms.Mode == CalculationMode.Currency;
        OpenLot? owner = isOfPosition ? null : lot;
        int quantity = isOfPosition ? book.Position.Quantity : lot.Remaining;
        double basis = isOfPosition ? book.Position.AveragePrice : lot.Entry.Price;
        double price = PriceOf(book, lot, kind, terms, basis, quantity);
        OrderRole role = kind == ProtectionKind.ProfitTarget ? OrderRole.ProfitTarget : OrderRole.ProtectiveStop;

        if (_working.Find(other => other.Role == role && !other.IsDone && ReferenceEquals(other.Lot, owner) && other.Order.Instrument == book.Instrument) is { } known)
        {
            Amend(known, book, lot, kind, terms, quantity, price);
            return;
        }

        if (ManagedRules.RejectProtection(book, _working, lot.Signal) is { } reason)
        {
            if (_client.TraceOrders)
                Trace(OrderTrace.Ignored(Managed, Now, OrderTrace.Details(lot.Series, CloseAction(lot), TypeOf(kind, terms), quantity, 0, price, OrderNames.Of(kind), lot.Signal), reason));
            return;
        }

        OrderType type = TypeOf(kind, terms);
        bool isLimit = type == OrderType.Limit;
        Order order = NewOrder(book.Instrument, CloseAction(lot), type, quantity, isLimit ? price : 0, isLimit ? 0 : price, OrderNames.Of(kind));
        order.FromEntrySignal = lot.Signal;
        order.Oco = isOfPosition ? "position-" + book.Lots[0].Entry.ExecutionId : lot.Oco;
        order.IsLiveUntilCancelled = true;
        order.IsSimulatedStop = terms.IsSimulated;
        Place(new WorkingOrder(order, role, lot.Series)
        {
            Lot = owner,
            Trail = TrailOf(kind, terms, lot, book),
            SubmittedTime = CallTime,
            IsFromOtherSeries = _client.BarsInProgress != lot.Series,
        });
    }

    private void Amend(WorkingOrder known, PositionBook book, OpenLot lot, ProtectionKind kind, ProtectionTerms terms, int quantity, double price)
    {
        Order order = known.Order;
        bool isLimit = order.OrderType == OrderType.Limit;
        if (known.Trail is not null && kind != ProtectionKind.StopLoss)
        {
            // A trail that is set anew keeps what it has gained.
            if (kind == ProtectionKind.TrailStop) known.Trail = TrailOf(kind, terms, lot, book);
            price = order.StopPrice;
        }
        else
        {
            known.Trail = TrailOf(kind, terms, lot, book);
        }

        if (quantity != order.Quantity || price != (isLimit ? order.LimitPrice : order.StopPrice))
            Change(known, quantity, isLimit ? price : 0, isLimit ? 0 : price);
    }

    private static double PriceOf(PositionBook book, OpenLot lot, ProtectionKind kind, ProtectionTerms terms, double basis, int quantity)
    {
        MasterInstrument master = book.Instrument.MasterInstrument;
        if (terms.Mode == CalculationMode.Price) return master.RoundToTickSize(terms.Value);
        double distance = PriceUnits.Distance(terms.Mode, terms.Value, basis, quantity, master);
        bool isAbove = (lot.Side == MarketPosition.Long) == (kind == ProtectionKind.ProfitTarget);
        return master.RoundToTickSize(isAbove ? basis + distance : basis - distance);
    }

    private static OrderType TypeOf(ProtectionKind kind, ProtectionTerms terms) =>
        kind != ProtectionKind.ProfitTarget ? OrderType.StopMarket : terms.IsMarketIfTouched ? OrderType.MIT : OrderType.Limit;

    private static OrderAction CloseAction(OpenLot lot) => lot.Side == MarketPosition.Long ? OrderAction.Sell : OrderAction.BuyToCover;

    private static StopTrail? TrailOf(ProtectionKind kind, ProtectionTerms terms, OpenLot lot, PositionBook book) => kind switch
    {
        ProtectionKind.TrailStop => new DistanceTrail(terms, book.Instrument.MasterInstrument),
        ProtectionKind.ParabolicStop => new ParabolicTrail(lot.Entry.Price, terms.Acceleration, terms.AccelerationMax, terms.AccelerationStep),
        _ => null,
    };

    private void TrailAtBar(int series, int index)
    {
        bool trails = false;
        foreach (WorkingOrder working in _working) trails |= working.Trail is not null && working.Series == series;
        if (!trails) return;
        MarketBar bar = _client.BarOf(series, index);
        foreach (WorkingOrder working in _working.ToArray())
        {
            if (working.Trail is null || working.Series != series || working.IsDone) continue;
            bool isLong = !working.Order.IsLong;
            MoveStop(working, isLong, isLong ? bar.High : bar.Low, bar.Close);
        }
    }

    private void TrailAtTick(PositionBook book, double price)
    {
        if (!_working.Exists(static working => working.Trail is not null)) return;
        foreach (WorkingOrder working in _working.ToArray())
        {
            if (working.Trail is null || working.Order.Instrument != book.Instrument || working.IsDone) continue;
            MoveStop(working, !working.Order.IsLong, price, price);
        }
    }

    private void MoveStop(WorkingOrder working, bool isLong, double extreme, double close)
    {
        Order order = working.Order;
        MasterInstrument master = order.Instrument.MasterInstrument;
        double next = master.RoundToTickSize(working.Trail!.Next(isLong, order.StopPrice, extreme, close));
        if (IsRealtime && BookOf(order).LastTick is { } tick)
        {
            // The market may have left the bar's extreme by more than the distance; a stop beyond it would be refused.
            next = isLong ? Math.Min(next, tick.Last - master.TickSize) : Math.Max(next, tick.Last + master.TickSize);
        }

        if (isLong ? next > order.StopPrice : next < order.StopPrice) Change(working, order.Quantity, order.LimitPrice, next);
    }
}
