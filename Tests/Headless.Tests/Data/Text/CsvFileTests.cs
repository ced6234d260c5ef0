using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Data.Text;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Headless.Tests.Data.Text;

/// <summary>Whole files in the forms of vendors and programs: two bars of one minute, or trades, worked by hand.</summary>
[TestClass]
public sealed class CsvFileTests
{
    private const string Two = "2013-10-06 22:01:00 1676.75 1677.25 1673.5 1675.25 1884 | "
        + "2013-10-06 22:02:00 1675.5 1675.75 1674 1674.25 753";

    private static readonly FileReading Nothing = new();
    private static readonly FileReading End = new() { Stamp = BarStamp.End };

    [TestMethod]
    [DataRow("TradingView",
        "time,open,high,low,close,Volume", "1381096800,1676.75,1677.25,1673.5,1675.25,1884",
        "1381096860,1675.5,1675.75,1674,1674.25,753")]
    [DataRow("TradingView",
        "time,open,high,low,close,Volume", "2013-10-06T18:00:00-04:00,1676.75,1677.25,1673.5,1675.25,1884",
        "2013-10-06T18:01:00-04:00,1675.5,1675.75,1674,1674.25,753")]
    [DataRow("Databento",
        "ts_event,rtype,publisher_id,instrument_id,open,high,low,close,volume,symbol",
        "1381096800000000000,33,1,5482,1676750000000,1677250000000,1673500000000,1675250000000,1884,ESZ3",
        "1381096860000000000,33,1,5482,1675500000000,1675750000000,1674000000000,1674250000000,753,ESZ3")]
    [DataRow("Databento",
        "ts_event,rtype,publisher_id,instrument_id,open,high,low,close,volume,symbol",
        "2013-10-06T22:00:00.000000000Z,33,1,5482,1676.750000000,1677.250000000,1673.500000000,1675.250000000,1884,ESZ3",
        "2013-10-06T22:01:00.000000000Z,33,1,5482,1675.500000000,1675.750000000,1674.000000000,1674.250000000,753,ESZ3")]
    [DataRow("yfinance",
        "Datetime,Open,High,Low,Close,Adj Close,Volume",
        "2013-10-06 22:00:00+00:00,1676.75,1677.25,1673.5,1675.25,1675.25,1884",
        "2013-10-06 22:01:00+00:00,1675.5,1675.75,1674.0,1674.25,1674.25,753")]
    [DataRow("yfinance",
        "Price,Close,High,Low,Open,Volume", "Ticker,ES=F,ES=F,ES=F,ES=F,ES=F", "Datetime,,,,,",
        "2013-10-06 22:00:00+00:00,1675.25,1677.25,1673.5,1676.75,1884",
        "2013-10-06 22:01:00+00:00,1674.25,1675.75,1674.0,1675.5,753")]
    [DataRow("Sierra Chart",
        "Date, Time, Open, High, Low, Last, Volume, NumberOfTrades, BidVolume, AskVolume",
        "2013/10/6, 22:00:00.0, 1676.75, 1677.25, 1673.50, 1675.25, 1884, 400, 900, 984",
        "2013/10/6, 22:01:00.0, 1675.50, 1675.75, 1674.00, 1674.25, 753, 200, 353, 400")]
    [DataRow("MultiCharts",
        "<Date>,<Time>,<Open>,<High>,<Low>,<Close>,<Volume>", "20131006,22:01:00,1676.75,1677.25,1673.5,1675.25,1884",
        "20131006,22:02:00,1675.5,1675.75,1674,1674.25,753")]
    [DataRow("TradeStation",
        "\"Date\",\"Time\",\"Open\",\"High\",\"Low\",\"Close\",\"Up\",\"Down\"",
        "10/06/2013,22:01,1676.75,1677.25,1673.50,1675.25,900,984", "10/06/2013,22:02,1675.50,1675.75,1674.00,1674.25,353,400")]
    [DataRow("MetaTrader 5",
        "<DATE>\t<TIME>\t<OPEN>\t<HIGH>\t<LOW>\t<CLOSE>\t<TICKVOL>\t<VOL>\t<SPREAD>",
        "2013.10.06\t22:00:00\t1676.75\t1677.25\t1673.50\t1675.25\t400\t1884\t1",
        "2013.10.06\t22:01:00\t1675.50\t1675.75\t1674.00\t1674.25\t200\t753\t1")]
    public void A_vendors_bars_are_read_and_the_vendor_is_said(string vendor, params string[] lines)
    {
        MarketDataRows data = Readings.Read(new FileReading { DateOrder = DateOrder.MonthFirst }, lines);
        Assert.AreEqual(Two, Readings.Bars(data));
        Assert.AreEqual((2L, 0L), (data.Rows, data.Rejected.Count));
        CollectionAssert.Contains(data.Notes.ToArray(), $"read as an export of {vendor} by its header");
    }

