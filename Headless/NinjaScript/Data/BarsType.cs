using System;
using System.ComponentModel;
using System.Linq;
using NinjaTrader.Gui.Chart;

namespace NinjaTrader.Data;

/// <summary>
/// A type of bars: takes data points one by one and makes bars of them. A series has an instance of its own, which goes through
/// SetDefaults, where it names its number by <see cref="BarsPeriod"/>, Configure, with the period of the series, and Active.
/// </summary>
public abstract partial class BarsType : NinjaTrader.NinjaScript.NinjaScript
{
    private PropertyDescriptorCollection? _properties;

    /// <summary>Type and size of the bars; the type's number is set in SetDefaults.</summary>
    public BarsPeriod BarsPeriod { get; set; } = new();

    /// <summary>
    /// The data that history is made of: ticks, minutes or days. Live data and Tick Replay come as ticks whatever it says.
    /// </summary>
    public BarsPeriodType BuiltFrom { get; set; }

    /// <summary>Days of history that a chart loads; the host holds all its data, so it has no effect.</summary>
    public int DaysToLoad { get; set; } = 5;

    /// <summary>Weeks of history that a chart loads; no effect.</summary>
    public int WeeksToLoad { get; set; }

    /// <summary>Months of history that a chart loads; no effect.</summary>
    public int MonthsToLoad { get; set; }

    /// <summary>Years of history that a chart loads; no effect.</summary>
    public int YearsToLoad { get; set; }

    /// <summary>False for daily and longer bars.</summary>
    public bool IsIntraday { get; set; } = true;

    /// <summary>True when a time ends the bars.</summary>
    public bool IsTimeBased { get; set; }

    /// <summary>How a chart draws the bars until the user chooses.</summary>
    public ChartStyleType DefaultChartStyle { get; set; }

    /// <summary>A price that a custom type keeps for its own use.</summary>
    public double PriceLevel { get; set; }

    /// <summary>Walks the sessions of the bars; null until the type makes one of the bars of its first data point.</summary>
    public SessionIterator SessionIterator { get; set; } = null!;

    /// <summary>What a user can set of the period; a type removes what does not concern it.</summary>
    public PropertyDescriptorCollection Properties => _properties ??=
        new PropertyDescriptorCollection(TypeDescriptor.GetProperties(typeof(BarsPeriod)).Cast<PropertyDescriptor>().ToArray());

    /// <summary>Bars of ticks, to ask what those are.</summary>
    public static BarsType BarsTypeTick => Of(BarsPeriodType.Tick);

    /// <summary>Bars of seconds, to ask what those are.</summary>
    public static BarsType BarsTypeSecond => Of(BarsPeriodType.Second);

    /// <summary>Bars of minutes, to ask what those are.</summary>
    public static BarsType BarsTypeMinute => Of(BarsPeriodType.Minute);

    /// <summary>Bars of days, to ask what those are.</summary>
    public static BarsType BarsTypeDay => Of(BarsPeriodType.Day);

    /// <summary>Bars of months, to ask what those are.</summary>
    public static BarsType BarsTypeMonth => Of(BarsPeriodType.Month);

    /// <summary>Bars of years, to ask what those are.</summary>
    public static BarsType BarsTypeYear => Of(BarsPeriodType.Year);

    /// <summary>Sets the defaults.</summary>
    protected BarsType() => ChangeState(NinjaTrader.NinjaScript.State.SetDefaults);

    /// <summary>True for types that take their last bar back.</summary>
    public virtual bool IsRemoveLastBarSupported => false;

    /// <summary>Its picture in menus.</summary>
    public virtual object? Icon => null;

    /// <summary>Sets the period of the bars below to what a user gets who names none.</summary>
    public virtual void ApplyDefaultBasePeriodValue(BarsPeriod period)
    {
    }

    /// <summary>Sets the period to what a user gets who names none.</summary>
    public virtual void ApplyDefaultValue(BarsPeriod period)
    {
    }

    /// <summary>Text on the time axis.</summary>
    public virtual string ChartLabel(DateTime time) => time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Days to load for a number of bars.</summary>
    public virtual int GetInitialLookBackDays(BarsPeriod barsPeriod, TradingHours tradingHours, int barsBack) => DaysToLoad;

    /// <summary>How much of the forming bar is done, 0 to 1.</summary>
    public virtual double GetPercentComplete(Bars bars, DateTime now) => 0;

    /// <summary>
    /// True when the stamp of such a data point lies in the session that ends with it: a bar's stamp is its end, a tick at a
    /// session's end belongs to the next one.
    /// </summary>
    public bool IncludesEndTimeStamp(bool isBar) => isBar;

    /// <summary>Renames a property in an editor.</summary>
    protected void SetPropertyName(string propertyName, string displayName)
    {
    }

    private static BuiltInBarsType Of(BarsPeriodType type) => new(new BarsPeriod { BarsPeriodType = type });
}
