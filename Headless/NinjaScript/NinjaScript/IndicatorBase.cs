using System;
using System.ComponentModel;
using System.Linq;

namespace NinjaTrader.NinjaScript;

/// <summary>A script that calculates values.</summary>
public abstract class IndicatorBase : NinjaScriptBase
{
    /// <summary>True to calculate nothing while it is not shown; the host always calculates.</summary>
    [Browsable(false)]
    public bool IsSuspendedWhileInactive { get; set; }

    /// <summary>Whether drawings go to the price panel.</summary>
    [Browsable(false)]
    public bool DrawOnPricePanel { get; set; } = true;

    /// <summary>Whether the panel has horizontal grid lines.</summary>
    [Browsable(false)]
    public bool DrawHorizontalGridLines { get; set; } = true;

    /// <summary>Whether the panel has vertical grid lines.</summary>
    [Browsable(false)]
    public bool DrawVerticalGridLines { get; set; } = true;

    /// <summary>Whether the indicator is of use on charts only.</summary>
    [Browsable(false)]
    public bool IsChartOnly { get; set; }

    /// <summary>
    /// True when the bar in work can no longer change: always with OnBarClose, and in history without Tick Replay.
    /// </summary>
    protected bool IsBarClosed => Calculate == Calculate.OnBarClose || CurrentBars[0] < BarsArray[0].Count - 1
        || (State != State.Realtime && !BarsArray[0].IsTickReplay);

    /// <summary>The bar of the primary series at an absolute index, as the engine's indicators take it.</summary>
    protected NT8Bridge.Bar BarAt(int index)
    {
        NinjaTrader.Data.BarsSeries bars = BarsArray[0].BarsSeries;
        return new NT8Bridge.Bar(
            bars.GetUtcTicks(index), bars.GetOpen(index), bars.GetHigh(index), bars.GetLow(index), bars.GetClose(index),
            bars.GetVolume(index), bars.GetTickCount(index));
    }

    /// <summary>
    /// Hosts a new indicator on an input and remembers it, so that asking again with the same parameters and input gives the same
    /// one.
    /// </summary>
    protected T CacheIndicator<T>(T indicator, ISeries<double> input, ref T[] cache)
        where T : NinjaScriptBase
    {
        ArgumentNullException.ThrowIfNull(indicator);
        Host(indicator, input);
        int count = cache?.Length ?? 0;
        Array.Resize(ref cache, count + 1);
        cache![count] = indicator;
        return indicator;
    }

    /// <summary>Name with what makes it different from others.</summary>
    /// <param name="withParameters">With the values of its parameters in brackets.</param>
    /// <param name="withInstrument">With its instrument.</param>
    /// <param name="withPeriod">With the period of its bars.</param>
    public string GetDisplayName(bool withParameters, bool withInstrument, bool withPeriod)
    {
        string text = Name;
        if (withParameters)
        {
            text += "(" + string.Join(",", NT8Bridge.Headless.Seams.ScriptProperties.Of(GetType())
                .Where(property => Attribute.IsDefined(property, typeof(NinjaScriptPropertyAttribute)))
                .Select(property => Convert.ToString(property.GetValue(this), System.Globalization.CultureInfo.InvariantCulture)))
                + ")";
        }

        if (withInstrument && Instrument is { } instrument) text += " " + instrument.FullName;
        if (withPeriod && BarsPeriod is { } period) text += " " + period;
        return text;
    }
}
