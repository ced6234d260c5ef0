using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Data.Text;

namespace NT8Bridge.Headless.Tests.Data.Text;

[TestClass]
public sealed class NinjaTraderTextTests
{
    private static readonly FileReading Nothing = new();

    [TestMethod]
    [DataRow("20131006 220100;1;2;0.5;1.5;3", MarketDataKind.Bars)]
    [DataRow("20131006;1;2;0.5;1.5;3", MarketDataKind.Bars)]
    [DataRow("20131006 220100 1230000;1;0.75;1.25;3", MarketDataKind.Ticks)]
    [DataRow("20131006 220100 1230000;1;;1.25;3", MarketDataKind.Ticks)]
    [DataRow("20131006 220100;1;3", MarketDataKind.Ticks)]
    [DataRow("damaged\n\n20131006 220100;1;3", MarketDataKind.Ticks)]
    [DataRow("20131006;1;3", null)]
    [DataRow("20131006 220100;1;2;3", null)]
    [DataRow("2013-10-06 22:01;1;2;0.5;1.5;3", null)]
    [DataRow("20131006 220100,1,2,0.5,1.5,3", null)]
    public void Rows_are_told_by_stamp_and_number_of_fields(string text, MarketDataKind? kind) =>
        Assert.AreEqual(kind, NinjaTraderText.KindOf(Encoding.UTF8.GetBytes(text)));

    [TestMethod]
    [DataRow("ES 12-13.Bid.txt", "20131006 220100 5000000;1676.75;1676.75;;3",
        "2013-10-06 22:01:00.5000000 1676.75 3 1676.75 NaN")]
    [DataRow("ES 12-13.Ask.txt", "20131006 220100;1677;;1677;0", "2013-10-06 22:01:00.0000000 1677 0 NaN 1677")]
    [DataRow("ES 12-13.Last.txt", "20131006 220100 0000001;1677;;;2", "2013-10-06 22:01:00.0000001 1677 2 NaN NaN")]
    public void Exports_of_bids_and_asks_leave_the_other_quote_empty(string name, string line, string tick) =>
        Assert.AreEqual(tick, Readings.Ticks(Readings.Read(name, Nothing, line)));

    [TestMethod]
    public void Quotes_of_size_0_stay_and_are_named_as_quotes()
    {
        string[] lines = ["20131006 220100;1676.75;1676.75;;3", "20131006 220101;1676.5;1676.5;;0"];
        MarketDataRows bids = Readings.Read("ES 12-13.Bid.txt", Nothing, lines);
        Assert.AreEqual((2, 0L), (bids.Ticks.Length, bids.ZeroSizes));
        CollectionAssert.Contains(bids.Notes.ToArray(), "its name says that its prices are bids or asks, not trades");
        MarketDataRows trades = Readings.Read("ES 12-13.Last.txt", Nothing, lines);
        Assert.AreEqual((1, 1L, 2L), (trades.Ticks.Length, trades.ZeroSizes, trades.Rows));
        Assert.IsEmpty(trades.Notes);
    }

    [TestMethod]
    public void Rows_of_zeros_are_counted_as_none_and_negative_prices_are_prices()
    {
        MarketDataRows bars = Readings.Read(
            Nothing, "20200420 180000;-36;-35;-38;-37.63;10", "20200420 180100;0;0;0;0;0", "20200420 180200;0;0;0;0;5");
        Assert.AreEqual(
            "2020-04-20 18:00:00 -36 -35 -38 -37.63 10 | 2020-04-20 18:02:00 0 0 0 0 5", Readings.Bars(bars));
        Assert.AreEqual((3L, 1L, 0L), (bars.Rows, bars.Placeholders, bars.Rejected.Count));
        MarketDataRows ticks = Readings.Read(Nothing, "20200420 180000;-37.63;1", "20200420 180001;0;0", "20200420 180002;0;2");
        Assert.AreEqual((2, 1L, 0L), (ticks.Ticks.Length, ticks.Placeholders, ticks.ZeroSizes));
    }

    [TestMethod]
    public void Decimal_commas_are_understood()
    {
        Assert.AreEqual(
            "2013-10-06 22:01:00 1676.75 1677.25 1673.5 1675 1884",
            Readings.Bars(Readings.Read(Nothing, "20131006 220100;1676,75;1677,25;1673,5;1675;1884")));
        Assert.AreEqual(
            "2013-10-06 22:01:00.0000000 1313.7 2 1313.6 1313.8",
            Readings.Ticks(Readings.Read(Nothing, "20131006 220100;1313,7;1313,6;1313,8;2")));
    }

    [TestMethod]
    public void The_zone_that_is_said_moves_the_times()
    {
        FileReading reading = new() { Zone = TimeZoneInfo.FindSystemTimeZoneById("America/New_York"), MostRejected = 0.5 };
        MarketDataRows data = Readings.Read(
            reading, "20240309 235900;1;1;1;1;1", "20240310 023000;1;1;1;1;1", "20240310 030000;2;2;2;2;2");
        Assert.AreEqual("2024-03-10 04:59:00 1 1 1 1 1 | 2024-03-10 07:00:00 2 2 2 2 2", Readings.Bars(data));
        StringAssert.Contains(data.Rejected.First.Single().Reason, RowFault.NoSuchHour);
    }

    [TestMethod]
    public void Open_stamps_are_understood_when_said()
    {
        string[] lines = ["20131006 220000;1;2;1;2;3", "20131006 220100;2;3;2;3;4"];
        Assert.AreEqual(
            "2013-10-06 22:01:00 1 2 1 2 3 | 2013-10-06 22:02:00 2 3 2 3 4",
            Readings.Bars(Readings.Read(new FileReading { Stamp = NT8Bridge.History.BarFiles.BarStamp.Open }, lines)));
    }

    [TestMethod]
    public void Numbers_of_columns_go_before_the_form()
    {
        FileReading reading = new()
        {
            Stamp = NT8Bridge.History.BarFiles.BarStamp.End,
            Columns = new Dictionary<string, string>
            {
                ["time"] = "1", ["open"] = "2", ["low"] = "3", ["high"] = "4", ["close"] = "5", ["volume"] = "6",
            },
        };
        Assert.AreEqual(
            "2013-10-06 22:01:00 1 2 0.5 1.5 3", Readings.Bars(Readings.Read(reading, "20131006 220100;1;0.5;2;1.5;3")));
    }

    [TestMethod]
    public void A_file_of_another_instrument_by_its_name_is_refused_unless_forced()
    {
        const string line = "20131006 220100;1;2;0.5;1.5;3";
        FileReading reading = new() { Instrument = "NQ 12-13" };
        string said = Assert.ThrowsExactly<InputFileException>(() => Readings.Read("ES 12-13.Last.txt", reading, line)).Message;
        StringAssert.Contains(said, "its name says that it is of ES 12-13, not of NQ 12-13");
        StringAssert.Contains(said, "--force-instrument");
        Assert.HasCount(1, Readings.Read("ES 12-13.Last.txt", reading with { IsInstrumentForced = true }, line).Bars);
        Assert.HasCount(1, Readings.Read("ES 12-13.Last.txt", reading with { Instrument = "ESZ3" }, line).Bars);
        Assert.ThrowsExactly<InputFileException>(
            () => Readings.Read("ES 12-13.Last.txt", reading with { Instrument = "ES 03-14" }, line));
    }
}
