using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Indicators;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Tests.Indicators;

/// <summary>The indicators that look into a bar tick by tick.</summary>
[TestClass]
public sealed class OrderFlowTests
{
    private static readonly Tick[] Ticks = Sided(Market.Ticks(6_000, 31), 32);

    [TestMethod]
    [DataRow(CumulativeDeltaType.BidAsk, CumulativeDeltaPeriod.Session, 0)]
    [DataRow(CumulativeDeltaType.BidAsk, CumulativeDeltaPeriod.Bar, 2)]
    [DataRow(CumulativeDeltaType.UpDownTick, CumulativeDeltaPeriod.Session, 0)]
    [DataRow(CumulativeDeltaType.UpDownTick, CumulativeDeltaPeriod.Bar, 0)]
    public void Cumulative_delta(CumulativeDeltaType type, CumulativeDeltaPeriod period, int sizeFilter) => AssertPlots(
        typeof(OrderFlowCumulativeDelta), Delta(type, period, sizeFilter),
        ("DeltaType", type), ("Period", period), ("SizeFilter", sizeFilter));

    [TestMethod]
    public void Volume_weighted_average_of_the_closes()
    {
        double[][] Plain(PlainBars b) => Bands(
            b.Each(n => Average(b.Close, b.Volume, n + 1)), b.Each(n => Deviation(b.Close, b.Volume, n + 1)), 3);
        AssertPlots(typeof(OrderFlowVWAP), Plain, ("Resolution", VWAPResolution.Standard));
    }

    [TestMethod]
    public void Volume_weighted_average_of_the_ticks()
    {
        double[] prices = Ticks.Select(t => t.Price).ToArray(), volumes = Ticks.Select(t => (double)t.Size).ToArray();
        double[][] Plain(PlainBars b)
        {
            int[] upTo = b.Time.Select(end => Ticks.Count(t => t.UtcTicks < end.Ticks)).ToArray();
            return Bands(b.Each(n => Average(prices, volumes, upTo[n])), b.Each(n => Deviation(prices, volumes, upTo[n])), 2);
        }

        AssertPlots(
            typeof(OrderFlowVWAP), Plain,
            ("Resolution", VWAPResolution.Tick), ("NumStandardDeviations", VWAPStandardDeviations.Two));
    }

    [TestMethod]
    public void Bars_of_ten_ticks_have_their_own_ten()
    {
        HostContext host = Market.Host();
        var request = Market.Request<OrderFlowCumulativeDelta>(
            PriceHistory.OfTicks(Market.Instrument(host), Ticks), host,
            new BarsPeriod { BarsPeriodType = BarsPeriodType.Tick, Value = 10 }, ("Period", CumulativeDeltaPeriod.Bar));
        BacktestRun run = new(request);
        Assert.IsTrue(run.Run(), run.Fault?.ToString());
        var script = (OrderFlowCumulativeDelta)run.Script;
        for (int bar = 0; bar < 500; bar++)
        {
            double wanted = Ticks.Skip(10 * bar).Take(10).Sum(t => t.Price >= t.Ask ? t.Size : -t.Size);
            Assert.AreEqual(wanted, script.DeltaClose.GetValueAt(bar), $"bar {bar}");
        }
    }

    [TestMethod]
    public void A_strategy_with_a_series_of_one_tick_hosts_them()
    {
        HostContext host = Market.Host();
        BacktestRun run = new(Market.Request<DeltaReader>(PriceHistory.OfTicks(Market.Instrument(host), Ticks), host));
        Assert.IsTrue(run.Run(), run.Fault?.ToString());
        var reader = (DeltaReader)run.Script;
        double[] close = Delta(CumulativeDeltaType.BidAsk, CumulativeDeltaPeriod.Session, 0)(BuiltInRun.BarsOf(reader))[3];
        Assert.IsGreaterThan(100, reader.DeltaCloses.Count);
        for (int i = 0; i < reader.DeltaCloses.Count; i++) Assert.AreEqual(close[i], reader.DeltaCloses[i], $"bar {i}");
    }

    /// <summary>Every trade at the bid or at the ask.</summary>
    private static Tick[] Sided(Tick[] ticks, int seed)
    {
        var random = new Random(seed);
        return ticks.Select(t => random.Next(2) == 0
            ? new Tick(t.UtcTicks, t.Price, t.Size, t.Price - 0.25, t.Price)
            : new Tick(t.UtcTicks, t.Price, t.Size, t.Price, t.Price + 0.25)).ToArray();
    }

    private static Func<PlainBars, double[][]> Delta(
        CumulativeDeltaType type, CumulativeDeltaPeriod period, int sizeFilter) => bars =>
    {
        double[] deltas = new double[Ticks.Length];
        int side = 0;
        for (int i = 0; i < Ticks.Length; i++)
        {
            int step = i == 0 ? 0 : Math.Sign(Ticks[i].Price - Ticks[i - 1].Price);
            side = type == CumulativeDeltaType.BidAsk ? (Ticks[i].Price >= Ticks[i].Ask ? 1 : -1) : step == 0 ? side : step;
            deltas[i] = Ticks[i].Size < sizeFilter ? 0 : side * Ticks[i].Size;
        }

        double sum = 0;
        var rows = new List<double[]>();
        for (int n = 0; n < bars.Count; n++)
        {
            if (period == CumulativeDeltaPeriod.Bar) sum = 0;
            double[] path = Ticks.Select((t, i) => (t, i))
                .Where(x => x.t.UtcTicks < bars.Time[n].Ticks && (n == 0 || x.t.UtcTicks >= bars.Time[n - 1].Ticks))
                .Select(x => sum += deltas[x.i]).ToArray();
            double open = period == CumulativeDeltaPeriod.Bar || n == 0 ? 0 : rows[n - 1][3];
            rows.Add([open, Math.Max(open, path.Max()), Math.Min(open, path.Min()), sum]);
        }

        return Enumerable.Range(0, 4).Select(i => rows.Select(row => row[i]).ToArray()).ToArray();
    };

    private static double Average(double[] x, double[] volume, int count) =>
        Enumerable.Range(0, count).Sum(i => x[i] * volume[i]) / volume[..count].Sum();

    private static double Deviation(double[] x, double[] volume, int count)
    {
        double mean = Average(x, volume, count);
        return Math.Sqrt(Enumerable.Range(0, count).Sum(i => (x[i] - mean) * (x[i] - mean) * volume[i]) / volume[..count].Sum());
    }

    private static double[][] Bands(double[] mean, double[] deviation, int count)
    {
        var plots = new List<double[]> { mean };
        for (int i = 1; i <= 3; i++)
        {
            int distance = i;
            foreach (int side in new[] { 1, -1 })
                plots.Add(mean.Select((m, n) => distance > count ? double.NaN : m + (side * distance * deviation[n])).ToArray());
        }

        return plots.ToArray();
    }

    private static void AssertPlots(Type indicator, Func<PlainBars, double[][]> plain, params (string, object)[] parameters)
    {
        var test = new BuiltInCase(indicator, parameters, plain);
        BuiltInRun.AssertPlots(test, BuiltInRun.OverTicks(test, Ticks));
        BuiltInRun.AssertPlots(test, BuiltInRun.TickByTick(test, Ticks, Calculate.OnBarClose));
        BuiltInRun.AssertPlots(test, BuiltInRun.TickByTick(test, Ticks, Calculate.OnEachTick));
    }
}
