using System;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Orders.StrategyOrders;

/// <summary>Turns the units in which a stop or target is given into a distance in price points.</summary>
internal static class PriceUnits
{
    /// <summary>
    /// Distance in points that <paramref name="value"/> means from <paramref name="basis"/>. An amount of currency is
    /// for the whole position of <paramref name="quantity"/> contracts.
    /// </summary>
    public static double Distance(CalculationMode mode, double value, double basis, int quantity, MasterInstrument master) =>
        mode switch
        {
            CalculationMode.Currency => value / (master.PointValue * Math.Max(1, quantity)),
            CalculationMode.Percent => Math.Abs(basis) * value,
            CalculationMode.Pips => value * master.PipSize,
            CalculationMode.Ticks => value * master.TickSize,
            CalculationMode.Price => Math.Abs(value - basis),
            _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "Unknown calculation mode."),
        };
}
