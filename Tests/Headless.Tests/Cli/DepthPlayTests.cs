using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data.NinjaTrader.Nrd;
using NT8Bridge.Headless.Tests.Data.NinjaTrader;
using NT8Bridge.Headless.Tests.Scripts;

namespace NT8Bridge.Headless.Tests.Cli;

/// <summary>The order book of a market replay in <c>play</c>.</summary>
[TestClass]
public sealed class DepthPlayTests
{
    private const string Told =
        "protected override void OnMarketDepth(MarketDepthEventArgs e) { Print(string.Format("
        + "\"{0} {1} {2}: {3}@{4} | {5} | {6} | {7:HH:mm:ss}\", e.MarketDataType, e.Operation, e.Position, e.Volume, e.Price, "
        + "string.Join(\",\", Instrument.MarketDepth.Bids.Select(row => row.Volume + \"@\" + row.Price)), "
        + "string.Join(\",\", Instrument.MarketDepth.Asks.Select(row => row.Volume + \"@\" + row.Price)), e.Time)); }\n"
        + "protected override void OnMarketData(MarketDataEventArgs e) { if (e.MarketDataType == MarketDataType.Last) "
        + "Print(\"trade \" + e.Price); }";

    /// <summary>
    /// Live from 15:02. The book begins with a bid of 15:00:30; level 2 and trades of one time keep the order of the file.
    /// </summary>
    [TestMethod]
    public void The_book_is_told_in_order_with_the_trades()
    {
        using TemporaryFolder folder = new();
        string[] lines = Lines(folder, out JsonElement json);
        CollectionAssert.AreEqual(
            new[]
            {
                "Ask Add 0: 7@4700.25 | 5@4699.75 | 7@4700.25 | 15:02:00", "trade 4700",
                "Ask Add 1: 9@4700.5 | 5@4699.75 | 7@4700.25,9@4700.5 | 15:02:00", "trade 4700.25",
                "Ask Update 0: 8@4700.25 | 5@4699.75 | 8@4700.25,9@4700.5 | 15:02:10",
                "Ask Remove 0: 0@4700.25 | 5@4699.75 | 9@4700.5 | 15:02:10",
                "Bid Update 3: 4@4699 | 5@4699.75 | 9@4700.5 | 15:02:20", "trade 4700.5",
                "Bid Add 0: 2@4700.25 | 2@4700.25,5@4699.75 | 9@4700.5 | 15:04:00",
            },
            lines);
        Assert.AreEqual(6, json.GetProperty("depth").GetProperty("changes").GetInt64());
        Assert.AreEqual(1, json.GetProperty("depth").GetProperty("misfits").GetInt64());
    }

    [TestMethod]
    public void A_disturbance_keeps_the_book_from_the_strategy_too()
    {
        using TemporaryFolder folder = new();
        string[] lines = Lines(folder, out JsonElement json, "--fault", "Freeze@2024-01-03T15:02:05/30s");
        Assert.AreEqual(3, lines.Count(line => !line.StartsWith("trade", StringComparison.Ordinal)));
        Assert.AreEqual(3, json.GetProperty("depth").GetProperty("changes").GetInt64());
    }

    private static string[] Lines(TemporaryFolder folder, out JsonElement json, params string[] more)
    {
        string file = folder.Write(
            "db/replay/ES 03-24/20240103.nrd",
            NrdWriter.Write(new GeneratedMarket(new Random(1), 0.25m), [.. Events()], new PackedWriter(null)));
        string script = folder.Write("Book.cs", Script.Strategy("Book", Told));
        (CommandRun run, json) = CommandRun.WithJson(
            [
                "play", "--strategy", "Book", "--script", script, "--ticks", file, "--instrument", "ES 03-24", "--period", "1m",
                "--live-from", "2024-01-03T15:02", .. more,
            ]);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        return
        [
            .. run.Output.Split('\n').Select(line => line.Trim('\r', ' '))
                .Where(line => line.Contains(" | ", StringComparison.Ordinal)
                    || line.StartsWith("trade 4", StringComparison.Ordinal)),
        ];
    }

    private static IEnumerable<StepEvent> Events()
    {
        DateTime begin = new(2024, 1, 3, 15, 0, 0);
        yield return Trade(0, 18_800);
        yield return Book(30, NrdKind.BidBook, NrdOperation.Add, 0, 18_799, 5);
        yield return Trade(60, 18_800);
        yield return Book(120, NrdKind.AskBook, NrdOperation.Add, 0, 18_801, 7);
        yield return Trade(120, 18_800);
        yield return Book(120, NrdKind.AskBook, NrdOperation.Add, 1, 18_802, 9);
        yield return Trade(120, 18_801);
        yield return Book(130, NrdKind.AskBook, NrdOperation.Update, 0, 18_801, 8);
        yield return Book(130, NrdKind.AskBook, NrdOperation.Remove, 0, 18_801, 0);
        yield return Book(140, NrdKind.BidBook, NrdOperation.Update, 3, 18_796, 4);
        yield return Trade(180, 18_802);
        yield return Book(240, NrdKind.BidBook, NrdOperation.Add, 0, 18_801, 2);

        StepEvent Trade(int second, long price) =>
            new(begin.AddSeconds(second), NrdKind.Last, price, 1, NrdOperation.None, -1);

        StepEvent Book(int second, NrdKind kind, NrdOperation operation, int position, long price, long volume) =>
            new(begin.AddSeconds(second), kind, price, volume, operation, position);
    }
}
