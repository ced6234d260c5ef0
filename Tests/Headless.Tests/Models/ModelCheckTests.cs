using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Tests.Cli;
using NT8Bridge.Headless.Work.Models;
using NT8Bridge.Indicators;
using NT8Bridge.Sessions;
using NT8Bridge.Signals;

namespace NT8Bridge.Headless.Tests.Models;

[TestClass]
public sealed class ModelCheckTests
{
    [TestMethod]
    public void The_built_in_model_is_sound_and_says_what_it_reads_and_needs()
    {
        using TemporaryFolder folder = new();
        (CommandRun run, JsonElement json) =
            CommandRun.WithJson("model", "check", folder.Write("m.json", SignalModel.DefaultJson()));
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.IsTrue(json.GetProperty("sound").GetBoolean());
        StringAssert.Contains(run.Output, "trend and momentum: 8 rules");
        StringAssert.Contains(run.Output, "buyAt 4 can be reached: the highest vote is 5");
        JsonElement slow = json.GetProperty("inputs").EnumerateArray().Single(
            one => one.GetProperty("timeframe").GetString() == "15m" && one.GetProperty("indicator").GetString() == "ema21");

        // An EMA 21 forgets its first bar by (20/22)^n: to three digits after 73 bars and more.
        long bars = slow.GetProperty("bars").GetInt64();
        Assert.IsGreaterThan(73, bars);
        Assert.AreEqual(bars * 15.0, slow.GetProperty("minutes").GetDouble());
        Assert.AreEqual(bars * 30, json.GetProperty("history").GetProperty("bars").GetInt64());
    }

    [TestMethod]
    [DataRow("5m.rsi14", ">", "120", "120 > 100")]
    [DataRow("5m.rsi14", "<", "-5", "")]
    [DataRow("1m.williamsr14", ">", "1", "")]
    [DataRow("close", ">", "close", "close > close")]
    [DataRow("5m.ema9", ">", "5m.ema(9)", "")]
    [DataRow("3", ">", "4", "")]
    [DataRow("1m.rsi14", "crossesAbove", "101", "")]
    [DataRow("1m.rsi14", "crossesBelow", "-1", "")]
    [DataRow("5", "crossesAbove", "3", "at the bar before")]
    [DataRow("volume", "<", "0", "")]
    public void A_comparison_that_nothing_can_fulfil_silences_its_rule(string left, string op, string right, string why)
    {
        ModelCheckResult result = Check(Rule("r", "buy", Comparison(left, op, right)));
        SilentRule silent = result.Silent.Single();
        Assert.AreEqual(("r", true), (silent.Rule, silent.IsWhole));
        StringAssert.Contains(silent.Why, why);
        Assert.IsFalse(result.IsSound);
        Assert.AreEqual((0.0, false, 0), (result.HighestVote, result.CanBuy, result.SellRules));
    }

    [TestMethod]
    [DataRow("5m.rsi14", ">", "99.5")]
    [DataRow("5m.rsi14", ">", "100")]
    [DataRow("5m.rsi14", "<", "0.5")]
    [DataRow("close", "<", "0")]
    [DataRow("5m.ema9", ">", "1m.ema9")]
    [DataRow("5m.bollinger.upper", "<", "5m.bollinger.lower")]
    [DataRow("4", ">", "3")]
    [DataRow("1m.rsi14", "crossesAbove", "0")]
    [DataRow("1m.rsi14", "crossesBelow", "100")]
    [DataRow("volume", ">", "0")]
    public void What_could_hold_is_left_in_peace(string left, string op, string right) =>
        Assert.IsEmpty(Check(Rule("r", "buy", Comparison(left, op, right))).Silent);

