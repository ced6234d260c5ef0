using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>What becomes of the terms of a Set method: type and price of the order, and how its stop trails.</summary>
internal static class ProtectionPrices
{
    /// <summary>
    /// Price of the stop or target of an entry: <paramref name="basis"/> is the entry price, or the average price where the
    /// order protects the whole position of <paramref name="quantity"/> contracts.
    /// </summary>
    public static double PriceOf(OpenLot lot, ProtectionKind kind, ProtectionTerms terms, double basis, int quantity)
    {
        MasterInstrument master = lot.Entry.Instrument.MasterInstrument;
        if (terms.Mode == CalculationMode.Price) return master.RoundToTickSize(terms.Value);
        double distance = PriceUnits.Distance(terms.Mode, terms.Value, basis, quantity, master);
        bool isAbove = (lot.Side == MarketPosition.Long) == (kind == ProtectionKind.ProfitTarget);
        return master.RoundToTickSize(isAbove ? basis + distance : basis - distance);
    }

    public static OrderType TypeOf(ProtectionKind kind, ProtectionTerms terms) =>
        kind != ProtectionKind.ProfitTarget ? OrderType.StopMarket
        : terms.IsMarketIfTouched ? OrderType.MIT
        : OrderType.Limit;

    /// <summary>How the stop of an entry moves; null for one that stays, and for a target.</summary>
    public static StopTrail? TrailOf(OpenLot lot, ProtectionKind kind, ProtectionTerms terms) => kind switch
    {
        ProtectionKind.TrailStop => new DistanceTrail(terms, lot.Entry.Instrument.MasterInstrument),
        ProtectionKind.ParabolicStop =>
            new ParabolicTrail(lot.Entry.Price, terms.Acceleration, terms.AccelerationMax, terms.AccelerationStep),
        _ => null,
    };
}
