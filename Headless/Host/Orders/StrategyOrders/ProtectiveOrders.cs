using System;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>Stops and targets of the Set methods: submitted when an entry fills, amended when they are set anew.</summary>
internal sealed class ProtectiveOrders(StrategyBase strategy, StrategyOrderLife orders, Holdings holdings, OrderTrace trace)
{
    private readonly Protection _protection = new();

    /// <summary>Handles SetStopLoss, SetTrailStop, SetParabolicStop and SetProfitTarget.</summary>
    public void Set(ProtectionKind kind, string? fromEntrySignal, ProtectionTerms terms)
    {
        if (FaultOf(kind, terms) is { } fault)
        {
            StrategyBase.Log($"Strategy '{strategy.Name}': Set{kind}() was ignored. {fault}.", LogLevel.Error);
            return;
        }

        string signal = fromEntrySignal ?? string.Empty;
        _protection.Set(kind, signal, terms);
        if (trace.IsOn)
        {
            trace.Write(
                FormattableString.Invariant($"Set{kind}: FromEntrySignal='{signal}' Mode={terms.Mode} Value={terms.Value} ")
                + $"IsSimulatedStop={terms.IsSimulated} IsMarketIfTouched={terms.IsMarketIfTouched}");
        }

        foreach (Holding holding in holdings.OfSeries)
        {
            if (holding.IsFlat) continue;
            foreach (OpenLot lot in holding.Lots.ToArray())
                if (lot.Remaining > 0 && (signal.Length == 0 || lot.Signal == signal)) Protect(holding, lot);
        }
    }

    /// <summary>Gives an entry the stop and the target that were asked for.</summary>
    public void Protect(Holding holding, OpenLot lot)
    {
        if (_protection.IsEmpty) return;
        if (_protection.StopFor(lot.Signal) is { } stop) Ensure(holding, lot, stop.Kind, stop.Terms);
        if (lot.Remaining > 0 && _protection.TargetFor(lot.Signal) is { } target)
            Ensure(holding, lot, ProtectionKind.ProfitTarget, target);
    }

    private string? FaultOf(ProtectionKind kind, ProtectionTerms terms)
    {
        if (strategy.IsUnmanaged) return OrderAdmission.NeedsManaged;
        bool isRefused = !double.IsFinite(terms.Value)
            || (terms.Mode == CalculationMode.Price && kind is ProtectionKind.TrailStop or ProtectionKind.ParabolicStop)
            || (terms.Mode == CalculationMode.Currency && kind == ProtectionKind.TrailStop);
        return isRefused ? $"It can't be used with CalculationMode.{terms.Mode} and the value {terms.Value}" : null;
    }

    /// <summary>Submits the stop or target of an entry, or amends the one that works already.</summary>
    private void Ensure(Holding holding, OpenLot lot, ProtectionKind kind, ProtectionTerms terms)
    {
        bool isOfPosition =
            strategy.StopTargetHandling == StopTargetHandling.ByStrategyPosition || terms.Mode == CalculationMode.Currency;
        OpenLot? owner = isOfPosition ? null : lot;
        int quantity = isOfPosition ? holding.Position.Quantity : lot.Remaining;
        double basis = isOfPosition ? holding.Position.AveragePrice : lot.Entry.Price;
        double price = ProtectionPrices.PriceOf(lot, kind, terms, basis, quantity);
        OrderRole role = kind == ProtectionKind.ProfitTarget ? OrderRole.ProfitTarget : OrderRole.ProtectiveStop;
        if (Find(holding, role, owner) is { } known)
        {
            Amend(known, lot, kind, terms, known.Order.Filled + quantity, price);
            return;
        }

        OrderType type = ProtectionPrices.TypeOf(kind, terms);
        OrderAction action = lot.Side == MarketPosition.Long ? OrderAction.Sell : OrderAction.BuyToCover;
        string name = OrderNames.Of(kind);
        if (ManagedRules.RejectProtection(holding, orders.Working, lot.Signal) is { } reason)
        {
            if (!trace.IsOn) return;
            string details = OrderTrace.Details(lot.Series, action, type, quantity, 0, price, name, lot.Signal);
            trace.Ignored(OrderTrace.Managed, details, reason);
            return;
        }

        bool isLimit = type == OrderType.Limit;
        Order order = orders.New(holding.Instrument, action, type, quantity, isLimit ? price : 0, isLimit ? 0 : price, name);
        order.FromEntrySignal = lot.Signal;
        order.OcoGroup = isOfPosition ? "position-" + holding.Lots[0].Entry.ExecutionId : lot.Entry;
        order.IsLiveUntilCancelled = true;
        order.IsSimulatedStop = terms.IsSimulated;
        StopTrail? trail = ProtectionPrices.TrailOf(lot, kind, terms);
        orders.Place(new StrategyOrder(order, role, lot.Series) { Lot = owner, Cause = lot, Trail = trail });
    }

    private StrategyOrder? Find(Holding holding, OrderRole role, OpenLot? owner)
    {
        foreach (StrategyOrder working in orders.Working)
        {
            if (working.Role == role && !working.IsDone && ReferenceEquals(working.Lot, owner)
                && working.Order.Instrument == holding.Instrument)
            {
                return working;
            }
        }

        return null;
    }

    private void Amend(StrategyOrder known, OpenLot lot, ProtectionKind kind, ProtectionTerms terms, int quantity, double price)
    {
        Order order = known.Order;
        bool isLimit = order.OrderType == OrderType.Limit;
        if (known.Trail is not null && kind != ProtectionKind.StopLoss)
        {
            // A trail that is set anew keeps what it has gained.
            if (kind == ProtectionKind.TrailStop) known.Trail = ProtectionPrices.TrailOf(lot, kind, terms);
            price = order.StopPrice;
        }
        else
        {
            known.Trail = ProtectionPrices.TrailOf(lot, kind, terms);
        }

        if (quantity != order.Quantity || price != (isLimit ? order.LimitPrice : order.StopPrice))
            orders.Change(known, quantity, isLimit ? price : 0, isLimit ? 0 : price);
    }
}