    [TestMethod]
    public void Conditions_that_exclude_each_other_are_found_through_any_and_all()
    {
        string both = Comparison("5m.ema9", ">", "5m.ema21") + "," + Comparison("5m.ema9", "<", "5m.ema21");
        Assert.IsTrue(Check(Rule("r", "buy", both)).Silent.Single().IsWhole);
        Assert.IsEmpty(Check(Rule("r", "buy", "{\"any\":[" + both + "]}")).Silent, "one of them always may");

        // Round three corners: a > b, b > c, c > a.
        string ring = Comparison("1m.ema9", ">", "1m.ema21") + "," + Comparison("1m.ema21", ">", "1m.ema50") + ","
            + Comparison("1m.ema50", ">", "1m.ema9");
        StringAssert.Contains(Check(Rule("r", "buy", ring)).Silent.Single().Why, "1m.ema9 > 1m.ema21 > 1m.ema50 > 1m.ema9");

        string band = Comparison("1m.rsi14", ">", "70") + ",{\"any\":[" + Comparison("1m.rsi14", "<", "30") + ","
            + Comparison("1m.rsi14", "<", "80") + "]}";
        SilentRule way = Check(Rule("r", "buy", band)).Silent.Single();
        Assert.IsFalse(way.IsWhole);
        Assert.AreEqual("1m.rsi14 > 70 and 30 > 1m.rsi14", way.Alternative);
        Assert.IsTrue(Check(Rule("r", "buy", band)).IsSound);
    }

    [TestMethod]
    public void Thresholds_that_the_weights_cannot_reach_are_told()
    {
        string rules = Rule("a", "buy", Comparison("close", ">", "5m.ema9"), 1.5) + ","
            + Rule("b", "sell", Comparison("close", "<", "5m.ema9"), 2);
        ModelCheckResult result = Check(rules, "2", "-2");
        Assert.AreEqual((1.5, false), (result.HighestVote, result.CanBuy));
        Assert.AreEqual((-2.0, true), (result.LowestVote, result.CanSell));

        using TemporaryFolder folder = new();
        var run = CommandRun.Of("model", "check", folder.Write("m.json", Model(rules, "2", "-2")));
        Assert.AreEqual(1, run.ExitCode);
        StringAssert.Contains(run.Output, "buyAt 2 can never be reached: the highest vote is 1.5");
        StringAssert.Contains(run.Output, "sellAt -2 can be reached: the lowest vote is -2");
        Assert.AreEqual("error: 'm' has parts that can never come about", run.Error.Trim());
    }

    [TestMethod]
    public void More_alternatives_than_are_looked_at_are_told_as_not_judged()
    {
        string many = string.Join(',', Enumerable.Range(1, 13).Select(at =>
            "{\"any\":[" + Comparison($"1m.ema{at}", ">", "1") + "," + Comparison($"1m.ema{at}", "<", "1") + "]}"));
        ModelCheckResult result = Check(Rule("r", "buy", many));
        CollectionAssert.AreEqual(new[] { "r" }, result.NotJudged.ToArray());
        Assert.IsEmpty(result.Silent);
    }

