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

    /// <summary>Yahoo's prices as the Python library of that name writes them, also under a header of three rows.</summary>
    public static VendorForm Yahoo { get; } = new("yfinance", BarStamp.Open);

    /// <summary>Databento's files, in which prices may be counts of 10^-9 and only some rows are trades.</summary>
    public static VendorForm Databento { get; } = new("Databento", BarStamp.Open);

    /// <summary>The form of a header; null when it is of no known one.</summary>
    public static VendorForm? Of(IReadOnlyList<string> header)
    {
        // TradingView's chart export: small letters but for Volume, times of the bars' opens.
        if (header.Take(5).SequenceEqual(TradingViewHead) && !header.Skip(5).Contains("volume"))
            return new VendorForm("TradingView", BarStamp.Open);
        if (header.Contains("ts_event") && header.Contains("rtype")) return Databento;
        if (header.Contains("Adj Close") || (header.Contains("Dividends") && header.Contains("Stock Splits")))
            return Yahoo;
        if (header.Contains("Date") && header.Contains("Time") && header.Contains("Last") && header.Any(SierraOnly.Contains))
            return new VendorForm("Sierra Chart", BarStamp.Open);

        if (header.Contains("<TICKVOL>")) return new VendorForm("MetaTrader 5", BarStamp.Open);
        if (header.Contains("<Date>") && header.Contains("<Open>")) return new VendorForm("MultiCharts", BarStamp.End);
        bool isTradeStation = header.Contains("Date") && header.Contains("Time")
            && ((header.Contains("Up") && header.Contains("Down")) || (header.Contains("Vol") && header.Contains("OI")));
        return isTradeStation ? new VendorForm("TradeStation", BarStamp.End) : null;
    }
}
