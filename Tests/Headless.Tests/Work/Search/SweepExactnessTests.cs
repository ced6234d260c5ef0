using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Work.Load;
using NT8Bridge.Headless.Work.Optimize;
using NT8Bridge.Headless.Work.Runs;
using NT8Bridge.Headless.Work.Search;

namespace NT8Bridge.Headless.Tests.Work.Search;

/// <summary>
/// A variant of a sweep is what a backtest of NT8BridgeStrategy with that model and these settings is: every signal and every
/// trade to the last bit. Markets, models and settings are drawn; NT8BRIDGE_SWEEP_VARIANTS says how many variants.
/// </summary>
[TestClass]
public sealed class SweepExactnessTests
{
    private const int VariantsOfAMarket = 20;
    private const int Bars = 5_000;

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    public void A_variant_has_the_signals_and_trades_of_its_backtest()
    {
        string? asked = Environment.GetEnvironmentVariable("NT8BRIDGE_SWEEP_VARIANTS");
        int variants = asked is null ? 2 * VariantsOfAMarket : int.Parse(asked, CultureInfo.InvariantCulture);
        int first = int.Parse(
            Environment.GetEnvironmentVariable("NT8BRIDGE_SWEEP_SEED") ?? "4", CultureInfo.InvariantCulture);
        Counts counts = new();
        for (int seed = first; counts.Variants < variants; seed++)
            OfMarket(seed, Math.Min(VariantsOfAMarket, variants - counts.Variants), counts);
        TestContext.WriteLine(counts.ToString());
        Assert.AreEqual(variants, counts.Variants);
        Assert.IsGreaterThanOrEqualTo(200L, counts.MostTrades, "a market with too few trades shows little");
        Assert.IsGreaterThan(0, counts.Of(SweepExit.StopLoss));
        Assert.IsGreaterThan(0, counts.Of(SweepExit.ProfitTarget));
        Assert.IsGreaterThan(0, counts.Of(SweepExit.Strategy));
        Assert.IsGreaterThan(0, counts.Of(SweepExit.SessionClose));
    }

    private static void OfMarket(int seed, int variants, Counts counts)
    {
        Random random = new(seed);
        using TemporaryFolder folder = new();
        string bars = DrawnMarket.Write(folder, random, Bars);
        string json = new DrawnModel(random).Json();
        (IReadOnlyList<SweepAxis> axes, Dictionary<string, object> parameters) = SweepSettings.Part(DrawnSettings(random));
        SweepPlan plan = new(ModelTemplate.Read(json), axes);
        using var setup = RunSetup.Load(DrawnTerms(random, bars, parameters), null, CancellationToken.None);
        using SweepRerun rerun = new(setup, plan, CancellationToken.None);
        SweepGround ground = rerun.Ground();
        SweepWorker worker = new(
            plan, ground, setup, new SweepRanking(Ranking.Parse("netProfit")),
            [.. plan.Space.Axes.Skip(plan.Space.FirstOfOrders).Select(axis => SweepSettings.Numbers(axis, rerun.Strategy))]);
        for (int i = 0; i < variants; i++)
        {
            long position = random.NextInt64(plan.Space.Count);
            string which = $"seed {seed}, variant {position}: "
                + string.Join(", ", plan.Space.Told(position).Select(pair => pair.Key + "=" + pair.Value));
            SweepNumbers numbers = worker.Make(position);
            SignalList signals = new();
            SystemPerformance whole = rerun.Run(position, signals.Attach).SystemPerformance;
            CompareSignals(worker.Signals, signals.Signals, which);
            Assert.IsNull(SweepRerun.Difference(whole.AllTrades, worker.Performance().AllTrades), which + "\n" + json);
            CompareNumbers(numbers, whole.AllTrades, which);
            counts.Add(worker.Trades);
        }
    }

