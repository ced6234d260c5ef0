using System.Collections.Generic;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Runs;

namespace NT8Bridge.Headless.Work.Reports.Model;

/// <summary>Bars that a chart can show in place of those of the primary series.</summary>
/// <param name="Name">What they are: "5 Minute", "NQ 12-25 1 Minute", "60m of the engine".</param>
/// <param name="Bars">The bars.</param>
public sealed record ChartSeries(string Name, BarColumns Bars)
{
    /// <summary>
    /// The series that a strategy has added, as far as they have bars; one that repeats the primary series is left out.
    /// </summary>
    internal static IEnumerable<ChartSeries> Added(NinjaScriptBase script)
    {
        NinjaTrader.Data.Bars primary = script.BarsArray[0];
        for (int i = 1; i < script.BarsArray.Length; i++)
        {
            NinjaTrader.Data.Bars bars = script.BarsArray[i];
            bool isOther = bars.Instrument != primary.Instrument;
            string period = bars.BarsPeriod.ToString();
            if (bars.Count == 0 || (!isOther && period == primary.BarsPeriod.ToString())) continue;
            string name = isOther ? $"{bars.Instrument.FullName} {period}" : period;
            yield return new ChartSeries(name, BarColumns.Of(script, bars.Count, i));
        }
    }
}
