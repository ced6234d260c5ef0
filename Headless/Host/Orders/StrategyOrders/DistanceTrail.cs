using NinjaTrader.Cbi;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>A trail stop: a fixed distance, or a share of the price, behind the best price.</summary>
internal sealed class DistanceTrail(ProtectionTerms terms, MasterInstrument master) : StopTrail
{
    public override double Next(bool isLong, double stopPrice, double extreme, double close)
    {
        double distance = PriceUnits.Distance(terms.Mode, terms.Value, extreme, 1, master);
        return Better(isLong, stopPrice, isLong ? extreme - distance : extreme + distance);
    }
}
