namespace NT8Bridge.Headless.Host;

/// <summary>
/// How orders fill in history where a bar does not tell what happened first. The data that would decide it are not public, so the
/// reading is the user's; the page about orders gives the reasons and the measured differences.
/// </summary>
public enum HistoricalFills
{
    /// <summary>
    /// Price goes from the open to the nearer extreme, to the other, to the close, as NinjaTrader documents it. Under Tick
    /// Replay no order fills at a price that was past when it was sent.
    /// </summary>
    Path,

    /// <summary>
    /// As <see cref="Path"/>, but of two exits that lie on either side of the open and that one bar reaches, price goes first
    /// to the one nearer to the open. It explains all published cases of a stop and a target in one bar.
    /// </summary>
    NearerExit,

    /// <summary>
    /// As NinjaTrader was seen to fill: as <see cref="NearerExit"/>, and under Tick Replay an order sent in the middle of a bar
    /// fills along that whole bar, a market order at its open, although that price is past.
    /// </summary>
    NinjaTrader,
}
