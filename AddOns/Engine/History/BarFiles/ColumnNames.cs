using System;
using System.Collections.Generic;
using System.Linq;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// The names that pandas, vendors, exchanges and charting programs give the columns of bars and trades, in text and in parquet,
/// as <see cref="Plain"/> writes them; where several stand in one file, the earlier of the list is meant.
/// </summary>
public static class ColumnNames
{
    /// <summary>Times at which bars end.</summary>
    public static IReadOnlyList<string> End { get; } = new[]
    {
        "endutc", "endtime", "end", "timeend", "barend", "closetime", "timeclose", "endtimestamp", "endunixms", "endunix",
    };

    /// <summary>Times at which bars begin.</summary>
    public static IReadOnlyList<string> Begin { get; } = new[]
    {
        "opentime", "timeopen", "starttime", "timestart", "start", "begin", "begintime", "barstart", "opentimestamp", "startutc",
        "windowstart", "openunixms", "openunix", "tsevent",
    };

    /// <summary>Times of which the name does not say whether bars begin or end then.</summary>
    public static IReadOnlyList<string> Time { get; } = new[]
    {
        "timestamp", "datetime", "time", "ts", "date", "t", "dt", "timestamputc", "datetimeutc", "timeutc", "utc", "unixms",
        "timestampms", "unixtime", "epoch", "epochms", "unix", "indexlevel0", "index", "tsrecv",
    };

    /// <summary>Dates beside which the time of day has a column of its own, one of <see cref="Clock"/>.</summary>
    public static IReadOnlyList<string> Date { get; } = new[] { "date", "day", "tradingday", "tradedate" };

    /// <summary>Times of day beside a column of <see cref="Date"/>.</summary>
    public static IReadOnlyList<string> Clock { get; } = new[] { "time", "timeofday", "clock", "hour" };

    /// <summary>First price of a bar.</summary>
    public static IReadOnlyList<string> Open { get; } = new[] { "open", "o", "openprice", "priceopen", "first" };

    /// <summary>Highest price of a bar.</summary>
    public static IReadOnlyList<string> High { get; } = new[] { "high", "h", "highprice", "pricehigh", "max" };

    /// <summary>Lowest price of a bar.</summary>
    public static IReadOnlyList<string> Low { get; } = new[] { "low", "l", "lowprice", "pricelow", "min" };

    /// <summary>Last price of a bar.</summary>
    public static IReadOnlyList<string> Close { get; } = new[] { "close", "c", "closeprice", "priceclose", "last", "settle" };

    /// <summary>Volume of a bar.</summary>
    public static IReadOnlyList<string> Volume { get; } = new[]
    {
        "volume", "v", "vol", "tradevolume", "totalvolume", "quantity", "qty", "size",
    };

    /// <summary>Number of trades of a bar.</summary>
    public static IReadOnlyList<string> Ticks { get; } = new[]
    {
        "tickcount", "ticks", "trades", "tradecount", "numtrades", "numberoftrades", "transactions", "n",
    };

    /// <summary>Price of a trade.</summary>
    public static IReadOnlyList<string> Price { get; } = new[] { "price", "last", "lastprice", "tradeprice", "p" };

    /// <summary>Size of a trade.</summary>
    public static IReadOnlyList<string> Size { get; } = new[]
    {
        "size", "volume", "qty", "quantity", "vol", "amount", "lastsize", "tradesize", "lastvolume", "v", "s",
    };

    /// <summary>Best bid at the time of a trade.</summary>
    public static IReadOnlyList<string> Bid { get; } = new[] { "bid", "bidprice", "bestbid", "bidpx00" };

    /// <summary>Best ask at the time of a trade.</summary>
    public static IReadOnlyList<string> Ask { get; } = new[] { "ask", "askprice", "bestask", "offer", "askpx00" };

    /// <summary>The contract or product of a row, of a dataset's folder, or of a file's metadata, the plainest first.</summary>
    public static IReadOnlyList<string> Symbol { get; } = new[]
    {
        "symbol", "rawsymbol", "contract", "contractsymbol", "localsymbol", "ticker", "instrument", "instrumentname", "sym",
        "security", "root", "product",
    };

    /// <summary>The contract of a row as a vendor's number.</summary>
    public static IReadOnlyList<string> SymbolNumber { get; } = new[]
    {
        "instrumentid", "instrument", "contractid", "securityid", "symbolid", "symbol", "contract",
    };

    /// <summary>A name in small letters without what is neither letter nor digit: "&lt;Date&gt;" is "date".</summary>
    public static string Plain(string name) => new(
        (name ?? throw new ArgumentNullException(nameof(name)))
        .Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToArray());
}
