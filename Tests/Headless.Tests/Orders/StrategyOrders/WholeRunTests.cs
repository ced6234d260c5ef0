using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Tests.Orders.StrategyOrders;

/// <summary>A bracket strategy over three days of real gold bars, against a plain loop that knows the fill rules only.</summary>
[TestClass]
public sealed class WholeRunTests
{
    private const double Tick = 0.1;

    private static readonly Instrument Gold = new(
        new MasterInstrument { Name = "GC", TickSize = Tick, PointValue = 100, InstrumentType = InstrumentType.Future },
        "GC 12-13", new DateTime(2013, 12, 1));

    [TestMethod]
    [DataRow(10, 10)]
    [DataRow(5, 15)]
    [DataRow(30, 8)]
    public void Every_trade_equals_that_of_a_plain_loop(int stopTicks, int targetTicks)
    {
        Bar[] bars = Read();
        ScriptedStrategy.Plot plot = new()
        {
            Configure = s =>
            {
                s.IsExitOnSessionCloseStrategy = false;
                s.SetStopLoss(CalculationMode.Ticks, stopTicks);
                s.SetProfitTarget(CalculationMode.Ticks, targetTicks);
            },
            OnBar = static s =>
            {
                if (s.Side != MarketPosition.Flat || s.CurrentBar < 2) return;
                if (s.Close[0] > s.Close[2]) s.EnterLong();
                else if (s.Close[0] < s.Close[2]) s.EnterShort();
            },
        };
        BacktestRun run = new(new RunRequest
        {
            Script = typeof(ScriptedStrategy),
            Instrument = Gold,
            Period = new BarsPeriod { BarsPeriodType = BarsPeriodType.Minute, Value = 1 },
            Store = new SeriesStore(PriceHistory.OfBars(Gold, bars, 60)),
            Parameters = new Dictionary<string, object> { ["Plan"] = plot },
        });
        Assert.IsTrue(run.Run(), run.Fault?.Message);

        string[] actual = [.. ((ScriptedStrategy)run.Script).SystemPerformance.AllTrades.Select(static trade => Line(
            trade.Entry.BarIndex, trade.Exit.BarIndex, trade.Entry.MarketPosition == MarketPosition.Long, trade.Entry.Price,
            trade.Exit.Price))];
        string[] expected = [.. Plain(bars, stopTicks, targetTicks)];
        Assert.IsGreaterThan(150, expected.Length);
        CollectionAssert.AreEqual(expected, actual);
    }

    /// <summary>
    /// Enters at the open after a signal while flat; walks O, nearer extreme, other extreme, C until stop or target.
    /// </summary>
    private static IEnumerable<string> Plain(Bar[] bars, int stopTicks, int targetTicks)
    {
        int i = 2;
        while (i + 1 < bars.Length)
        {
            int direction = Math.Sign(Math.Round((bars[i].Close - bars[i - 2].Close) / Tick));
            if (direction == 0)
            {
                i++;
                continue;
            }

            int entryBar = i + 1;
            double entry = bars[entryBar].Open;
            long stop = Ticks(entry) - (direction * stopTicks);
            long target = Ticks(entry) + (direction * targetTicks);
            (int Bar, double Price)? exit = null;
            for (int j = entryBar; j < bars.Length && exit is null; j++)
            {
                Bar bar = bars[j];
                bool highFirst = bar.High - bar.Open < bar.Open - bar.Low;
                double[] path = highFirst ? [bar.Open, bar.High, bar.Low, bar.Close] : [bar.Open, bar.Low, bar.High, bar.Close];
                for (int k = 0; k < path.Length && exit is null; k++)
                {
                    long at = Ticks(path[k]);
                    if (direction * (at - stop) <= 0) exit = (j, k == 0 ? path[0] : stop * Tick);
                    else if (direction * (at - target) >= 1) exit = (j, Math.Clamp(target * Tick, bar.Low, bar.High));
                }
            }

            if (exit is not { } left) yield break;
            yield return Line(entryBar, left.Bar, direction > 0, entry, left.Price);
            i = left.Bar;
        }
    }

    private static long Ticks(double price) => (long)Math.Round(price / Tick);

    private static string Line(int entryBar, int exitBar, bool isLong, double entry, double exit) =>
        string.Create(CultureInfo.InvariantCulture, $"{entryBar}-{exitBar} {(isLong ? "long" : "short")} {entry:F1} → {exit:F1}");

    private static Bar[] Read() =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "gc", "GCZ3_1m_open_stamped.csv")).Skip(1)
            .Select(static line =>
        {
            string[] cells = line.Split(',');
            double Price(int cell) => double.Parse(cells[cell], CultureInfo.InvariantCulture);
            long openUnixMs = long.Parse(cells[0], CultureInfo.InvariantCulture);
            long volume = long.Parse(cells[5], CultureInfo.InvariantCulture);
            DateTime open = DateTimeOffset.FromUnixTimeMilliseconds(openUnixMs).UtcDateTime;
            return new Bar(open.AddMinutes(1).Ticks, Price(1), Price(2), Price(3), Price(4), volume, 0);
        }),
    ];
}
