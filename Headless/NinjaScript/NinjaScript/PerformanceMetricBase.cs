using System;
using System.ComponentModel;
using System.Globalization;
using System.Xml.Serialization;
using NinjaTrader.Cbi;

namespace NinjaTrader.NinjaScript;

/// <summary>
/// A statistic of a script's own. Every list of trades has an instance of it, which is told of each trade; what it shows are
/// its public arrays with a value for each <see cref="PerformanceUnit"/>.
/// </summary>
public abstract class PerformanceMetricBase : NinjaScript
{
    /// <summary>Sets the defaults.</summary>
    protected PerformanceMetricBase() => ChangeState(State.SetDefaults);

    /// <summary>The statistics of the same trades; null before there are trades to belong to.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public TradesPerformance TradesPerformance { get; private set; } = null!;

    /// <summary>A value as the summary shows it.</summary>
    /// <param name="value">The value, or an array with one for each unit.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="propertyName">The property that holds it.</param>
    public virtual string Format(object value, PerformanceUnit unit, string propertyName)
    {
        double number = value is double[] values
            ? values[(int)unit]
            : Convert.ToDouble(value, CultureInfo.InvariantCulture);
        return unit switch
        {
            PerformanceUnit.Currency => Core.Globals.FormatCurrency(number),
            PerformanceUnit.Percent => number.ToString("0.00%", CultureInfo.InvariantCulture),
            _ => number.ToString("0.00", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>A trade has been added to the list.</summary>
    protected virtual void OnAddTrade(Trade trade)
    {
    }

    /// <summary>The values are kept in another instance of the same class.</summary>
    protected virtual void OnCopyTo(PerformanceMetricBase target)
    {
    }

    /// <summary>The values are merged into another instance of the same class, of other trades.</summary>
    protected virtual void OnMergePerformanceMetric(PerformanceMetricBase merge)
    {
    }

    /// <summary>An instance with the same properties for another list of trades, ready to be told of them.</summary>
    internal PerformanceMetricBase For(TradesPerformance trades)
    {
        var own = (PerformanceMetricBase)Clone();
        own.TradesPerformance = trades;
        own.ChangeState(State.Configure);
        own.ChangeState(State.Active);
        return own;
    }

    internal void Add(Trade trade) => OnAddTrade(trade);
}
