namespace NinjaTrader.Cbi;

/// <summary>The licence of this installation.</summary>
public static class License
{
    /// <summary>A fixed mark: the host has no machine to tell apart.</summary>
    public static string MachineId => "HEADLESS";
}