    [TestMethod]
    [DataRow("{", "it")]
    [DataRow("{\"name\":\"m\",\"buyAt\":1,\"sellAt\":-1,\"rules\":[]}", "rules: must be a list")]
    public void What_is_no_model_is_told_with_file_and_place(string json, string reason)
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("m.json", json);
        var run = CommandRun.Of("model", "check", file);
        Assert.AreEqual(1, run.ExitCode);
        StringAssert.StartsWith(run.Error, "error: " + file + ": ");
        if (reason != "it") StringAssert.Contains(run.Error, reason);
        Assert.AreEqual(2, CommandRun.Of("model", "look", file).ExitCode);
        Assert.AreEqual(1, CommandRun.Of("model", "check", folder.At("none.json")).ExitCode);
    }

    [TestMethod]
    public void A_timeframe_that_no_engine_builds_is_told()
    {
        using TemporaryFolder folder = new();
        var run = CommandRun.Of(
            "model", "check", folder.Write("m.json", Model(Rule("r", "buy", Comparison("7m.ema9", ">", "1")), "1", "-1")));
        Assert.AreEqual(1, run.ExitCode);
        StringAssert.Contains(run.Error, "7m");
    }

    /// <summary>What is called impossible must be so: no market, not even one below zero, leaves the ranges.</summary>
    [TestMethod]
    public void Indicators_stay_in_their_ranges_on_any_market()
    {
        int bounded = 0, values = 0;
        HashSet<string> beyond = [];
        WeeklySessionCalendar calendar = SessionTemplates.Get(SessionTemplates.Names[0]);
        foreach (IndicatorEntry entry in IndicatorCatalog.Entries)
        {
            for (int output = 0; output < entry.Outputs.Count; output++)
            {
                IndicatorRequest request = Request(entry, output);
                (double least, double most) = OutputRanges.Of(request);
                if (double.IsInfinity(least) && double.IsInfinity(most)) continue;
                bounded++;
                foreach (IndicatorSeeding seeding in Enum.GetValues<IndicatorSeeding>())
                {
                    for (int seed = 0; seed < 12; seed++)
                    {
                        foreach (double value in Values(request, seeding, calendar, seed))
                        {
                            values++;
                            if (!(value >= least && value <= most)) beyond.Add($"{request}: {value:R}");
                        }
                    }
                }
            }
        }

        Assert.IsEmpty(beyond, string.Join("; ", beyond.Take(20)));
        Assert.IsGreaterThan(25, bounded);
        Assert.IsGreaterThan(100_000, values);
    }

    private static IEnumerable<double> Values(
        IndicatorRequest request, IndicatorSeeding seeding, ISessionCalendar calendar, int seed)
    {
        Indicator indicator = IndicatorCatalog.Create(request, seeding, calendar);
        foreach (Bar bar in Market(seed))
        {
            indicator.Advance(bar, request.Entry.Input == IndicatorInput.Volume ? bar.Volume : bar.Close);
            double value = indicator.Output(request.Output);
            if (!double.IsNaN(value)) yield return value;
        }
    }

    /// <summary>Walks, jumps, standstills, bars without volume; every third market goes below zero.</summary>
    private static IEnumerable<Bar> Market(int seed)
    {
        Random random = new(seed);
        double price = seed % 3 == 2 ? 2 : 1000;
        long end = new DateTime(2013, 10, 7, 1, 0, 0, DateTimeKind.Utc).Ticks;
        for (int i = 0; i < 400; i++)
        {
            double step = random.Next(6) == 0 ? 0 : random.NextDouble() < 0.03 ? 50 : 1;
            double open = price + ((random.NextDouble() - 0.5) * step), close = open + ((random.NextDouble() - 0.5) * step);
            double high = Math.Max(open, close) + (random.NextDouble() * step);
            double low = Math.Min(open, close) - (random.NextDouble() * step);
            price = close;
            int volume = random.Next(4) == 0 ? 0 : random.Next(1, 999);
            yield return new Bar(end += TimeSpan.TicksPerMinute, open, high, low, close, volume, 1);
        }
    }

    private static IndicatorRequest Request(IndicatorEntry entry, int output)
    {
        string text = entry.Name + (output == 0 ? "" : "." + entry.Outputs[output]);
        return IndicatorCatalog.TryParse(text, out IndicatorRequest? request, out string? error)
            ? request! : throw new FormatException(error);
    }

    private static ModelCheckResult Check(string rules, string buyAt = "1", string sellAt = "-1")
    {
        using TemporaryFolder folder = new();
        return ModelCheckWork.Run(new ModelCheckRequest { Model = folder.Write("m.json", Model(rules, buyAt, sellAt)) });
    }

    private static string Model(string rules, string buyAt, string sellAt) =>
        $$"""{"name":"m","buyAt":{{buyAt}},"sellAt":{{sellAt}},"rules":[{{rules}}]}""";

    private static string Rule(string name, string vote, string conditions, double weight = 1) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $$"""{"name":"{{name}}","vote":"{{vote}}","weight":{{weight}},"all":[{{conditions}}]}""");

    private static string Comparison(string left, string op, string right) =>
        $$"""{"left":{{Operand(left)}},"op":"{{op}}","right":{{Operand(right)}}}""";

    private static string Operand(string text) =>
        double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _) ? text : $"\"{text}\"";
}
