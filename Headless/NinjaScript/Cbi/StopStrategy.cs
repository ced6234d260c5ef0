namespace NinjaTrader.Cbi;

/// <summary>How the stop of an ATM strategy follows the market, in the unit of its calculation mode.</summary>
public class StopStrategy
{
    /// <summary>Distance beyond the entry to which the stop moves at break even.</summary>
    public double AutoBreakEvenPlus { get; set; }

    /// <summary>Profit at which the stop moves to break even.</summary>
    public double AutoBreakEvenProfitTrigger { get; set; }

    /// <summary>Steps in which the stop trails.</summary>
    public AutoTrailStep[] AutoTrailSteps { get; set; } = [];

    /// <summary>Whether the stop is held by the platform instead of the exchange.</summary>
    public bool IsSimStopEnabled { get; set; }

    /// <summary>Volume at which a simulated stop is sent.</summary>
    public int VolumeTrigger { get; set; }
}
