using System;
using NinjaTrader.Gui.Chart;

namespace NinjaTrader.Data;

/// <summary>
/// A type of bars. Scripts ask the host's own types what they are; types that scripts define are compiled, not run.
/// </summary>
public abstract class BarsType : NinjaTrader.NinjaScript.NinjaScript
{
    /// <summary>Type and size of the bars.</summary>
    public BarsPeriod BarsPeriod { get; set; } = new();

    /// <summary>The data that the bars are made of: ticks, minutes or days.</summary>
    public BarsPeriodType BuiltFrom { get; set; }

    /// <summary>Days of history that a chart loads.</summary>
    public int DaysToLoad { get; set; } = 5;

    /// <summary>False for daily and longer bars.</summary>
    public bool IsIntraday { get; set; } = true;

    /// <summary>True when a time ends the bars.</summary>
    public bool IsTimeBased { get; set; }

    /// <summary>How a chart draws the bars until the user chooses.</summary>
    public ChartStyleType DefaultChartStyle { get; set; }

    /// <summary>A price that a custom type keeps for its own use.</summary>
    public double PriceLevel { get; set; }

    /// <summary>Sets the defaults.</summary>
    protected BarsType() => ChangeState(NinjaTrader.NinjaScript.State.SetDefaults);

    /// <summary>True for types that take their last bar back.</summary>
    public virtual bool IsRemoveLastBarSupported => false;

    /// <summary>Its picture in menus.</summary>
    public virtual object? Icon => null;

    /// <summary>Sets the period of the bars below.</summary>
    public virtual void ApplyDefaultBasePeriodValue(BarsPeriod period)
    {
    }

    /// <summary>Sets the period.</summary>
    public virtual void ApplyDefaultValue(BarsPeriod period)
    {
    }

    /// <summary>Text on the time axis.</summary>
    public virtual string ChartLabel(DateTime time) => time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Days to load for a number of bars.</summary>
    public virtual int GetInitialLookBackDays(BarsPeriod barsPeriod, TradingHours tradingHours, int barsBack) => DaysToLoad;

    /// <summary>How much of the forming bar is done, 0 to 1.</summary>
    public virtual double GetPercentComplete(Bars bars, DateTime now) => 0;

    /// <summary>Takes a tick or a bar; never called here.</summary>
    protected virtual void OnDataPoint(
        Bars bars, double open, double high, double low, double close, DateTime time, long volume, bool isBar, double bid,
        double ask)
    {
    }

    /// <summary>Adds a bar.</summary>
    protected void AddBar(Bars bars, double open, double high, double low, double close, DateTime time, long volume) =>
        AddBar(bars, open, high, low, close, time, volume, double.NaN, double.NaN);

    /// <summary>Adds a bar with quotes.</summary>
    protected void AddBar(
        Bars bars, double open, double high, double low, double close, DateTime time, long volume, double bid, double ask)
    {
        ArgumentNullException.ThrowIfNull(bars);
        long utcTicks = TimeZoneInfo.ConvertTimeToUtc(time, bars.BarsSeries.Zone).Ticks;
        bars.BarsSeries.Append(utcTicks, open, high, low, close, volume, 1, bid, ask);
    }

    /// <summary>Changes the newest bar.</summary>
    protected void UpdateBar(Bars bars, double high, double low, double close, DateTime time, long volumeAdded)
    {
        ArgumentNullException.ThrowIfNull(bars);
        bars.BarsSeries.Update(high, low, close, volumeAdded, 1, double.NaN, double.NaN);
    }

    /// <summary>Renames a property in an editor.</summary>
    protected void SetPropertyName(string propertyName, string displayName)
    {
    }
}
