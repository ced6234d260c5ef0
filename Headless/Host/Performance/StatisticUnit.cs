namespace NT8Bridge.Headless.Host.Performance;

/// <summary>How the value of a statistic is written.</summary>
public enum StatisticUnit
{
    /// <summary>A whole number.</summary>
    Count,

    /// <summary>An amount of the account's currency: "$1981.00", "($320.00)".</summary>
    Currency,

    /// <summary>A plain number with two decimals.</summary>
    Number,

    /// <summary>A fraction, written in percent: "49.21%".</summary>
    Percent,

    /// <summary>Minutes, written as "8.00 min", or as "1.66 days" from a day on.</summary>
    Minutes,

    /// <summary>Minutes, written in days however few they are: "0.69 days".</summary>
    MinutesInDays,
}
