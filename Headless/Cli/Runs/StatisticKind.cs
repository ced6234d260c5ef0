namespace NT8Bridge.Headless.Cli;

/// <summary>What the number of a statistic means, which decides how it is written.</summary>
internal enum StatisticKind
{
    /// <summary>Account currency.</summary>
    Money,

    /// <summary>A fraction, written in percent.</summary>
    Share,

    /// <summary>A whole number.</summary>
    Count,

    /// <summary>A number without unit.</summary>
    Plain,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A point in time.</summary>
    Time,
}
