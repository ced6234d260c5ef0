#nullable disable
using System;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>
/// The least-squares line through the last bars of an input, of which those before the first bar count as 0. So NinjaTrader's
/// sums see it while they fill.
/// </summary>
internal readonly struct ZeroedLine
{
    /// <param name="input">The values.</param>
    /// <param name="bar">Number of the newest bar.</param>
    /// <param name="period">Number of bars, those of 0 included; 2 or more.</param>
    internal ZeroedLine(ISeries<double> input, int bar, int period)
    {
        int count = Math.Min(bar + 1, period);
        double total = 0, moment = 0, centre = (period - 1) / 2.0;
        for (int i = 0; i < count; i++)
        {
            double value = input.GetValueAt(bar - i);
            total += value;
            moment += (centre - i) * value;
        }

        double mean = total / period, squares = (period - count) * mean * mean;
        for (int i = 0; i < count; i++)
        {
            double excess = input.GetValueAt(bar - i) - mean;
            squares += excess * excess;
        }

        double positions = period * ((double)period * period - 1) / 12;
        Slope = moment / positions;
        End = mean + Slope * centre;
        RSquared = squares == 0 ? 0 : moment * moment / (positions * squares);
    }

    /// <summary>Change per bar.</summary>
    internal double Slope { get; }

    /// <summary>The line at the newest bar.</summary>
    internal double End { get; }

    /// <summary>Share of the variance that the line explains; 0 where there is none.</summary>
    internal double RSquared { get; }

    /// <summary>
    /// True while the sums fill on bars whose last one may be taken back (Renko). On others, NinjaTrader goes by the bars there
    /// are.
    /// </summary>
    internal static bool IsOf(NinjaScriptBase script, int period) =>
        script.CurrentBar < period - 1 && script.BarsArray[0].BarsType.IsRemoveLastBarSupported;
}