    [TestMethod]
    [DataRow(
        ",open,high,low,close,volume", "2013-10-06 22:01:00,1676.75,1677.25,1673.5,1675.25,1884",
        "2013-10-06 22:02:00,1675.5,1675.75,1674.0,1674.25,753.0")]
    [DataRow(
        "\"timestamp\",\"open\",\"high\",\"low\",\"close\",\"volume\"",
        "\"2013-10-06T22:01:00Z\",\"1676.75\",\"1677.25\",\"1673.5\",\"1675.25\",\"1884\"",
        "\"2013-10-06T22:02:00Z\",\"1675.5\",\"1675.75\",\"1674\",\"1674.25\",\"753\"")]
    [DataRow(
        "Date;Time;Open;High;Low;Close;Vol", "06.10.2013;22:01;1676,75;1677,25;1673,5;1675,25;1884",
        "06.10.2013;22:02;1675,5;1675,75;1674;1674,25;753")]
    [DataRow(
        "Date\tOpen\tHigh\tLow\tClose\tVolume", "06/10/2013 10:01:00 PM\t1676,75\t1677,25\t1673,50\t1675,25\t1884",
        "06/10/2013 10:02:00 PM\t1675,50\t1675,75\t1674,00\t1674,25\t753")]
    [DataRow(
        "time|open|high|low|close|volume|note", "201310062201|1676.75|1677.25|1673.5|1675.25|1884|",
        "201310062202|1675.5|1675.75|1674|1674.25|753|x")]
    public void Bars_in_common_forms_are_read_when_the_stamp_is_said(params string[] lines) => Assert.AreEqual(
        Two, Readings.Bars(Readings.Read(End with { DateOrder = DateOrder.DayFirst }, lines)));

    [TestMethod]
    public void Columns_may_be_numbered_where_there_is_no_header()
    {
        FileReading reading = End with
        {
            Separator = ' ', Decimal = ',', Zone = TimeZoneInfo.FindSystemTimeZoneById("America/Chicago"),
            Columns = new Dictionary<string, string>
            {
                ["time"] = "1+2", ["open"] = "3", ["high"] = "4", ["low"] = "5", ["close"] = "6", ["volume"] = "7",
            },
        };
        Assert.AreEqual(Two, Readings.Bars(Readings.Read(
            reading, "20131006 170100 1676,75 1677,25 1673,5 1675,25 1884", "20131006 170200 1675,5 1675,75 1674 1674,25 753")));
    }

    [TestMethod]
    public void A_unit_that_is_said_goes_before_the_size_of_the_number()
    {
        string[] lines = ["unix_ms,price,size", "1381096860,1676.75,2"];
        StringAssert.Contains(Readings.Refusal(Nothing, lines), "--unit s, ms, us or ns");
        Assert.AreEqual(
            "2013-10-06 22:01:00.0000000 1676.75 2 NaN NaN",
            Readings.Ticks(Readings.Read(new FileReading { UnitsPerSecond = 1 }, lines)));
        Assert.AreEqual(
            "1970-01-16 23:38:16.8600000 1676.75 2 NaN NaN",
            Readings.Ticks(Readings.Read(new FileReading { UnitsPerSecond = 1_000 }, lines)));
    }

