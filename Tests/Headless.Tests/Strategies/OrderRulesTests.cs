using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Tests.Cli;

namespace NT8Bridge.Headless.Tests.Strategies;

/// <summary>The strategy's own rules on orders, in the Strategy Analyzer and in playback alike.</summary>
[TestClass]
public sealed class OrderRulesTests
{
    private static readonly string[] Far =
        ["WindowHours=1", "StopAtrMultiple=100", "TargetAtrMultiple=100", "DailyLossLimit=0", "DistancesInTicks=true"];

    /// <summary>Bought at 2,645, up to 2,655, down again: a trail of 20 ticks closes at 2,653.</summary>
    [TestMethod]
    public void A_trailing_stop_closes_its_distance_below_the_best_price()
    {
        using TemporaryFolder folder = new();
        string ticks = new GoldPath().Quiet(TimeSpan.FromMinutes(10)).At(2645, TimeSpan.FromSeconds(60)).To(2655, 0.1)
            .At(2655, TimeSpan.FromSeconds(60)).To(2641, 0.5).ToClose().Write(folder);
        foreach (Exit exit in Exits(folder, ticks, "TrailDistance=20"))
        {
            Assert.AreEqual("Stop loss", exit.Name, exit.Mode);
            Assert.AreEqual(2653.0, exit.Price, 1e-9, exit.Mode);
        }
    }

    /// <summary>Bought at 2,645, up by 4, down to 2,640: after a gain of 30 ticks the stop stands at the entry.</summary>
    [TestMethod]
    public void A_break_even_stop_closes_at_the_entry()
    {
        using TemporaryFolder folder = new();
        string ticks = new GoldPath().Quiet(TimeSpan.FromMinutes(10)).At(2645, TimeSpan.FromSeconds(60)).To(2649, 0.1)
            .At(2649, TimeSpan.FromSeconds(60)).To(2641, 0.5).ToClose().Write(folder);
        foreach (Exit exit in Exits(folder, ticks, "BreakEvenDistance=30"))
        {
            Assert.AreEqual("Stop loss", exit.Name, exit.Mode);
            Assert.AreEqual(2645.0, exit.Price, 1e-9, exit.Mode);
        }

        // A gain of 4 is not enough for one of 5: the position is held to the end of the data.
        foreach (Exit exit in Exits(folder, ticks, "BreakEvenDistance=50")) Assert.AreNotEqual("Stop loss", exit.Name, exit.Mode);
    }

    /// <summary>The price crosses both levels 24 times from 08:10 UTC on; New York is four hours behind.</summary>
    [TestMethod]
    [DataRow("EntryHours=04:30-05:00", "Hours", 300, 6)]
    [DataRow("EntryDays=Mon,Wed-Fri", "Days", 300, 0)]
    [DataRow("EntryDays=Tue", "", 300, 24)]
    [DataRow("TradesPerDay=3", "TradesPerDay", 300, 3)]
    [DataRow("MaximumPosition=1;Quantity=2", "MaximumPosition", 300, 0)]
    [DataRow("OrdersPerMinute=4", "OrderRate", 30, 12)]
    [DataRow("OrdersPerMinute=12", "", 30, 24)]
    [DataRow("SignalsOnly=true", "SignalsOnly", 300, 0)]
    public void A_rule_holds_back_entries_alike_in_the_Analyzer_and_in_playback(
        string rule, string gate, int secondsBetween, int entries)
    {
        using TemporaryFolder folder = new();
        GoldPath path = new GoldPath().Quiet(TimeSpan.FromMinutes(10));
        for (int i = 0; i < 24; i++) path.At(i % 2 == 0 ? 2645 : 2635, TimeSpan.FromSeconds(secondsBetween));
        string ticks = path.ToClose().Write(folder);
        string[] parameters = [.. Far, .. rule.Split(';')];
        DateTime[] analyzer = [.. Backtest(folder, ticks, parameters).Select(trade => trade.Entry)];
        JsonElement play = Play(folder, ticks, parameters);
        DateTime[] played = [.. Entries(play).Select(order => order.GetProperty("utc").GetDateTime())];
        Assert.HasCount(entries, played);
        Assert.HasCount(entries, analyzer);
        // The order follows the close of a bar. Playback tells the time of the fill, the Analyzer the end of the bar it lies in.
        foreach ((DateTime one, DateTime other) in analyzer.Zip(played))
            Assert.IsTrue(Math.Abs((one - other).TotalSeconds) <= 30, $"{one:o} {other:o}");

        string[] refusals = Refusals(folder);
        if (gate.Length == 0) Assert.IsEmpty(refusals);
        else Assert.IsTrue(refusals.Length > 0 && refusals.All(name => name == gate), string.Join(",", refusals));
    }

