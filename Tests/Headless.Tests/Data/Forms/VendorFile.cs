using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using NT8Bridge.Headless.Data;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Headless.Tests.Data.Forms;

/// <summary>Bars as vendors and programs write them in text.</summary>
internal static class VendorFile
{
    private const string DatabentoHeader = "ts_event,rtype,publisher_id,instrument_id,open,high,low,close,volume,symbol\n";

    private static readonly FileReading Nothing = new();
    private static readonly FileReading MonthFirst = new() { DateOrder = DateOrder.MonthFirst };
    private static readonly FileReading End = new() { Stamp = BarStamp.End };

    /// <summary>All of them.</summary>
    public static IEnumerable<TextForm> All =>
    [
        Of("NinjaTrader", "", Nothing, bar => $"{At(bar, "yyyyMMdd HHmmss")};{Ohlcv(bar, ";")}"),
        Of("NinjaTrader with decimal commas", "", Nothing,
            bar => $"{At(bar, "yyyyMMdd HHmmss")};{Ohlcv(bar, ";").Replace('.', ',')}"),
        Of("NinjaTrader's columns by number", "", End with { Columns = Numbers },
            bar => $"{At(bar, "yyyyMMdd HHmmss")};{bar.Volume};{Ohlc(bar, ";")}"),
        Of("TradingView", "time,open,high,low,close,Volume\n", Nothing, bar => $"{Seconds(bar)},{Ohlcv(bar, ",")}"),
        Of("TradingView in ISO", "time,open,high,low,close,Volume,MA\n", Nothing,
            bar => $"{Begin(bar, "yyyy-MM-ddTHH:mm:ss")}Z,{Ohlcv(bar, ",")},NaN"),
        Of("Databento", DatabentoHeader, Nothing,
            bar => $"{Seconds(bar)}000000000,32,1,5482,{Ohlcv(bar, ",")},GCZ3"),
        Of("Databento, fixed point", DatabentoHeader, Nothing,
            bar => $"{Seconds(bar)}000000000,32,1,5482,{Ohlc(bar, ",", "F9").Replace(".", "")},{bar.Volume},GCZ3"),
        Of("Databento, pretty", DatabentoHeader, Nothing,
            bar => $"{Begin(bar, "yyyy-MM-ddTHH:mm:ss")}.000000000Z,32,1,5482,{Ohlcv(bar, ",", "F9")},GCZ3"),
        Of("yfinance", "Datetime,Open,High,Low,Close,Adj Close,Volume\n", Nothing,
            bar => $"{Begin(bar, "yyyy-MM-dd HH:mm:ss")}+00:00,{Ohlc(bar, ",")},1,{bar.Volume}"),
        Of("yfinance, three rows",
            "Price,Open,High,Low,Close,Volume\nTicker,GC=F,GC=F,GC=F,GC=F,GC=F\nDatetime,,,,,\n", Nothing,
            bar => $"{Begin(bar, "yyyy-MM-dd HH:mm:ss")}+00:00,{Ohlcv(bar, ",")}"),
        Of("pandas", ",open,high,low,close,volume\n", End, bar => $"{At(bar, "yyyy-MM-dd HH:mm:ss")},{Ohlcv(bar, ",")}.0"),
        Of("pandas with a numbered index", ",datetime,open,high,low,close,volume\n", End,
            bar => $"7,{At(bar, "yyyy-MM-dd HH:mm:ss")}+00:00,{Ohlcv(bar, ",")}"),
        Of("Sierra Chart", "Date, Time, Open, High, Low, Last, Volume, NumberOfTrades, BidVolume, AskVolume\n", Nothing,
            bar => $"{Begin(bar, "yyyy/M/d")}, {Begin(bar, "HH:mm:ss.f")}, {Ohlcv(bar, ", ", "F2")}, 1, 2, 3"),
        Of("MultiCharts", "<Date>,<Time>,<Open>,<High>,<Low>,<Close>,<Volume>\n", MonthFirst,
            bar => $"{At(bar, "MM/dd/yyyy")},{At(bar, "HH:mm:ss")},{Ohlcv(bar, ",")}"),
        Of("TradeStation", "\"Date\",\"Time\",\"Open\",\"High\",\"Low\",\"Close\",\"Up\",\"Down\"\n", MonthFirst,
            bar => $"{At(bar, "MM/dd/yyyy")},{At(bar, "HH:mm:ss")},{Ohlc(bar, ",")},{bar.Volume / 3},"
                + (bar.Volume - (bar.Volume / 3))),
        Of("TradeStation with open interest", "\"Date\",\"Time\",\"Open\",\"High\",\"Low\",\"Close\",\"Vol\",\"OI\"\n",
            MonthFirst, bar => $"{At(bar, "MM/dd/yyyy")},{At(bar, "HH:mm:ss")},{Ohlcv(bar, ",")},99"),
        Of("MetaTrader 5", "<DATE>\t<TIME>\t<OPEN>\t<HIGH>\t<LOW>\t<CLOSE>\t<TICKVOL>\t<VOL>\t<SPREAD>\n", Nothing,
            bar => $"{Begin(bar, "yyyy.MM.dd")}\t{Begin(bar, "HH:mm:ss")}\t{Ohlc(bar, "\t")}\t1\t{bar.Volume}\t2"),
        Of("two contracts", "symbol,end_time,open,high,low,close,volume\n", new FileReading { Instrument = "GC 12-13" },
            bar => $"GCZ3,{Iso(bar)},{Ohlcv(bar, ",")}\nGCG4,{Iso(bar)},{Ohlcv(bar, ",")}"),
        Of("half bars, whole bars, and these twice", "end_time,open,high,low,close,volume\n", Nothing,
            bar => $"{Iso(bar)},{Ohlcv(Half(bar), ",")}\n{Iso(bar)},{Ohlcv(bar, ",")}\n{Iso(bar)},{Ohlcv(bar, ",")}"),
    ];

    private static Dictionary<string, string> Numbers => new()
    {
        ["time"] = "1", ["volume"] = "2", ["open"] = "3", ["high"] = "4", ["low"] = "5", ["close"] = "6",
    };

    private static TextForm Of(string name, string header, FileReading reading, Func<Bar, string> row) => new(
        name, bars => Encoding.UTF8.GetBytes(header + string.Concat(bars.Select(bar => row(bar) + "\n"))), reading);

    /// <summary>The bar when only its first trades were known.</summary>
    private static Bar Half(Bar bar) => new(bar.EndUtcTicks, bar.Open, bar.Open, bar.Open, bar.Open, bar.Volume / 2, 0);

    private static string Ohlc(Bar bar, string separator, string format = "R") => string.Join(
        separator,
        new[] { bar.Open, bar.High, bar.Low, bar.Close }.Select(price => price.ToString(format, CultureInfo.InvariantCulture)));

    private static string Ohlcv(Bar bar, string separator, string format = "R") =>
        Ohlc(bar, separator, format) + separator + bar.Volume.ToString(CultureInfo.InvariantCulture);

    private static string Iso(Bar bar) => At(bar, "yyyy-MM-ddTHH:mm:ss") + "Z";

    private static string At(Bar bar, string format) => TimeForm.Text(new DateTime(bar.EndUtcTicks), format);

    private static string Begin(Bar bar, string format) => TimeForm.Text(new DateTime(bar.EndUtcTicks).AddSeconds(-30), format);

    private static string Seconds(Bar bar) =>
        TimeForm.Count(new DateTime(bar.EndUtcTicks).AddSeconds(-30), TimeSpan.TicksPerSecond);
}
