using System;
using System.Globalization;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host;

namespace NT8Bridge.Headless.Work.Watch;

/// <summary>What is said of a script that took longer than it may.</summary>
internal static class LateText
{
    /// <summary>The sentence, with the bar at which the script was.</summary>
    /// <param name="script">Class name of the script.</param>
    /// <param name="limits">What it may.</param>
    /// <param name="made">The script; null when it could not even be made.</param>
    /// <param name="host">Its surroundings.</param>
    public static FormattableString Of(string script, ScriptLimits limits, NinjaScriptBase? made, HostContext host)
    {
        string where = made switch
        {
            null => "its constructor or State.SetDefaults did not return",
            { CurrentBars: [int bar and >= 0, ..] } => string.Create(
                CultureInfo.InvariantCulture, $"it was at bar {bar}, {host.Now:yyyy-MM-dd HH:mm:ss}, in State.{made.State}"),
            _ => $"it was in State.{made.State}",
        };
        string seconds = limits.Timeout.GetValueOrDefault().ToString("0.###", CultureInfo.InvariantCulture);
        RequestPart limit = RequestPart.Timeout;
        return $"'{script}' was stopped after {seconds} s ({limit}): {where}; an endless loop, or {limit} is too short";
    }
}