    /// <summary>
    /// The price turns in a bar that is followed by silence until the next session: the platform closes that bar with the next
    /// session's first trade, so its signal is shown and never traded; the Analyzer does the same.
    /// </summary>
    [TestMethod]
    public void A_signal_whose_session_has_ended_is_shown_and_never_traded()
    {
        using TemporaryFolder folder = new();
        GoldPath path = new GoldPath().Quiet(TimeSpan.FromHours(6)).At(2645, TimeSpan.FromSeconds(30));
        DateTime turned = path.Time;
        string ticks = path.Silent(TimeSpan.FromHours(10)).At(2645, TimeSpan.FromMinutes(30)).Write(folder);
        Assert.IsEmpty(Backtest(folder, ticks, Far));
        JsonElement json = Play(folder, ticks, Far);
        Assert.IsEmpty(Entries(json));
        Assert.IsGreaterThan(0, json.GetProperty("signals").GetProperty("buy").GetInt32());
        Assert.AreEqual(new DateTime(2024, 10, 8, 14, 0, 30, DateTimeKind.Utc), turned);
        CollectionAssert.Contains(Refusals(folder), "SessionOver");
    }

    /// <summary>
    /// A bar closes ten minutes late within its session. Live its signal is stale after two minutes; the Analyzer trades it.
    /// </summary>
    [TestMethod]
    public void A_signal_older_than_two_minutes_is_not_traded_live()
    {
        using TemporaryFolder folder = new();
        string ticks = new GoldPath().Quiet(TimeSpan.FromHours(1)).At(2645, TimeSpan.FromSeconds(30))
            .Silent(TimeSpan.FromMinutes(3)).At(2645, TimeSpan.FromMinutes(10)).ToClose().Write(folder);
        Assert.HasCount(1, Backtest(folder, ticks, Far));
        Assert.IsEmpty(Entries(Play(folder, ticks, Far)));
        CollectionAssert.AreEqual(new[] { "StaleSignal" }, Refusals(folder).Distinct().ToArray());
        Assert.HasCount(1, Entries(Play(folder, ticks, [.. Far, "SignalAgeSeconds=600"])));
    }

    /// <summary>
    /// Three signals act three minutes late: one buys, one turns, one turns back. Told in the output, in <c>--json</c> and in
    /// words, beside what the gates refused.
    /// </summary>
    [TestMethod]
    public void The_Analyzer_says_how_many_signals_live_would_have_been_stale()
    {
        using TemporaryFolder folder = new();
        GoldPath path = new GoldPath().Quiet(TimeSpan.FromHours(1));
        for (int i = 0; i < 3; i++)
            path.At(i == 1 ? 2635 : 2645, TimeSpan.FromSeconds(30)).Silent(TimeSpan.FromMinutes(3))
                .At(i == 1 ? 2635 : 2645, TimeSpan.FromMinutes(10));
        string ticks = path.ToClose().Write(folder);
        const string Stale = "NT8Bridge GC 12-24: signals acted on here that live would be refused as StaleSignal, the next bar "
            + "having begun more than 120 s after theirs ended: 3";
        const string Refused = "NT8Bridge GC 12-24: entries refused: TradesPerDay 1";
        Assert.HasCount(2, Backtest(folder, ticks, [.. Far, "TradesPerDay=2"], out string[] said));
        CollectionAssert.AreEqual(new[] { Refused, Stale }, said);

        Assert.HasCount(3, Backtest(folder, ticks, [.. Far, "SignalAgeSeconds=600"], out said));
        Assert.IsEmpty(said, string.Join('\n', said));
    }

