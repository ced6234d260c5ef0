namespace NT8Bridge.Headless.Data.NinjaTrader.Nrd;

/// <summary>What an event of a replay tells of: NinjaTrader's MarketDataType, then the two sides of the book.</summary>
internal enum NrdKind
{
    /// <summary>Best ask.</summary>
    Ask,

    /// <summary>Best bid.</summary>
    Bid,

    /// <summary>A trade.</summary>
    Last,

    /// <summary>Highest price of the day.</summary>
    DailyHigh,

    /// <summary>Lowest price of the day.</summary>
    DailyLow,

    /// <summary>Traded quantity of the day.</summary>
    DailyVolume,

    /// <summary>Close of the day before.</summary>
    LastClose,

    /// <summary>Opening price of the day.</summary>
    Opening,

    /// <summary>Open interest.</summary>
    OpenInterest,

    /// <summary>Settlement price.</summary>
    Settlement,

    /// <summary>A level of the ask side of the book.</summary>
    AskBook,

    /// <summary>A level of the bid side of the book.</summary>
    BidBook,
}
