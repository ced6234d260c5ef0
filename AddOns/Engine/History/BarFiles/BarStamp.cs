namespace NT8Bridge.History.BarFiles;

/// <summary>Whether a file's time column holds the begin or the end of each bar.</summary>
public enum BarStamp
{
    /// <summary>Not known: the column's name or the session's bounds decide; without such evidence the file is refused.</summary>
    Detect,

    /// <summary>The begin of the bar, as most data vendors stamp.</summary>
    Open,

    /// <summary>The end of the bar, as NinjaTrader stamps.</summary>
    End,
}
