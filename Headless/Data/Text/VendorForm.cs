using System.Collections.Generic;
using System.Linq;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Headless.Data.Text;

/// <summary>
/// Programs and vendors whose files are known by their header, and what their times mean where the column's name does not say it.
/// </summary>
/// <param name="Name">The program or vendor.</param>
/// <param name="Stamp">Whether it writes the begins or the ends of bars.</param>
internal sealed record VendorForm(string Name, BarStamp Stamp)
{
    private static readonly string[] TradingViewHead = ["time", "open", "high", "low", "close"];
    private static readonly string[] SierraOnly = ["# of Trades", "NumberOfTrades", "OHLC Avg", "BidVolume", "Bid Volume"];
    private static readonly string[] TradeStationOnly = ["Up", "Vol", "OI"];

    /// <summary>The form of a header; null when it is of no known one.</summary>
    public static VendorForm? Of(IReadOnlyList<string> header)
    {
        // TradingView's chart export: small letters but for Volume, times of the bars' opens.
        if (header.Take(5).SequenceEqual(TradingViewHead) && !header.Skip(5).Contains("volume"))
            return new VendorForm("TradingView", BarStamp.Open);
        if (header.Contains("ts_event") && header.Contains("rtype")) return new VendorForm("Databento", BarStamp.Open);
        if (header.Contains("Adj Close") || (header.Contains("Dividends") && header.Contains("Stock Splits")))
            return new VendorForm("yfinance", BarStamp.Open);
        if (header.Contains("Date") && header.Contains("Time") && header.Contains("Last") && header.Any(SierraOnly.Contains))
            return new VendorForm("Sierra Chart", BarStamp.Open);

        if (header.Contains("<TICKVOL>")) return new VendorForm("MetaTrader 5", BarStamp.Open);
        if (header.Contains("<Date>") && header.Contains("<Open>")) return new VendorForm("MultiCharts", BarStamp.End);
        return header.Contains("Date") && header.Contains("Time") && header.Any(TradeStationOnly.Contains)
            ? new VendorForm("TradeStation", BarStamp.End)
            : null;
    }
}
