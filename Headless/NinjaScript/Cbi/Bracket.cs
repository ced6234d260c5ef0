namespace NinjaTrader.Cbi;

/// <summary>Stop and target of one part of an ATM strategy, in the unit of its calculation mode.</summary>
public class Bracket
{
    /// <summary>Contracts of the part.</summary>
    public int Quantity { get; set; }

    /// <summary>Distance of the stop.</summary>
    public double StopLoss { get; set; }

    /// <summary>Distance of the target.</summary>
    public double Target { get; set; }

    /// <summary>How the stop follows the market; null for a stop that stays.</summary>
    public StopStrategy? StopStrategy { get; set; }
}
