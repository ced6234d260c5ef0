using System.Collections.Generic;

namespace NT8Bridge.Tapes;

/// <summary>One of the series of bars that a script got.</summary>
public sealed class TapeSeries
{
    /// <summary>Full name of the instrument.</summary>
    public string Instrument { get; set; } = string.Empty;

    /// <summary>NinjaTrader's number of the bars type.</summary>
    public int Type { get; set; }

    /// <summary>Name of the bars type.</summary>
    public string TypeName { get; set; } = string.Empty;

    /// <summary>Value of the period.</summary>
    public int Value { get; set; }

    /// <summary>Second value of the period.</summary>
    public int Value2 { get; set; }

    /// <summary>NinjaTrader's number of the type that the bars are built of.</summary>
    public int BaseType { get; set; }

    /// <summary>Value of the period that the bars are built of.</summary>
    public int BaseValue { get; set; }

    /// <summary>What is read: Last, Bid or Ask.</summary>
    public string MarketData { get; set; } = "Last";

    /// <summary>Name of the trading hours template.</summary>
    public string TradingHours { get; set; } = string.Empty;

    /// <summary>Whether bars begin anew with each trading day.</summary>
    public bool IsResetOnNewTradingDay { get; set; } = true;

    /// <summary>Names of the values that each bar carries, in their order.</summary>
    public IList<string> Values { get; set; } = new List<string>();
}
