using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Data.NinjaTrader;

namespace NT8Bridge.Headless.Tests.Data.NinjaTrader;

/// <summary>A folder of tick files read on all cores gives what its files give one after another.</summary>
[TestClass]
public sealed class PlainTradesTests
{
    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById(WrittenDatabase.Zone);

    [TestMethod]
    [DataRow(null, null, 4)]
    [DataRow("2024-01-03T15:20", "2024-01-03T17:45", 4)]
    [DataRow("2024-01-03T15:20", "2024-01-03T15:21", 1)]
    public void All_cores_give_what_one_after_another_gives(string? from, string? to, int leastFiles)
    {
        using WrittenDatabase database = new();
        database.Ticks("2024-01-03", 10, 5);
        FileReading reading = new()
        {
            DatabaseZone = NewYork, FromUtcTicks = from is null ? long.MinValue : Utc(from),
            ToUtcTicks = to is null ? long.MaxValue : Utc(to),
        };
        List<(string Path, DatabasePlace Place)> files = DatabaseFolder.FilesOf(database.Path + "/tick/ES 03-24");
        FileReading all = new() { DatabaseZone = NewYork };
        MarketDataRows[] single = [.. files.Select(file => MarketDataFile.Read(file.Path, all))];
        Tick[] expected =
        [
            .. single.SelectMany(rows => rows.Ticks)
                .Where(tick => tick.UtcTicks >= reading.FromUtcTicks && tick.UtcTicks < reading.ToUtcTicks),
        ];
        PlainTrades plain = PlainTrades.Of(reading, files, [.. single.Select(rows => rows.Count)])!;
        CollectionAssert.AreEqual(expected, plain.Ticks);
        Assert.IsTrue(expected.Length > leastFiles, $"{expected.Length} trades");
        Assert.AreEqual(single.Sum(rows => rows.Count) - expected.Length, plain.Outside);
        MarketDataRows folder = MarketDataFile.Read(database.Path + "/tick/ES 03-24", reading);
        CollectionAssert.AreEqual(expected, folder.Ticks);
        Assert.AreEqual(0, folder.OutOfOrder);
    }

    /// <summary>The hours of an autumn that come twice, a damaged file, and one with a trade outside of its hour.</summary>
    [TestMethod]
    public void What_is_not_plain_is_left_to_the_other_way()
    {
        using WrittenDatabase database = new();
        database.Ticks("2023-11-05", 0, 4);
        string folder = database.Path + "/tick/ES 03-24";
        FileReading reading = new() { DatabaseZone = NewYork };
        Assert.IsNull(Plain(folder, reading));
        StringAssert.Contains(string.Join('\n', MarketDataFile.Read(folder, reading).Notes), "showed twice (2023-11-05)");

        using WrittenDatabase cut = new();
        cut.Ticks("2024-01-03", 10, 3);
        folder = cut.Path + "/tick/ES 03-24";
        Assert.IsNotNull(Plain(folder, reading));
        string file = folder + "/202401031200.Last.ncd";
        byte[] bytes = File.ReadAllBytes(file);
        File.WriteAllBytes(file, bytes[..^1]);
        Assert.IsNull(Plain(folder, reading));
        StringAssert.Contains(
            Assert.ThrowsExactly<NinjaTraderFileException>(() => MarketDataFile.Read(folder, reading)).Message,
            "it ends behind the end of the file");
        File.WriteAllBytes(folder + "/202401031200.Last.ncd", File.ReadAllBytes(folder + "/202401031100.Last.ncd"));
        Assert.IsNull(Plain(folder, reading));
        StringAssert.Contains(
            Assert.ThrowsExactly<NinjaTraderFileException>(() => MarketDataFile.Read(folder, reading)).Message,
            "lies outside of what the file is named after");
    }

    private static PlainTrades? Plain(string folder, FileReading reading)
    {
        List<(string Path, DatabasePlace Place)> files = DatabaseFolder.FilesOf(folder);
        int[] rooms =
        [
            .. files.Select(file => NT8Bridge.Headless.Data.NinjaTrader.Ncd.NcdTradeReader.CountIn(File.ReadAllBytes(file.Path))),
        ];
        return PlainTrades.Of(reading, files, rooms);
    }

    private static long Utc(string time) => DateTime.Parse(time, System.Globalization.CultureInfo.InvariantCulture).Ticks;
}
