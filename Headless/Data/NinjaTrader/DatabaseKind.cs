namespace NT8Bridge.Headless.Data.NinjaTrader;

/// <summary>What NinjaTrader's database keeps of an instrument, each in a folder of its own.</summary>
public enum DatabaseKind
{
    /// <summary>Bars of one minute, a file for each day.</summary>
    Minute,

    /// <summary>Trades with the quotes around them, a file for each hour.</summary>
    Tick,

    /// <summary>Bars of days, a file for each year.</summary>
    Day,

    /// <summary>Market replay: trades, quotes and the book, a file for each day.</summary>
    Replay,
}