    [TestMethod]
    public void A_stamp_that_may_mean_two_things_asks_for_the_option()
    {
        string[] lines = ["timestamp,open,high,low,close,volume", "2013-10-06T22:01:00Z,1,1,1,1,1"];
        string said = Readings.Refusal(Nothing, lines);
        StringAssert.Contains(said, "its times (timestamp) may be begins or ends of its bars (no session calendar to judge by)");
        StringAssert.Contains(said, "--stamp open or --stamp close");
        lines[0] = ",open,high,low,close,volume";
        StringAssert.Contains(Readings.Refusal(Nothing, lines), "its times (number 1) may be");
    }

    [TestMethod]
    public void The_length_of_open_stamped_bars_is_told_by_their_distances_or_said()
    {
        string[] lines = ["time,open,high,low,close,Volume", "1381096800,1,1,1,1,1"];
        StringAssert.Contains(Readings.Refusal(Nothing, lines), "--bar-length 1m");
        Assert.AreEqual(
            "2013-10-06 22:05:00 1 1 1 1 1",
            Readings.Bars(Readings.Read(new FileReading { BarLength = new BarInterval(300) }, lines)));
        MarketDataRows thin = Readings.Read(Nothing, [.. lines, "1381097100,2,2,2,2,2", "1381097220,3,3,3,3,3"]);
        Assert.AreEqual(new BarInterval(60), thin.Interval, "5 and 2 minutes apart");
    }

    [TestMethod]
    public void Daily_dates_name_their_day_and_a_midnight_without_a_time_of_day_is_one()
    {
        const string header = "end_time,open,high,low,close,volume";
        MarketDataRows days = Readings.Read(Nothing, header, "2013-10-07,1,1,1,1,1", "2013-10-08,2,2,2,2,2");
        Assert.AreEqual("2013-10-08 00:00:00 1 1 1 1 1 | 2013-10-09 00:00:00 2 2 2 2 2", Readings.Bars(days));
        Assert.AreEqual((new BarInterval(86_400), true), (days.Interval, days.IsOpenStamped));
        MarketDataRows minutes = Readings.Read(
            Nothing, header, "2013-10-06 23:59,1,1,1,1,1", "2013-10-07,2,2,2,2,2", "2013-10-07 00:01,3,3,3,3,3");
        Assert.AreEqual(
            "2013-10-06 23:59:00 1 1 1 1 1 | 2013-10-07 00:00:00 2 2 2 2 2 | 2013-10-07 00:01:00 3 3 3 3 3",
            Readings.Bars(minutes));
    }

    [TestMethod]
    public void Databentos_trades_have_quotes_and_an_undefined_price_is_none()
    {
        const string header = "ts_recv,ts_event,rtype,instrument_id,action,side,price,size,bid_px_00,ask_px_00,symbol";
        MarketDataRows data = Readings.Read(
            Nothing, header,
            "1,1381096860000000001,0,5482,T,B,1676750000000,2,1676500000000,9223372036854775807,ESZ3",
            "1,1381096860000000101,0,5482,T,A,1676500000000,1,1676500000000,1677000000000,ESZ3");
        Assert.AreEqual(
            "2013-10-06 22:01:00.0000000 1676.75 2 1676.5 NaN | 2013-10-06 22:01:00.0000001 1676.5 1 1676.5 1677",
            Readings.Ticks(data));
        Assert.AreEqual("ES 12-13", data.Instrument);
        string refusal = Readings.Refusal(
            Nothing, header, "1,1381096860000000001,0,5482,T,B,1676750000000,2,1676500000000,1677000000000,ESZ3",
            "1,1381096860000000101,0,5482,A,A,1676500000000,1,1676500000000,1677000000000,ESZ3",
            "1,1381096860000000201,0,5482,T,A,9223372036854775807,1,1676500000000,1677000000000,ESZ3");
        StringAssert.Contains(refusal, "2 of its 3 rows cannot be used: row 3: its action is not T, so it is no trade");
        StringAssert.Contains(refusal, "row 4: price is not a number");
    }