    private static void CompareSignals(VariantSignals swept, IReadOnlyList<Signal> whole, string which)
    {
        for (int bar = 0; bar < whole.Count; bar++)
        {
            Signal one = whole[bar];
            (ulong spoken, double score, int direction) = swept.At(bar);
            bool isSame = spoken == one.Spoken && direction == (int)one.Direction
                && BitConverter.DoubleToInt64Bits(score) == BitConverter.DoubleToInt64Bits(one.Score);
            if (isSame) continue;
            Assert.Fail($"{which}: bar {bar} is {one}, {one.Spoken:x}; the sweep says {spoken:x} {score} {direction}");
        }
    }

    private static void CompareNumbers(in SweepNumbers numbers, TradeCollection whole, string which)
    {
        IReadOnlyDictionary<string, double> statistics = RunStatistics.Of(whole);
        foreach ((string key, Func<SweepNumbers, double> of) in SweepNumbers.Known)
        {
            Assert.AreEqual(
                BitConverter.DoubleToInt64Bits(statistics[key]), BitConverter.DoubleToInt64Bits(of(numbers)),
                $"{which}: {key} is {statistics[key]}, the sweep says {of(numbers)}");
        }
    }

    private static Dictionary<string, object> DrawnSettings(Random random)
    {
        Dictionary<string, object> settings = new()
        {
            ["StopAtrMultiple"] = random.Next(3) switch { 0 => "0.1..1.5:0.2", 1 => "0.5,1,3,8", _ => "5,30,100" },
            ["TargetAtrMultiple"] = random.Next(3) switch { 0 => "0.1..2.5:0.3", 1 => "0.4,1,5,12", _ => "5,30,100" },
            ["Quantity"] = random.Next(2) == 0 ? "1" : "1..3",
            ["DailyLossLimit"] = random.Next(3) switch { 0 => "0", 1 => "300,1000,5000", _ => "0,2000" },
            ["WindowHours"] = random.Next(3) == 0 ? "2" : "1",
            ["IsExitOnSessionCloseStrategy"] = random.Next(3) == 0 ? "false" : "true",
            ["IsFillLimitOnTouch"] = random.Next(3) == 0 ? "true" : "false",
            ["OrdersPerMinute"] = random.Next(3) == 0 ? "4" : "10",
        };
        if (random.Next(4) == 0) settings["TradesPerDay"] = "0,5,40";
        if (random.Next(4) == 0) settings["MaximumPosition"] = "1,2,10";
        if (random.Next(4) == 0) settings["EntryHours"] = "03:00-11:30,14:00-01:00";
        if (random.Next(4) == 0) settings["EntryDays"] = "Mon,Tue-Thu";
        return settings;
    }

    private static RunSettings DrawnTerms(Random random, string bars, Dictionary<string, object> parameters) => new()
    {
        Data = new DataRequest { Bars = [new DataInput(bars, null)], Instrument = DrawnMarket.Instrument },
        Period = PeriodText.Parse("30s"),
        Parameters = parameters,
        Slippage = random.Next(2) == 0 ? null : random.Next(1, 4),
        Commission = random.Next(2) == 0 ? null : 2.13,
        Fills = (HistoricalFills)random.Next(3),
        Zone = random.Next(2) == 0 ? TimeZoneInfo.Utc : ZoneText.Parse("Eastern Standard Time"),
    };

    /// <summary>What was compared.</summary>
    private sealed class Counts
    {
        private readonly int[] _exits = new int[4];

        public int Variants { get; private set; }

        public long MostTrades { get; private set; }

        public int Of(SweepExit exit) => _exits[(int)exit];

        public void Add(ReadOnlySpan<SweepTrade> trades)
        {
            Variants++;
            MostTrades = Math.Max(MostTrades, trades.Length);
            foreach (ref readonly SweepTrade trade in trades) _exits[(int)trade.Exit]++;
        }

        public override string ToString() => $"{Variants} variants, {_exits.Sum()} trades, at most {MostTrades} in one: "
            + string.Join(", ", Enum.GetValues<SweepExit>().Select(exit => $"{exit} {Of(exit)}"));
    }
}
