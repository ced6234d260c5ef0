using System.Collections.Generic;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Data.Text;

namespace NT8Bridge.Headless.Tests.Data.Text;

[TestClass]
public sealed class CsvLayoutTests
{
    private static readonly FileReading Nothing = new();

    [TestMethod]
    [DataRow(',', '.', "end_time,open,high,low,close,volume", "2013-10-06 22:01,1676.75,1677.25,1673.5,1675.25,1884")]
    [DataRow(';', ',', "end_time;open;high;low;close;volume", "2013-10-06 22:01;1676,75;1677,25;1673,5;1675,25;1884")]
    [DataRow('\t', ',', "end_time\topen\thigh\tlow\tclose\tvolume", "2013-10-06 22:01\t1676\t1677\t1673,5\t1675\t1884")]
    [DataRow(';', '.', "end_time;open;high;low;close;volume", "2013-10-06 22:01;1676.75;1677.25;1673.5;1675.25;1884")]
    [DataRow(';', '.', "end_time;open;high;low;close;volume", "2013-10-06 22:01;1,676.75;1,677.25;1,673.5;1,675.25;1,884")]
    public void Separator_and_decimal_point_are_told_by_the_rows(char separator, char point, params string[] lines)
    {
        CsvLayout layout = Readings.Layout(Nothing, lines);
        Assert.AreEqual((separator, point, 1), (layout.Separator, layout.Point, layout.HeaderRows));
    }

    [TestMethod]
    public void What_the_user_says_goes_before_the_rows()
    {
        FileReading reading = new() { Separator = ';', Decimal = ',' };
        CsvLayout layout = Readings.Layout(
            reading, "end_time;open;high;low;close;volume, of contracts, traded, by all", "2013-10-06 22:01;1;1;1;1;1");
        Assert.AreEqual((';', ','), (layout.Separator, layout.Point));
    }

    [TestMethod]
    public void A_file_without_a_header_asks_for_the_numbers_of_its_columns()
    {
        string[] lines = ["20131006,2201,1676.75,1677.25,1673.5,1675.25,1884"];
        string said = Assert.ThrowsExactly<InputFileException>(() => Readings.Layout(Nothing, lines)).Message;
        StringAssert.Contains(said, "it has no header");
        StringAssert.Contains(said, "--columns time=1,open=2");
        FileReading reading = new()
        {
            Columns = new Dictionary<string, string>
            {
                ["time"] = "1+2", ["open"] = "3", ["high"] = "4", ["low"] = "5", ["close"] = "6", ["volume"] = "7",
            },
        };
        CsvLayout layout = Readings.Layout(reading, lines);
        Assert.AreEqual((0, 0, 1, 2), (layout.HeaderRows, layout.Columns.Time, layout.Columns.Clock, layout.Columns.Open));
        Dictionary<string, string> timeless = new(reading.Columns);
        timeless.Remove("time");
        StringAssert.Contains(
            Assert.ThrowsExactly<InputFileException>(() => Readings.Layout(reading with { Columns = timeless }, lines)).Message,
            "its column of times is not recognised: --columns does not say it, and the 7 columns have no names");
    }

    [TestMethod]
    [DataRow("its columns of prices are not recognised among time, a, b", "time,a,b", "2013-10-06,1,2")]
    [DataRow("its column of times is not recognised among when, price, size", "when,price,size", "2013-10-06,1,2")]
    [DataRow("its column of times is not recognised among x, open, high, low, close", "x,open,high,low,close", "1,2,3,4,5")]
    public void Columns_that_are_not_recognised_ask_for_their_names(string reason, params string[] lines)
    {
        string said = Assert.ThrowsExactly<InputFileException>(() => Readings.Layout(Nothing, lines)).Message;
        StringAssert.Contains(said, reason);
        StringAssert.Contains(said, "--columns time=Date+Time,open=Open");
    }

    [TestMethod]
    [DataRow("time,price,size", "17,1,1")]
    [DataRow("time,price,size", "41553.917361,1,1")]
    [DataRow("unix_ms,price,size", "1381096860,1,1")]
    [DataRow("unix_ms,price,size", "1381096860000000,1,1")]
    public void A_count_of_which_the_unit_is_in_doubt_asks_for_it(params string[] lines) => StringAssert.Contains(
        Assert.ThrowsExactly<InputFileException>(() => Readings.Layout(Nothing, lines)).Message,
        "say the unit: --unit s, ms, us or ns");

    [TestMethod]
    public void A_count_named_after_milliseconds_may_be_small()
    {
        MarketDataRows data = Readings.Read(Nothing, "unix_ms,price,size", "17,1,1");
        Assert.AreEqual("1970-01-01 00:00:00.0170000 1 1 NaN NaN", Readings.Ticks(data));
    }

    [TestMethod]
    public void Prices_of_Databento_are_counts_of_a_billionth_only_where_all_are_large_and_whole()
    {
        const string header = "ts_event,rtype,instrument_id,open,high,low,close,volume", row = "1381096860000000000,33,1,1,1,1,";
        Assert.AreEqual(1e9, Readings.Layout(Nothing, header, row + "1676750000000,1").PriceUnit);
        Assert.AreEqual(1e9, Readings.Layout(Nothing, header, row + "-37630000000,1").PriceUnit, "oil in April 2020");
        Assert.AreEqual(1.0, Readings.Layout(Nothing, header, row + "1676.750000000,1").PriceUnit);
        Assert.AreEqual(
            1.0, Readings.Layout(Nothing, header, row + "1676750000000,1", row + "1676.75,1").PriceUnit);
    }

    [TestMethod]
    public void A_file_of_dates_is_told_from_one_that_leaves_midnight_out()
    {
        const string header = "end_time,open,high,low,close,volume";
        Assert.IsTrue(Readings.Layout(Nothing, header, "2013-10-06,1,1,1,1,1", "damaged,1,1,1,1,1").Time.AreDates);
        Assert.IsFalse(Readings.Layout(Nothing, header, "2013-10-07,1,1,1,1,1", "2013-10-07 00:01,1,1,1,1,1").Time.AreDates);
        Assert.IsTrue(Readings.Layout(Nothing, header, "20131006,1,1,1,1,1").Time.AreDates);
    }

    [TestMethod]
    public void Yahoos_header_of_three_rows_is_one_of_names()
    {
        string[] lines =
        [
            "Price,Close,High,Low,Open,Volume", "Ticker,ES=F,ES=F,ES=F,ES=F,ES=F", "Datetime,,,,,",
            "2024-03-12 14:00:00+00:00,5,6,4,5,10",
        ];
        CsvLayout layout = Readings.Layout(new FileReading { Instrument = "ES 06-24" }, lines);
        Assert.AreEqual((3, "yfinance", 4, 1), (
            layout.HeaderRows, layout.Columns.Vendor?.Name, layout.Columns.Open, layout.Columns.Close));
        FileReading other = new() { Instrument = "NQ 06-24" };
        StringAssert.Contains(
            Assert.ThrowsExactly<InputFileException>(() => Readings.Layout(other, lines)).Message,
            "it is of ES=F, not of NQ 06-24; name that one, or say --force-instrument");
        Assert.AreEqual(3, Readings.Layout(other with { IsInstrumentForced = true }, lines).HeaderRows);
        lines[1] = "Ticker,ES=F,ES=F,ES=F,NQ=F,NQ=F";
        StringAssert.Contains(
            Assert.ThrowsExactly<InputFileException>(() => Readings.Layout(Nothing, lines)).Message,
            "it holds ES=F, NQ=F; write a file of one ticker");
    }
}
