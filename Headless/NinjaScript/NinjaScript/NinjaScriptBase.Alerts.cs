using System;
using System.Collections.Generic;
using System.Windows.Media;
using NT8Bridge.Headless.Seams;

namespace NinjaTrader.NinjaScript;

/// <summary>Alerts and vendors' licences.</summary>
public abstract partial class NinjaScriptBase
{
    private readonly Dictionary<string, DateTime> _armedFrom = new();

    /// <summary>
    /// Raises an alert, at most once in <paramref name="rearmSeconds"/> by the clock of the run; realtime only.
    /// </summary>
    public void Alert(
        string id, Priority priority, string message, string soundLocation, int rearmSeconds, Brush backBrush,
        Brush foregroundBrush)
    {
        if (State != State.Realtime) return;
        DateTime now = Context.Now;
        if (_armedFrom.TryGetValue(id, out DateTime armed) && now < armed) return;
        _armedFrom[id] = now.AddSeconds(rearmSeconds);
        Say(OutputKind.Alert, $"{id} [{priority}] {message}");
        if (!string.IsNullOrEmpty(soundLocation)) Say(OutputKind.Sound, soundLocation);
    }

    /// <summary>Lets an alert be raised again at once.</summary>
    public void RearmAlert(string id) => _armedFrom.Remove(id);

    /// <summary>Checks a vendor's licence; the host has none to check and lets every script run.</summary>
    protected void VendorLicense(string vendorName, string product, string vendorUrl, string vendorEmail)
    {
    }

    /// <summary>Checks a vendor's licence; the host has none to check and lets every script run.</summary>
    protected void VendorLicense(string vendorName, string product, string vendorUrl, string vendorEmail, Func<bool>? isLicensed)
    {
    }

    /// <summary>Checks a vendor's licence; the host has none to check and lets every script run.</summary>
    protected void VendorLicense(int vendorId)
    {
    }
}
