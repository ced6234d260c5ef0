using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data.NinjaTrader;
using NT8Bridge.Headless.Data.NinjaTrader.Ncd;
using NT8Bridge.Headless.Data.NinjaTrader.Nrd;

namespace NT8Bridge.Headless.Tests.Data.NinjaTrader;

/// <summary>Files of a few bytes, worked by hand from the description of the formats.</summary>
[TestClass]
public sealed class WorkedBytesTests
{
    private const string Header = "01 00 00 00 00 00 00 00 00 00 d0 3f 00 00 00 00 00 5c b2 40";

    private const string ReplaySlot = "00 00 00 00 40 5c b2 40 02 00 00 00 00 00 00 00 40 5c b2 40 00 00 00 00 00 5c b2 40 "
        + "00 00 00 00 00 5c b2 40 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 d0 3f 01 00 00 00 00 24 74 77 68 0c dc 08 "
        + "40 6f c0 77 68 0c dc 08 07 00 00 00 00 00 00 00";

    [TestMethod]
    public void Minutes()
    {
        byte[] file = Decoded.Hex(
            Header + "00 62 61 b2 3e 0c dc 08 21 51 00 03 02 04 c8 44 40 7f 01 03 a2 50 01 2c 02 01 05 dc");
        CollectionAssert.AreEqual(
            new NcdBar[]
            {
                new(At(3, 9, 31), 4700.0, 4700.75, 4699.5, 4700.5, 200),
                new(At(3, 9, 32), 4699.75, 4699.75, 4699.5, 4699.5, 300),
                new(At(3, 14, 32), 4699.75, 4700.25, 4699.5, 4699.5, 1500),
            },
            Decoded.Bars(file).ToArray());
    }

    [TestMethod]
    public void Trades()
    {
        byte[] file = Decoded.Hex(
            Header + "00 1c 9e 8e 3e 0c dc 08 00 20 05 4b 31 00 0f 42 40 02 75 4e 07 21 03");
        long begin = At(3, 9, 30);
        CollectionAssert.AreEqual(
            new NcdTrade[]
            {
                new(begin, 4700.0, 4700.0, 4700.25, 5),
                new(begin + 1_000_000, 4700.25, 4700.0, 4700.25, 2),
                new(begin + 71_000_000, 4699.75, 4699.25, 4700.0, 300),
            },
            Decoded.Trades(file).ToArray());
    }

    [TestMethod]
    public void Days()
    {
        byte[] file = Decoded.Hex(
            Header + "00 40 d4 ed ee 0b dc 08 00 40 d4 ed ee 0b dc 08 00 00 00 00 00 5c b2 40 00 00 00 00 80 75 b2 40 "
            + "00 00 00 00 40 52 b2 40 00 00 00 00 c0 66 b2 40 87 d6 12 00 00 00 00 00");
        CollectionAssert.AreEqual(
            new NcdBar[] { new(At(3, 0, 0), 4700.0, 4725.5, 4690.25, 4710.75, 1_234_567) }, Decoded.Days(file).ToArray());
    }

    [TestMethod]
    public void Replay()
    {
        byte[] slot = Decoded.Hex(ReplaySlot), file = new byte[44 * 80];
        foreach (NrdKind kind in new[] { NrdKind.Bid, NrdKind.Last, NrdKind.BidBook }) slot.CopyTo(file, (int)kind * 80);
        file = [.. file, .. Decoded.Hex("20 40 c0 05 20 20 c0 0c 28 80 02 7f 09 2b 50 c0 00 4c 4b 40 02")];
        long begin = new DateTime(2024, 1, 3, 14, 30, 0).Ticks;
        (IReadOnlyList<NrdEvent> events, IEnumerable<string> differences) = Decoded.Events(file);
        CollectionAssert.AreEqual(
            new NrdEvent[]
            {
                new(begin, NrdKind.Last, 4700.0, 5, NrdOperation.None, -1),
                new(begin, NrdKind.Bid, 4700.0, 12, NrdOperation.None, -1),
                new(begin, NrdKind.BidBook, 4699.75, 9, NrdOperation.Add, 2),
                new(begin + 5_000_000, NrdKind.Last, 4700.5, 2, NrdOperation.None, -1),
            },
            events.ToArray());
        // The slot of the trades was taken for all three kinds, and of the other two one event was written.
        CollectionAssert.AreEqual(
            new[]
            {
                "its header tells of 2 events Bid, and it holds 1", "its header tells of 2 events BidBook, and it holds 1",
            },
            differences.ToArray());
    }

