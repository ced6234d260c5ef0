using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Data.NinjaTrader;
using NT8Bridge.Headless.Data.NinjaTrader.Nrd;

namespace NT8Bridge.Headless.Tests.Data.NinjaTrader;

/// <summary>Files of NinjaTrader's database where any file of bars or ticks is taken.</summary>
[TestClass]
public sealed class DatabaseFileTests
{
    private const string MinuteHeader = "01 00 00 00 00 00 00 00 00 00 d0 3f 00 00 00 00 00 5c b2 40 00 62 61 b2 3e 0c dc 08";

    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    private readonly TemporaryFolder _folder = new();

    private static FileReading InNewYork => new() { DatabaseZone = NewYork };

    [TestCleanup]
    public void CleanUp() => _folder.Dispose();

    [TestMethod]
    [DataRow("db/minute/ES 03-24/20240103.Last.ncd", "ES 03-24")]
    [DataRow("renamed.bin", null)]
    public void Minutes_are_bars_of_a_minute_in_UTC(string name, string? instrument)
    {
        string path = _folder.Write(name, Minutes());
        MarketDataRows data = MarketDataFile.Read(path, InNewYork);
        Assert.AreEqual(
            (MarketDataKind.Bars, MarketDataFormat.NinjaTraderDatabase, instrument, 3L),
            (data.Kind, data.Format, data.Instrument, data.Rows));
        Assert.AreEqual(new BarInterval(60), data.Interval);
        // 09:31 in New York in winter is 14:31 UTC.
        Assert.AreEqual(new DateTime(2024, 1, 3, 14, 31, 0).Ticks, data.Bars[0].EndUtcTicks);
        Assert.AreEqual(4700.75, data.Bars[0].High);
        Assert.AreEqual(1500, data.Bars[2].Volume);
        CollectionAssert.Contains(data.Notes.ToArray(), "its times are read as the wall clock of America/New_York");
    }

    [TestMethod]
    public void A_gzipped_file_is_read_as_well()
    {
        string path = _folder.At("20240103.Last.ncd.gz");
        File.Copy(_folder.WriteGzip("packed.gz", Minutes()), path);
        Assert.AreEqual(3, MarketDataFile.Read(path, InNewYork).Bars.Length);
    }

    [TestMethod]
    public void Without_a_zone_the_option_is_asked_for()
    {
        string path = _folder.Write("20240103.Last.ncd", Minutes());
        InputFileException error = Assert.ThrowsExactly<InputFileException>(() => MarketDataFile.Read(path));
        StringAssert.Contains(error.Message, "wall clock of the machine that wrote it");
        StringAssert.Contains(error.Message, "--db-zone");
    }

    [TestMethod]
    public void The_folder_says_the_instrument()
    {
        string path = _folder.Write("minute/NQ 03-24/20240103.Last.ncd", Minutes());
        InputFileException error = Assert.ThrowsExactly<InputFileException>(
            () => MarketDataFile.Read(path, InNewYork with { Instrument = "ES 03-24" }));
        StringAssert.Contains(error.Message, "its folder says that it is of NQ 03-24, not of ES 03-24");
        MarketDataRows forced = MarketDataFile.Read(
            path, InNewYork with { Instrument = "ES 03-24", IsInstrumentForced = true });
        Assert.AreEqual(3, forced.Count);
    }

    [TestMethod]
    public void A_bar_outside_the_day_of_the_name_is_an_error()
    {
        string path = _folder.Write("20240104.Last.ncd", Minutes());
        NinjaTraderFileException error =
            Assert.ThrowsExactly<NinjaTraderFileException>(() => MarketDataFile.Read(path, InNewYork));
        StringAssert.Contains(
            error.Message, "record 0 at byte 28: its time 2024-01-03 09:31:00 lies outside of what the file is named after");
    }

    [TestMethod]
    public void The_minute_that_ends_at_midnight_is_of_the_day_before()
    {
        // 1,440 minutes from the first minute of the third: the last ends at 00:00 of the fourth.
        GeneratedMarket market = new(new Random(1));
        StepBar[] bars = [.. Enumerable.Range(1, 1_440).Select(i => Flat(new DateTime(2024, 1, 3).AddMinutes(i)))];
        byte[] file = NcdWriter.Bars(market, bars, areMinutes: true, new PackedWriter(null));
        Assert.AreEqual(1_440, MarketDataFile.Read(_folder.Write("20240103.Last.ncd", file), InNewYork).Count);
    }

