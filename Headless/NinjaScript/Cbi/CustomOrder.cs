namespace NinjaTrader.Cbi;

/// <summary>Further terms of an order; the host knows the simulated stop only.</summary>
public class CustomOrder
{
    /// <summary>Held locally until its price trades.</summary>
    public bool IsSimulatedStopEnabled { get; set; }

    /// <summary>Volume that has to trade before a simulated stop triggers; the host does not wait for it.</summary>
    public int VolumeTrigger { get; set; }
}
