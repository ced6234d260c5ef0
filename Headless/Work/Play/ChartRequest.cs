using System;
using System.Collections.Generic;
using System.IO;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Headless.Work.Load;

namespace NT8Bridge.Headless.Work.Play;

/// <summary>What a chart asks of the host: a strategy on loaded data, with a folder of the user's own.</summary>
internal static class ChartRequest
{
    /// <summary>The run of a strategy; what it writes to its own folders lands in <paramref name="folder"/>.</summary>
    public static RunRequest Of(
        RunData data, SeriesStore store, Type script, BarsPeriod period, IReadOnlyDictionary<string, object> parameters,
        string folder, ScriptJournal output, IReadOnlyDictionary<string, AtmStrategy>? atmTemplates = null) => new()
        {
            Script = script,
            Instrument = data.Instrument,
            Period = period,
            Store = store,
            TradingHours = data.ChosenHours,
            Parameters = parameters,
            Host = new HostContext
            {
                Instruments = data.Instruments, TradingHours = data.TradingHours, Output = output, IsFollowingOrders = true,
                AtmTemplates = atmTemplates ?? new Dictionary<string, AtmStrategy>(),
                UserDataDir = Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar,
            },
        };
}