    [TestMethod]
    public void An_hour_of_trades_is_named_by_its_end()
    {
        GeneratedMarket market = new(new Random(2));
        StepTrade[] trades =
        [
            new(new DateTime(2024, 1, 3, 18, 0, 0), 100, 0, 1, 2),
            new(new DateTime(2024, 1, 3, 18, 59, 59).AddTicks(9_999_999), 101, 1, 0, 3),
        ];
        byte[] file = NcdWriter.Trades(market, trades, new PackedWriter(null));
        MarketDataRows data = MarketDataFile.Read(_folder.Write("tick/ES 03-24/202401031900.Last.ncd", file), InNewYork);
        Assert.AreEqual((MarketDataKind.Ticks, 2, "ES 03-24"), (data.Kind, data.Count, data.Instrument));
        Tick last = data.Ticks[1];
        Assert.AreEqual(new DateTime(2024, 1, 4, 0, 0, 0).Ticks - 1, last.UtcTicks);
        Assert.AreEqual(
            (market.PriceOf(101), market.PriceOf(100), market.PriceOf(101), 3L), (last.Price, last.Bid, last.Ask, last.Size));
        string next = _folder.Write("tick/ES 03-24/202401032000.Last.ncd", file);
        Assert.ThrowsExactly<NinjaTraderFileException>(() => MarketDataFile.Read(next, InNewYork));
    }

    [TestMethod]
    public void Days_need_no_zone_and_a_settlement_outside_of_the_day_is_named()
    {
        GeneratedMarket market = new(new Random(3));
        StepBar[] days =
        [
            new(new DateTime(2024, 1, 2), 100, 110, 90, 105, 7), new(new DateTime(2024, 1, 3), 100, 110, 90, 111, 8),
        ];
        MarketDataRows data = MarketDataFile.Read(
            _folder.Write("day/ES 03-24/2024.Last.ncd", NcdWriter.Days(market, days)), new FileReading { MostRejected = 1 });
        Assert.AreEqual((1, 1L), (data.Count, data.Rejected.Count));
        Assert.AreEqual(new BarInterval(86_400), data.Interval);
        Assert.AreEqual(new DateTime(2024, 1, 3).Ticks, data.Bars[0].EndUtcTicks);
        StringAssert.Contains(data.Rejected.ToString(), "the settlement, lies outside of what was traded");
    }

    [TestMethod]
    public void Bars_of_the_cache_have_the_length_of_their_name()
    {
        GeneratedMarket market = new(new Random(4));
        StepBar[] bars = [.. Enumerable.Range(0, 3).Select(i => Flat(new DateTime(2024, 1, 3, 10 + i, 0, 0)))];
        byte[] file = NcdWriter.Bars(market, bars, areMinutes: true, new PackedWriter(null));
        string name = "cache/CME US Index Futures ETH.Eastern Standard Time/MINUTE/ES 03-24/"
            + "Minute_60_1_Last_Close_Tick_BidAsk_Minute_1.20240102.20240103.Last.ncd";
        MarketDataRows data = MarketDataFile.Read(_folder.Write(name, file), InNewYork);
        Assert.AreEqual((3, "ES 03-24"), (data.Count, data.Instrument));
        Assert.AreEqual(new BarInterval(3_600), data.Interval);

        StepBar[] ranges = [.. bars.Select((bar, i) => bar with { Time = bar.Time.AddTicks(i * 1_234_567) })];
        byte[] own = NcdWriter.Bars(market, ranges, areMinutes: false, new PackedWriter(null));
        MarketDataRows ofRange = MarketDataFile.Read(
            _folder.Write(name.Replace("Minute_60", "Range_8", StringComparison.Ordinal), own), InNewYork);
        CollectionAssert.AreEqual(
            ranges.Select(bar => bar.Time.AddHours(5).Ticks).ToArray(), ofRange.Bars.Select(bar => bar.EndUtcTicks).ToArray());
    }

    [TestMethod]
    public void Flat_minutes_of_a_failed_download_are_kept_and_named()
    {
        // The first minute of the file, and 800 flat ones that follow it as in a file of a failed download.
        IEnumerable<byte> flat = Enumerable.Range(0, 800).SelectMany(_ => new byte[] { 0x20, 0, 0 });
        byte[] file = [.. Decoded.Hex(MinuteHeader), 0x21, 0, 0, 0, .. flat];
        MarketDataRows data = MarketDataFile.Read(_folder.Write("20240103.Last.ncd", file), InNewYork);
        Assert.AreEqual(801, data.Count);
        CollectionAssert.Contains(
            data.Notes.ToArray(),
            "801 flat bars of volume 0 are kept (2024-01-03): a download failed there, and NinjaTrader shows them, too");
    }

