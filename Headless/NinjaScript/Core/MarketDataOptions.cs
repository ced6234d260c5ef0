namespace NinjaTrader.Core;

/// <summary>The user's settings for market data.</summary>
public class MarketDataOptions
{
    /// <summary>Whether the reports of the Commitments of Traders are downloaded: never, the host asks no server.</summary>
    public bool DownloadCotData => false;
}
