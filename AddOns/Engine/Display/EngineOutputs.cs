using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Timeframes;

namespace NT8Bridge.Display;

/// <summary>
/// All outputs of an engine's timeframes, one after the other. Used on the engine's thread; the names from any thread.
/// </summary>
internal sealed class EngineOutputs
{
    private readonly TradingEngine _engine;

    internal EngineOutputs(TradingEngine engine)
    {
        _engine = engine;
        Names = engine.Timeframes.All
            .SelectMany(series => series.Indicators.Names.Select(name => series.Name + "." + name)).ToArray();
    }

    /// <summary>"5m.ema21": timeframe and name as models write them.</summary>
    internal IReadOnlyList<string> Names { get; }

    /// <summary>Their values at the newest bar.</summary>
    internal OutputValues Read()
    {
        var values = new double[Names.Count];
        int next = 0;
        foreach (TimeframeSeries series in _engine.Timeframes.All)
        {
            for (int slot = 0; slot < series.Indicators.Count; slot++) values[next++] = series.Indicators[slot];
        }

        return new OutputValues(_engine.Window[0].EndUtcTicks, values);
    }

    /// <summary>Where the named outputs stand among all; null when one of them is not computed.</summary>
    internal static int[]? Places(IReadOnlyList<string> names, IReadOnlyList<string> wanted)
    {
        List<string> all = names.ToList();
        int[] places = wanted.Select(name => all.IndexOf(name)).ToArray();
        return Array.IndexOf(places, -1) < 0 ? places : null;
    }
}
