using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Series;

/// <summary>The series that one run builds for itself, each once.</summary>
internal sealed class SeriesBuilders
{
    private readonly Dictionary<SeriesKey, BarsBuilder> _builders = new();

    /// <summary>The series, with the bars that history gives up to a time.</summary>
    internal BarsSeries Open(SeriesKey key, SeriesStore store, long untilUtcTicks)
    {
        if (!_builders.TryGetValue(key, out BarsBuilder? builder)) _builders[key] = builder = store.Build(key, untilUtcTicks);
        return builder.Series;
    }

    /// <summary>The builders of a script's series, in their order.</summary>
    internal BarsBuilder[] Of(NinjaScriptBase script) =>
        script.BarsArray.Select(bars => _builders.Values.First(builder => ReferenceEquals(builder.Series, bars.BarsSeries))).ToArray();
}
