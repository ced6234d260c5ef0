using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NinjaTrader.NinjaScript;
using NT8Bridge.Display;
using NT8Bridge.Live.Start;

namespace NT8Bridge.Headless.Work.Runs;

/// <summary>Why the signals of a script that carries an engine led to no order.</summary>
internal static class WhyNoOrder
{
    /// <summary>
    /// What the engine lacked in a backtest, where the strategy trades as soon as it is ready; null where it was ready, where
    /// there was a trade, or no signal to buy or to sell.
    /// </summary>
    public static string? InBacktest(NinjaScriptBase? script, IEnumerable<Signal> signals)
    {
        if (script is not StrategyBase strategy || script is not IEngineOwner { Engine: { } engine }) return null;
        if (strategy.SystemPerformance.AllTrades.Count > 0) return null;
        if (!signals.Any(signal => signal.Direction != SignalDirection.Hold)) return null;
        IReadOnlyList<ReadinessItem> readiness = new Readiness(engine).Items();
        return readiness.All(item => item.IsMet) ? null : NeverReady(readiness);
    }

    /// <summary>What the engine lacked to allow orders.</summary>
    public static string NeverReady(IEnumerable<ReadinessItem> readiness) =>
        "orders were not allowed, since the engine was never ready" + string.Concat(readiness
            .Where(item => !item.IsMet)
            .Select((item, i) => string.Create(
                CultureInfo.InvariantCulture,
                $"{(i == 0 ? ": " : ", ")}{item.Name} has {item.Present} of {item.Needed} {item.Unit}")));
}
