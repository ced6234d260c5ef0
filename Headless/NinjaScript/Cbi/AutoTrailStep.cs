namespace NinjaTrader.Cbi;

/// <summary>One step of a trailing stop of an ATM strategy, in the unit of its calculation mode.</summary>
public class AutoTrailStep
{
    /// <summary>By how much the market must move for the stop to move once.</summary>
    public double Frequency { get; set; }

    /// <summary>Profit from which the step holds.</summary>
    public double ProfitTrigger { get; set; }

    /// <summary>Distance of the stop.</summary>
    public double StopLoss { get; set; }
}