    [TestMethod]
    public void The_hour_that_comes_twice_is_named_and_the_one_that_spring_leaves_out_is_set_aside()
    {
        GeneratedMarket market = new(new Random(5));
        StepBar[] autumn = [.. new[] { 30, 60, 90, 120, 150 }.Select(i => Flat(new DateTime(2024, 11, 3).AddMinutes(i)))];
        MarketDataRows data = MarketDataFile.Read(
            _folder.Write("20241103.Last.ncd", NcdWriter.Bars(market, autumn, true, new PackedWriter(null))), InNewYork);
        // 01:00 and 01:30 are summer's, four hours behind UTC; 02:00 is winter's, five behind.
        CollectionAssert.AreEqual(
            new[] { 4.5, 5, 5.5, 7, 7.5 },
            data.Bars.Select(bar => new DateTime(bar.EndUtcTicks).TimeOfDay.TotalHours).ToArray());
        Assert.IsTrue(
            data.Notes.Any(note => note.StartsWith(
                "2 rows lie in an hour that the clock of America/New_York showed twice (2024-11-03)", StringComparison.Ordinal)),
            string.Join("\n", data.Notes));

        StepBar[] spring = [.. new[] { 60, 150, 180 }.Select(i => Flat(new DateTime(2024, 3, 10).AddMinutes(i)))];
        MarketDataRows left = MarketDataFile.Read(
            _folder.Write("20240310.Last.ncd", NcdWriter.Bars(market, spring, true, new PackedWriter(null))),
            InNewYork with { MostRejected = 1 });
        Assert.AreEqual((2, 1L), (left.Count, left.Rejected.Count));
        StringAssert.Contains(left.Rejected.ToString(), "row 2: this hour does not exist in the zone");
    }

    [TestMethod]
    public void A_replay_gives_its_trades_with_the_quotes_of_their_time()
    {
        DateTime time = new(2024, 1, 3, 14, 30, 0);
        GeneratedMarket market = new(new Random(6));
        StepEvent[] events =
        [
            new(time, NrdKind.Last, 100, 3, NrdOperation.None, -1), new(time, NrdKind.Bid, 99, 10, NrdOperation.None, -1),
            new(time, NrdKind.Ask, 101, 11, NrdOperation.None, -1), new(time, NrdKind.BidBook, 99, 10, NrdOperation.Add, 0),
            new(time.AddSeconds(1), NrdKind.Last, 101, 4, NrdOperation.None, -1),
        ];
        byte[] file = NrdWriter.Write(market, events, new PackedWriter(null));
        foreach (string name in new[] { "replay/ES 03-24/20240103.nrd", "renamed" })
        {
            MarketDataRows data = MarketDataFile.Read(_folder.Write(name, file));
            Assert.AreEqual((MarketDataFormat.NinjaTraderReplay, MarketDataKind.Ticks, 2), (data.Format, data.Kind, data.Count));
            Assert.IsTrue(double.IsNaN(data.Ticks[0].Bid), "no quote had come by then");
            Tick second = data.Ticks[1];
            Assert.AreEqual(
                (time.AddSeconds(1).Ticks, market.PriceOf(101), 4L, market.PriceOf(99), market.PriceOf(101)),
                (second.UtcTicks, second.Price, second.Size, second.Bid, second.Ask));
            CollectionAssert.Contains(
                data.Notes.ToArray(), "not taken, since they are no trades: 1 events Ask, 1 events Bid, 1 events BidBook");
        }
    }

    [TestMethod]
    public void An_empty_file_is_a_time_without_a_session()
    {
        string path = _folder.Write("20240101.Last.ncd", Array.Empty<byte>());
        InputFileException error = Assert.ThrowsExactly<InputFileException>(() => MarketDataFile.Read(path, InNewYork));
        StringAssert.Contains(error.Message, "NinjaTrader's sign of a time without a session");
    }

    [TestMethod]
    public void Codes_not_met_before_are_said()
    {
        byte[] file = [.. Decoded.Hex(MinuteHeader), .. Decoded.Hex("21 00 00 07 80 00 07")];
        IReadOnlyList<string> notes = MarketDataFile.Read(_folder.Write("20240103.Last.ncd", file), InNewYork).Notes;
        CollectionAssert.Contains(
            notes.ToArray(),
            "read as others describe it, not met in a file of a known installation: volume in units of 1,000 (1 records)");
    }

    private static StepBar Flat(DateTime time) => new(time, 9, 9, 9, 9, 1);

    private static byte[] Minutes() =>
        Decoded.Hex(MinuteHeader + "21 51 00 03 02 04 c8 44 40 7f 01 03 a2 50 01 2c 02 01 05 dc");
}
