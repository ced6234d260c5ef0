using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Data.NinjaTrader;

namespace NT8Bridge.Headless.Tests.Data.NinjaTrader;

[TestClass]
public sealed class DatabaseFolderTests
{
    private static readonly FileReading InNewYork =
        new() { DatabaseZone = TimeZoneInfo.FindSystemTimeZoneById(WrittenDatabase.Zone) };

    [TestMethod]
    public void All_files_of_an_instrument_are_one()
    {
        using WrittenDatabase database = new();
        database.Minutes("2024-01-03", "2024-01-02").Write("minute/ES 03-24/20240101.Last.ncd", [])
            .Write("minute/ES 03-24/20240102.Bid.ncd", [1]).Write("minute/ES 03-24/copy.ncd", [1]);
        MarketDataRows rows = MarketDataFile.Read(database.Path + "/minute/ES 03-24", InNewYork);
        Assert.AreEqual((780, "ES 03-24", 780L), (rows.Count, rows.Instrument, rows.Rows));
        // 09:31 in New York is 14:31 UTC, and 16:00 is 21:00.
        Assert.AreEqual(new DateTime(2024, 1, 2, 14, 31, 0).Ticks, rows.FirstUtcTicks);
        Assert.AreEqual(new DateTime(2024, 1, 3, 21, 0, 0).Ticks, rows.LastUtcTicks);
        foreach (string note in new[]
            {
                "1 of its files of bids or asks are not read",
                "1 of its files whose names are none of NinjaTrader's are not read",
                "1 of its files are empty: times without a session",
            })
        {
            CollectionAssert.Contains(rows.Notes.ToArray(), note);
        }
    }

    [TestMethod]
    public void Of_a_range_only_the_files_that_can_hold_it_are_opened()
    {
        using WrittenDatabase database = new();
        database.Minutes("2024-01-10", "2024-01-11").Write("minute/ES 03-24/20240102.Last.ncd", [9, 9, 9]);
        MarketDataRows rows = MarketDataFile.Read(database.Path + "/minute/ES 03-24", InNewYork with
        {
            FromUtcTicks = new DateTime(2024, 1, 10, 15, 0, 0).Ticks, ToUtcTicks = new DateTime(2024, 1, 10, 16, 0, 0).Ticks,
        });
        // The bar that ends at 15:00 is before the begin, the one that ends at 16:00 still within.
        Assert.AreEqual(
            (60, new DateTime(2024, 1, 10, 15, 1, 0).Ticks, new DateTime(2024, 1, 10, 16, 0, 0).Ticks),
            (rows.Count, rows.FirstUtcTicks, rows.LastUtcTicks));
        CollectionAssert.Contains(rows.Notes.ToArray(), "1 of its files outside the range that was asked for are not read");
        CollectionAssert.Contains(rows.Notes.ToArray(), "720 of its rows lie outside the range that was asked for");
        InputFileException none = Assert.ThrowsExactly<InputFileException>(() => MarketDataFile.Read(
            database.Path + "/minute/ES 03-24", InNewYork with { FromUtcTicks = new DateTime(2025, 1, 1).Ticks }));
        StringAssert.Contains(none.Message, "no file of it is left to read: 3 of its files outside the range");
        NinjaTraderFileException damaged = Assert.ThrowsExactly<NinjaTraderFileException>(
            () => MarketDataFile.Read(database.Path + "/minute/ES 03-24", InNewYork));
        StringAssert.Contains(damaged.Message, "20240102.Last.ncd, header at byte 0: the file has 3 bytes");
    }

    [TestMethod]
    public void Ticks_of_several_hours_follow_each_other()
    {
        using WrittenDatabase database = new();
        database.Ticks("2024-01-03", 9, 3);
        MarketDataRows rows = MarketDataFile.Read(database.Path + "/tick/ES 03-24", InNewYork);
        MarketDataRows[] hours =
        [
            .. new[] { "10", "11", "12" }.Select(
                hour => MarketDataFile.Read($"{database.Path}/tick/ES 03-24/20240103{hour}00.Last.ncd", InNewYork)),
        ];
        Assert.IsTrue(hours.All(hour => hour.Count > 100));
        CollectionAssert.AreEqual(hours.SelectMany(hour => hour.Ticks).ToArray(), rows.Ticks);
    }

    [TestMethod]
    public void Another_instrument_than_the_folders_is_refused()
    {
        using WrittenDatabase database = new();
        database.Minutes("2024-01-03");
        InputFileException error = Assert.ThrowsExactly<InputFileException>(
            () => MarketDataFile.Read(database.Path + "/minute/ES 03-24", InNewYork with { Instrument = "NQ 03-24" }));
        StringAssert.Contains(error.Message, "its folder says that it is of ES 03-24, not of NQ 03-24");
    }

    [TestMethod]
    public void A_database_is_known_by_its_folders_and_names_what_it_has()
    {
        using WrittenDatabase database = new();
        database.Minutes("2024-01-03").Days(2024, 3);
        foreach (string folder in new[] { database.Path, System.IO.Path.GetDirectoryName(database.Path)! })
        {
            NinjaTraderDatabase there = new(folder);
            CollectionAssert.AreEqual(
                new[] { (DatabaseKind.Minute, "ES 03-24"), (DatabaseKind.Day, "ES 03-24") },
                there.Entries.Select(entry => (entry.Kind, entry.Instrument)).ToArray());
            Assert.AreEqual("ES 03-24", there.Get(DatabaseKind.Minute, "ESH24").Instrument);
            InputFileException error =
                Assert.ThrowsExactly<InputFileException>(() => there.Get(DatabaseKind.Minute, "NQ 03-24"));
            StringAssert.Contains(error.Message, "it has nothing of NQ 03-24 in minute; in minute it has ES 03-24");
        }

        Assert.ThrowsExactly<InputFileException>(() => new NinjaTraderDatabase(database.Path + "/minute"));
    }
}