    [TestMethod]
    public void A_symbol_picks_the_contract_and_names_it()
    {
        string[] lines =
        [
            "end_time,symbol,open,high,low,close,volume", "2024-03-12T14:01:00Z,ESH4,1,1,1,1,1",
            "2024-03-12T14:01:00Z,ESM4,9,9,9,9,9", "2024-03-12T14:02:00Z,ESH4,2,2,2,2,2",
        ];
        MarketDataRows data = Readings.Read(new FileReading { Instrument = "ES 03-24" }, lines);
        Assert.AreEqual("2024-03-12 14:01:00 1 1 1 1 1 | 2024-03-12 14:02:00 2 2 2 2 2", Readings.Bars(data));
        Assert.AreEqual("ESM4 (1 row)", data.OtherContracts.Single().ToString());
        Assert.AreEqual("ES 03-24", data.Instrument);
        StringAssert.Contains(Readings.Refusal(Nothing, lines), "it holds ESH4 (2 rows), ESM4 (1 row); name the one");
    }

    [TestMethod]
    public void Prints_of_size_0_are_dropped_unless_no_print_has_a_size()
    {
        MarketDataRows data = Readings.Read(
            Nothing, "unix_ms,price,size", "1381096860000,5,1", "1381096860001,6,0", "1381096860002,0,0");
        Assert.AreEqual("2013-10-06 22:01:00.0000000 5 1 NaN NaN", Readings.Ticks(data));
        Assert.AreEqual((3L, 1L, 1L), (data.Rows, data.ZeroSizes, data.Placeholders));
        data = Readings.Read(Nothing, "unix_ms,price,size", "1381096860000,5,0", "1381096860001,6,0");
        Assert.AreEqual((2, 0L), (data.Ticks.Length, data.ZeroSizes));
    }

    [TestMethod]
    public void More_rejected_rows_than_one_percent_refuse_the_file_with_the_first_three()
    {
        string[] lines =
        [
            "unix_ms,price,size", .. Enumerable.Range(0, 198).Select(i => $"{1381096860000 + i},5,1"), "noon,5,1",
            "1381096870000,x,1",
        ];
        MarketDataRows data = Readings.Read(Nothing, lines);
        Assert.AreEqual((200L, 2L), (data.Rows, data.Rejected.Count), "just 1 %");
        string said = Readings.Refusal(Nothing, [.. lines, "1381096870001,5,0.5", "1381096870002,5"]);
        StringAssert.Contains(
            said, "4 of its 202 rows cannot be used: row 200: time stamp cannot be read: 'noon,5,1', "
            + "row 201: price is not a number: '1381096870000,x,1', "
            + "row 202: volume is not a whole number: '1381096870001,5,0.5'; ");
        Assert.IsFalse(said.Contains("row 203", StringComparison.Ordinal));
        StringAssert.Contains(said, "--max-rejected PERCENT");
        Assert.HasCount(198, Readings.Read(new FileReading { MostRejected = 0.02 }, [.. lines, "x", "y"]).Ticks);
    }

    [TestMethod]
    public void Rows_may_end_with_a_separator_and_no_time_of_day_is_no_midnight()
    {
        MarketDataRows data = Readings.Read(
            End with { MostRejected = 0.5 }, "Date,Time,Open,High,Low,Close,Volume", "2013-10-06,22:01,1,1,1,1,1,",
            "2013-10-06,,1,1,1,1,1,");
        Assert.AreEqual("2013-10-06 22:01:00 1 1 1 1 1", Readings.Bars(data));
        StringAssert.StartsWith(data.Rejected.First.Single().Reason, RowFault.Time);
    }
}
