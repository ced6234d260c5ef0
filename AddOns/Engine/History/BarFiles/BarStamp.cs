namespace NT8Bridge.History.BarFiles;

/// <summary>Which end of a bar a file's time column names.</summary>
public enum BarStamp
{
    /// <summary>To be found out from the column's name or the session's bounds; without evidence the file is refused.</summary>
    Detect,

    /// <summary>The begin of the bar, as most data vendors stamp.</summary>
    Open,

    /// <summary>The end of the bar, as NinjaTrader stamps.</summary>
    End,
}
