using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript.Strategies;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;

namespace NT8Bridge.Headless.Tests.Series;

/// <summary>Bars.GetDayBar: earlier trading days, made once for all bars that ask for them.</summary>
[TestClass]
public sealed class DayBarTests
{
    /// <summary>Four weeks of corn in minutes, 30 bars a day, against sums over the bars of each day.</summary>
    [TestMethod]
    public void Every_earlier_day_is_the_sum_of_its_bars()
    {
        HostContext host = Market.Host();
        Instrument corn = host.Instruments.Find("ZC 07-24")!;
        double[] closes = Market.Walk(20 * 30, 11, 440);
        Bar[] bars = [.. Market.MinuteBars(closes).Select((bar, i) => bar.Restamped(
            new DateTime(2024, 6, 3, 14, 0, 0).AddDays((i / 30 / 5 * 7) + (i / 30 % 5)).AddMinutes(i % 30).Ticks))];
        BacktestRun run = new(Market.Request<DayBarReader>(PriceHistory.OfBars(corn, bars, 60), host));
        Assert.IsTrue(run.Run(), run.Fault?.Exception.ToString());
        var script = (DayBarReader)run.Script;

        // 19 June is a holiday, so there are 19 days of the 20.
        Bar[][] days = [.. bars.GroupBy(bar => new DateTime(bar.EndUtcTicks).Date)
            .Where(day => day.Key != new DateTime(2024, 6, 19)).Select(day => day.ToArray())];
        Assert.HasCount(19, days);
        Assert.HasCount(19 * 30, script.Seen);
        for (int i = 0; i < script.Seen.Count; i++)
        {
            for (int back = 1; back <= 3; back++)
            {
                NinjaTrader.Data.Bar? seen = script.Seen[i][back - 1];
                int day = (i / 30) - back;
                if (day < 0)
                {
                    Assert.IsNull(seen);
                    continue;
                }

                Assert.AreEqual(
                    (days[day][0].Open, days[day].Max(bar => bar.High), days[day].Min(bar => bar.Low), days[day][^1].Close,
                        days[day].Sum(bar => bar.Volume), days[day][^1].EndUtcTicks),
                    (seen!.Open, seen.High, seen.Low, seen.Close, seen.Volume, seen.Time.Ticks));
            }
        }

        Assert.AreSame(script.Seen[^1][0], script.Seen[^2][0]);
    }
}

public class DayBarReader : Strategy
{
    internal List<NinjaTrader.Data.Bar?[]> Seen { get; } = [];

    protected override void OnBarUpdate() => Seen.Add([Bars.GetDayBar(1), Bars.GetDayBar(2), Bars.GetDayBar(3)]);
}