    /// <summary>A day of a failed download: flat minutes without volume.</summary>
    [TestMethod]
    public void A_flat_minute_follows_at_the_price_before()
    {
        NcdBar[] bars = [.. Decoded.Bars(Decoded.Hex(Header + "00 62 61 b2 3e 0c dc 08 21 00 00 07 20 00 00 20 00 00"))];
        CollectionAssert.AreEqual(
            new NcdBar[]
            {
                new(At(3, 9, 31), 4700, 4700, 4700, 4700, 7), new(At(3, 9, 32), 4700, 4700, 4700, 4700, 0),
                new(At(3, 9, 33), 4700, 4700, 4700, 4700, 0),
            },
            bars);
    }

    [TestMethod]
    [DataRow("02" + "00 00 00 00 00 00 00 00 00 d0 3f 00 00 00 00 00 5c b2 40 00 62 61 b2 3e 0c dc 08", -1, 0, "version is 2")]
    [DataRow(Header, -1, 0, "20 bytes")]
    [DataRow(Header + "00 62 61 b2 3e 0c dc 08 21 51 00 03 02 04", 0, 28, "behind the end")]
    [DataRow(Header + "00 62 61 b2 3e 0c dc 08 21 51 00 03 02 04 c8 34 00", 1, 35, "bits that are not known")]
    [DataRow(Header + "00 62 61 b2 3e 0c dc 08 21 51 00 03 02 06 c8", 0, 28, "close 4701 lies above its high 4700.75")]
    [DataRow(Header + "00 62 61 b2 3e 0c dc 08 21 00 00 07 21 00 00 07", 1, 32, "that of the bar before")]
    [DataRow(Header + "00 62 61 b2 3e 0c dc 08 e1 00 00 ff 00 00 00 00 00 00 00", 0, 28, "is not possible")]
    public void A_damaged_minute_file_is_an_error_with_record_and_place(string hex, int record, int offset, string reason)
    {
        NinjaTraderFileException error = Assert.ThrowsExactly<NinjaTraderFileException>(() => Decoded.Bars(Decoded.Hex(hex)));
        Assert.AreEqual((record, offset), (error.Record, error.Offset));
        StringAssert.StartsWith(error.Message, record < 0 ? "f.ncd, header at byte" : $"f.ncd, record {record} at byte {offset}");
        StringAssert.Contains(error.Message, reason);
    }

    [TestMethod]
    public void A_day_file_that_ends_within_a_record_is_an_error()
    {
        byte[] file = Decoded.Hex(Header + "00 40 d4 ed ee 0b dc 08" + "00 40 d4 ed ee 0b dc 08");
        NinjaTraderFileException error = Assert.ThrowsExactly<NinjaTraderFileException>(() => Decoded.Days(file));
        StringAssert.Contains(error.Message, "8 bytes follow the last whole record of 48");
    }

    [TestMethod]
    public void Codes_that_no_known_file_has_are_counted()
    {
        RareCodes rare = new();
        // One minute later in four bytes, open two bytes further, volume of seven thousand.
        Decoded.Bars(
            Decoded.Hex(Header + "00 62 61 b2 3e 0c dc 08 21 00 00 07 8b 00 00 00 00 01 80 01 07"), areMinutes: true, rare);
        CollectionAssert.AreEqual(
            new[] { "minutes in four bytes", "prices of a bar more than a byte apart", "volume in units of 1,000" },
            rare.Counts.Keys.ToArray());
        Assert.AreEqual(3, rare.Counts.Values.Sum());
    }

    private static long At(int day, int hour, int minute) => new DateTime(2024, 1, day, hour, minute, 0).Ticks;
}
