namespace NinjaTrader.Cbi;

/// <summary>How far back the data of a column reach.</summary>
public enum RangeType
{
    /// <summary>So many bars.</summary>
    Bars,

    /// <summary>So many days.</summary>
    Days,

    /// <summary>From a date on.</summary>
    CustomRange,
}
