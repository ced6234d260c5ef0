using System;
using NinjaTrader.Cbi;

namespace NinjaTrader.Data;

/// <summary>The platform's own replay files.</summary>
public static class MarketReplay
{
    /// <summary>Writes the depth of a day's replay file as text.</summary>
    /// <exception cref="NotSupportedException">Always: the host keeps no replay files.</exception>
    public static void DumpMarketDepth(Instrument instrument, DateTime from, DateTime to, string fileName) =>
        throw new NotSupportedException($"There are no replay files of {instrument?.FullName}: the headless host keeps none.");
}
