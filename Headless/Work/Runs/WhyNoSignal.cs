using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NinjaTrader.NinjaScript;
using NT8Bridge.Display;
using NT8Bridge.Live.Start;

namespace NT8Bridge.Headless.Work.Runs;

/// <summary>Why the model of a script that carries an engine never said buy or sell.</summary>
internal static class WhyNoSignal
{
    /// <summary>The sentence; null where there was such a signal, or the script carries no engine.</summary>
    public static string? InBacktest(NinjaScriptBase? script, IReadOnlyList<Signal> signals)
    {
        if (script is not IEngineOwner { Engine: { } engine }) return null;
        if (signals.Any(signal => signal.Direction != SignalDirection.Hold)) return null;
        if (signals.Count == 0) return "no signal to buy or to sell: the engine took no bar";
        Signal highest = signals.MaxBy(signal => signal.Score), lowest = signals.MinBy(signal => signal.Score);
        string[] reasons =
        [
            Reason("buyAt", engine.Model.BuyAt, "highest", highest), Reason("sellAt", engine.Model.SellAt, "lowest", lowest),
        ];
        string[] missing =
        [
            .. new Readiness(engine).Items().Where(item => !item.IsMet).Select(item => string.Create(
                CultureInfo.InvariantCulture, $"{item.Name} has {item.Present} of {item.Needed} {item.Unit}")),
        ];
        string ready = missing.Length == 0 ? "" : "; never ready: " + string.Join(", ", missing);
        return $"no signal to buy or to sell: {string.Join("; ", reasons)}{ready}";
    }

    private static string Reason(string name, double threshold, string extreme, in Signal signal) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name} {threshold} never reached: {extreme} vote {signal.Score:0.######} at "
        + $"{new DateTime(signal.EndUtcTicks, DateTimeKind.Utc):yyyy-MM-dd HH:mm:ss} UTC");
}
