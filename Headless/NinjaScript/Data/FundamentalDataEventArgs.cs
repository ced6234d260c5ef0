using System;
using NinjaTrader.Cbi;

namespace NinjaTrader.Data;

/// <summary>Fundamental data; the host has none.</summary>
public class FundamentalDataEventArgs : EventArgs
{
    /// <summary>What it says.</summary>
    public FundamentalDataType FundamentalDataType { get; set; }

    /// <summary>About whom.</summary>
    public Instrument? Instrument { get; set; }

    /// <summary>As a number.</summary>
    public double DoubleValue { get; set; }

    /// <summary>As a whole number.</summary>
    public long LongValue { get; set; }

    /// <summary>As a date.</summary>
    public DateTime DateTimeValue { get; set; }

    /// <summary>Whether all is to be forgotten.</summary>
    public bool IsReset { get; set; }
}
