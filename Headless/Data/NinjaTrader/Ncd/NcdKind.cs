namespace NT8Bridge.Headless.Data.NinjaTrader.Ncd;

/// <summary>The four kinds of records that .ncd files have.</summary>
internal enum NcdKind
{
    /// <summary>Bars of minutes: the minute folder, and the cache's bars that are built of minutes.</summary>
    Minutes,

    /// <summary>The cache's bars that end at times of their own: ranges, ticks, volume, Renko.</summary>
    OwnTimes,

    /// <summary>Trades with the quotes around them.</summary>
    Trades,

    /// <summary>Bars of days.</summary>
    Days,
}
