using System;

namespace NinjaTrader.Cbi;

/// <summary>When the market goes over to a contract month.</summary>
public class Rollover
{
    /// <summary>The contract month: its first day.</summary>
    public DateTime ContractMonth { get; set; }

    /// <summary>First day on which that contract is the one to trade.</summary>
    public DateTime Date { get; set; }

    /// <summary>Price of that contract less the price of the one before, in points; NaN where it is not known.</summary>
    public double Offset { get; set; } = double.NaN;
}
