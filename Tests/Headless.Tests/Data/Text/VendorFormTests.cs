using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data.Text;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Headless.Tests.Data.Text;

[TestClass]
public sealed class VendorFormTests
{
    [TestMethod]
    [DataRow("time,open,high,low,close,Volume", "TradingView", BarStamp.Open)]
    [DataRow("time,open,high,low,close", "TradingView", BarStamp.Open)]
    [DataRow("time,open,high,low,close,Volume,RSI", "TradingView", BarStamp.Open)]
    [DataRow("ts_event,rtype,publisher_id,instrument_id,open,high,low,close,volume,symbol", "Databento", BarStamp.Open)]
    [DataRow("Date,Open,High,Low,Close,Adj Close,Volume", "yfinance", BarStamp.Open)]
    [DataRow("Datetime,Open,High,Low,Close,Volume,Dividends,Stock Splits", "yfinance", BarStamp.Open)]
    [DataRow("Date,Time,Open,High,Low,Last,Volume,NumberOfTrades,BidVolume,AskVolume", "Sierra Chart", BarStamp.Open)]
    [DataRow("Date,Time,Open,High,Low,Last,Volume,# of Trades,OHLC Avg", "Sierra Chart", BarStamp.Open)]
    [DataRow("<DATE>,<TIME>,<OPEN>,<HIGH>,<LOW>,<CLOSE>,<TICKVOL>,<VOL>,<SPREAD>", "MetaTrader 5", BarStamp.Open)]
    [DataRow("<Date>,<Time>,<Open>,<High>,<Low>,<Close>,<Volume>", "MultiCharts", BarStamp.End)]
    [DataRow("Date,Time,Open,High,Low,Close,Up,Down", "TradeStation", BarStamp.End)]
    [DataRow("Date,Time,Open,High,Low,Close,Vol,OI", "TradeStation", BarStamp.End)]
    public void A_vendor_is_known_by_its_header(string header, string name, BarStamp stamp) =>
        Assert.AreEqual(new VendorForm(name, stamp), VendorForm.Of(header.Split(',')));

    [TestMethod]
    [DataRow("time,open,high,low,close,volume")]
    [DataRow("Date,Time,Open,High,Low,Close,Volume")]
    [DataRow("Date,Time,Open,High,Low,Close,Vol")]
    [DataRow("Date,Time,Open,High,Low,Last,Volume")]
    [DataRow("datetime,open,high,low,close,volume")]
    [DataRow("ts_event,open,high,low,close,volume")]
    public void A_header_that_many_write_is_nobodys(string header) => Assert.IsNull(VendorForm.Of(header.Split(',')));
}