    [TestMethod]
    public void What_is_no_span_of_hours_ends_the_strategy_with_how_one_is_written()
    {
        using TemporaryFolder folder = new();
        string ticks = new GoldPath().Write(folder);
        var run = CommandRun.Of(
        [
            "backtest", "--strategy", "NT8BridgeStrategy", "--bars", ticks, "--instrument", "GC 12-24", "--period", "30s",
            "--param", "EntryHours=9 to 5",
        ]);
        Assert.AreNotEqual(0, run.ExitCode);
        StringAssert.Contains(run.Error, "write 09:35-15:30");
    }

    private static IEnumerable<Exit> Exits(TemporaryFolder folder, string ticks, string rule)
    {
        Trade trade = Backtest(folder, ticks, [.. Far, rule])[0];
        yield return new Exit("Analyzer", trade.ExitName, trade.ExitPrice);
        JsonElement json = Play(folder, ticks, [.. Far, rule]);
        JsonElement exit = json.GetProperty("orders").EnumerateArray()
            .FirstOrDefault(o => o.GetProperty("action").GetString() == "Sell" && o.GetProperty("state").GetString() == "Filled");
        yield return exit.ValueKind == JsonValueKind.Undefined
            ? new Exit("playback", "none", 0)
            : new Exit("playback", exit.GetProperty("name").GetString()!, exit.GetProperty("averageFillPrice").GetDouble());
    }

    private static Trade[] Backtest(TemporaryFolder folder, string ticks, string[] parameters) =>
        Backtest(folder, ticks, parameters, out _);

    /// <summary>The trades, and what the strategy said in its output.</summary>
    private static Trade[] Backtest(TemporaryFolder folder, string ticks, string[] parameters, out string[] said)
    {
        string trades = folder.At("trades.csv");
        File.Delete(trades);
        (CommandRun run, JsonElement json) = CommandRun.WithJson(
        [
            "backtest", "--strategy", "NT8BridgeStrategy", "--bars", ticks, "--instrument", "GC 12-24", "--period", "30s",
            "--trades", trades, "--param", "ModelFile=" + folder.Write("model.json", GoldPath.Model), .. parameters,
        ]);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        said = [.. json.GetProperty("output").EnumerateArray().Select(line => line.GetProperty("text").GetString()!)];
        foreach (string text in said) StringAssert.Contains(run.Output + run.Error, text);
        string[] lines = File.ReadAllLines(trades);
        int At(string column) => Array.IndexOf(lines[0].Split(','), column);
        int entry = At("Entry time"), name = At("Exit name"), price = At("Exit price");
        return
        [
            .. lines.Skip(1).Select(line => line.Split(',')).Select(cells => new Trade(
                DateTime.Parse(cells[entry], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).ToUniversalTime(),
                cells[name], double.Parse(cells[price], CultureInfo.InvariantCulture))),
        ];
    }

    private static JsonElement Play(TemporaryFolder folder, string ticks, string[] parameters)
    {
        if (Directory.Exists(folder.At("D"))) Directory.Delete(folder.At("D"), recursive: true);
        (CommandRun run, JsonElement json) = CommandRun.WithJson(
        [
            "play", "--ticks", ticks, "--instrument", "GC 12-24", "--period", "30s", "--live-from", $"{GoldPath.Live:s}",
            "--data", folder.At("D"), "--param", "ModelFile=" + folder.Write("model.json", GoldPath.Model), .. parameters,
        ]);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        return json;
    }

    private static JsonElement[] Entries(JsonElement play) =>
        [.. play.GetProperty("orders").EnumerateArray().Where(
            order => order.GetProperty("name").GetString() is "NT8B long" or "NT8B short")];

    private static string[] Refusals(TemporaryFolder folder) =>
    [
        .. Directory.GetFiles(folder.At("D"), "*.jsonl", SearchOption.AllDirectories).SelectMany(File.ReadLines)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(line => line.GetProperty("kind").GetString() == "refusal")
            .Select(line => line.GetProperty("gate").GetString()!),
    ];

    private sealed record Trade(DateTime Entry, string ExitName, double ExitPrice);

    private sealed record Exit(string Mode, string Name, double Price);
}
