using System.Collections.Generic;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Data.Text;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Headless.Tests.Data.Text;

[TestClass]
public sealed class CsvColumnsTests
{
    private static readonly Dictionary<string, string> Nothing = [];

    [TestMethod]
    [DataRow("end_unix_ms,open,high,low,close,volume", "0,-1 1 2 3 4 5", BarStamp.End)]
    [DataRow("Volume,Close,Low,High,Open,Open Time", "5,-1 4 3 2 1 0", BarStamp.Open)]
    [DataRow("Date,Time,Open,High,Low,Close,Vol", "0,1 2 3 4 5 6", BarStamp.Detect)]
    [DataRow("timestamp,o,h,l,c,v", "0,-1 1 2 3 4 5", BarStamp.Detect)]
    [DataRow("<DATE>,<TIME>,<OPEN>,<HIGH>,<LOW>,<CLOSE>,<TICKVOL>,<VOL>", "0,1 2 3 4 5 7", BarStamp.Open)]
    [DataRow("Date,Open,High,Low,Close,Adj Close,Volume", "0,-1 1 2 3 4 6", BarStamp.Open)]
    [DataRow(",open,high,low,close,volume", "0,-1 1 2 3 4 5", BarStamp.Detect)]
    [DataRow(",date,open,high,low,close,volume", "1,-1 2 3 4 5 6", BarStamp.Detect)]
    [DataRow("time,open,high,low,close", "0,-1 1 2 3 4 -1", BarStamp.Open)]
    public void Columns_of_bars_are_found_by_name(string header, string places, BarStamp stamp)
    {
        CsvColumns columns = new("a.csv", header.Split(','), Nothing);
        Assert.IsTrue(columns.IsBars);
        Assert.IsFalse(columns.IsTicks);
        Assert.AreEqual(
            places,
            $"{columns.Time},{columns.Clock} {columns.Open} {columns.High} {columns.Low} {columns.Close} {columns.Volume}");
        Assert.AreEqual(stamp, columns.NamedStamp);
    }

    [TestMethod]
    [DataRow("unix_ms,price,size", "0 1 2 -1 -1 -1")]
    [DataRow("Time,Last,Volume,Bid,Ask", "0 1 2 3 4 -1")]
    [DataRow("ts_event,rtype,instrument_id,action,price,size,bid_px_00,ask_px_00,symbol", "0 4 5 6 7 8")]
    [DataRow("ts,qty,p,contract", "0 2 1 -1 -1 3")]
    [DataRow("ts,qty,p,instrument_id", "0 2 1 -1 -1 3")]
    public void Columns_of_trades_are_found_by_name(string header, string places)
    {
        CsvColumns columns = new("a.csv", header.Split(','), Nothing);
        Assert.IsTrue(columns.IsTicks);
        Assert.AreEqual(
            places, $"{columns.Time} {columns.Price} {columns.Volume} {columns.Bid} {columns.Ask} {columns.Symbol}");
    }

    [TestMethod]
    public void Volumes_of_rising_and_falling_prices_are_two_parts_of_one()
    {
        CsvColumns columns = new("a.csv", "Date,Time,Open,High,Low,Close,Up,Down".Split(','), Nothing);
        Assert.AreEqual((6, 7, "TradeStation"), (columns.Volume, columns.SecondVolume, columns.Vendor?.Name));
        columns = new("a.csv", "Date,Time,Open,High,Low,Close,Up,Down,Volume".Split(','), Nothing);
        Assert.AreEqual((8, -1), (columns.Volume, columns.SecondVolume));
    }

    [TestMethod]
    public void What_the_user_says_goes_before_the_header()
    {
        Dictionary<string, string> said = new() { ["time"] = "D+clock", ["open"] = "4", ["close"] = "Settle", ["symbol"] = "n" };
        CsvColumns columns = new("a.csv", "D,Clock,open,first,high,low,close,settle,volume,N".Split(','), said);
        Assert.AreEqual((0, 1, 3, 7, 9), (columns.Time, columns.Clock, columns.Open, columns.Close, columns.Symbol));
        Assert.AreEqual("D+Clock", columns.TimeName);
    }

    [TestMethod]
    public void A_column_that_is_not_there_is_refused_with_those_that_are()
    {
        string named = Assert.ThrowsExactly<InputFileException>(() => new CsvColumns(
            "a.csv", ["time", "o"], new Dictionary<string, string> { ["open"] = "Opn" })).Message;
        StringAssert.Contains(named, "--columns open=Opn: there is no column 'Opn'");
        StringAssert.Contains(named, "its columns are time, o");
        string numbered = Assert.ThrowsExactly<InputFileException>(() => new CsvColumns(
            "a.csv", ["", ""], new Dictionary<string, string> { ["open"] = "3" })).Message;
        StringAssert.Contains(numbered, "the file has no header: write numbers from 1 to 2");
    }

    [TestMethod]
    public void Only_a_name_of_milliseconds_tells_a_unit()
    {
        Assert.AreEqual(1_000L, new CsvColumns("a.csv", ["end_unix_ms", "price", "size"], Nothing).NamedUnits);
        Assert.IsNull(new CsvColumns("a.csv", ["time", "price", "size"], Nothing).NamedUnits);
    }
}
