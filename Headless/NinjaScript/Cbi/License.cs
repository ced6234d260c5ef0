namespace NinjaTrader.Cbi;

/// <summary>The licence of this installation.</summary>
public static class License
{
    /// <summary>A fixed mark: the host has no machine to tell apart.</summary>
    public static string MachineId => "HEADLESS";

    /// <summary>Writes about a vendor's licence into the log. The host checks no licence, and none unlocks anything.</summary>
    public static void Log(string vendor, string product, LicenseType licenseType) => NinjaTrader.NinjaScript.NinjaScript.Log(
        $"The licence of '{product}' of {vendor} was not checked: the headless host checks none.", LogLevel.Information);
}
