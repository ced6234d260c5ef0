using System;
using System.Globalization;

namespace NT8Bridge.Indicators;

/// <summary>
/// An indicator refused its input: a number or price that is not finite, or an impossible bar. The indicator has not changed,
/// so that the caller can leave the bar out and go on with the next one.
/// </summary>
public sealed class IndicatorInputException : Exception
{
    internal IndicatorInputException(Indicator indicator, double value)
        : base($"{indicator} refuses the value {Text(value)}: it takes finite numbers. It is as it was; leave the bar out.")
    {
        Indicator = indicator.ToString();
        Input = value;
    }

    internal IndicatorInputException(Indicator indicator, double value, in Bar bar)
        : base($"{indicator} refuses the value {Text(value)} of the bar {bar}: it takes finite numbers. "
            + "It is as it was; leave the bar out.")
    {
        Indicator = indicator.ToString();
        Input = value;
        BarEndUtcTicks = bar.EndUtcTicks;
    }

    internal IndicatorInputException(Indicator indicator, in Bar bar)
        : base($"{indicator} refuses the bar {bar}: {BarFault.Of(in bar)}. It is as it was; leave the bar out.")
    {
        Indicator = indicator.ToString();
        Input = FirstBad(in bar);
        BarEndUtcTicks = bar.EndUtcTicks;
    }

    /// <summary>Name and parameters of the indicator, for example "Macd(12, 26, 9)".</summary>
    public string Indicator { get; }

    /// <summary>The refused number: the first price that is not finite, else the volume or the low.</summary>
    public double Input { get; }

    /// <summary>End of the refused bar in UTC ticks; 0 where a bare number was refused.</summary>
    public long BarEndUtcTicks { get; }

    private static double FirstBad(in Bar bar)
    {
        foreach (double price in new[] { bar.Open, bar.High, bar.Low, bar.Close })
        {
            if (price - price != 0) return price;
        }

        return bar.Volume < 0 ? bar.Volume : bar.Low;
    }

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}
