using System;
using System.Collections.Generic;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Work.Reports.Model;

namespace NT8Bridge.Headless.Tests.Work.Reports.Html;

/// <summary>
/// Made bars of a minute in ticks of 0.25 with two averages, and trades on them: as much of it as a test wants.
/// </summary>
internal static class RandomWalk
{
    public const double Tick = 0.25;

    public static ReportChart Chart(int count)
    {
        Random random = new(1);
        BarColumns bars = new(
            new long[count], new double[count], new double[count], new double[count], new double[count], new long[count]);
        double[] fast = new double[count], slow = new double[count];
        double price = 4000;
        long time = new DateTime(2020, 1, 6, 0, 0, 0, DateTimeKind.Utc).Ticks;
        for (int bar = 0; bar < count; bar++)
        {
            double open = price;
            price = Math.Max(500, price + (Tick * random.Next(-8, 9)));
            bars.EndUtcTicks[bar] = time += TimeSpan.TicksPerMinute;
            (bars.Open[bar], bars.Close[bar]) = (open, price);
            bars.High[bar] = Math.Max(open, price) + (Tick * random.Next(5));
            bars.Low[bar] = Math.Min(open, price) - (Tick * random.Next(5));
            bars.Volume[bar] = random.Next(1, 900);
            fast[bar] = bar == 0 ? price : fast[bar - 1] + ((price - fast[bar - 1]) / 10);
            slow[bar] = bar < 50 ? double.NaN : bar == 50 ? price : slow[bar - 1] + ((price - slow[bar - 1]) / 50);
        }

        return new ReportChart(bars, [new PlotColumn("Fast", true, fast), new PlotColumn("Slow", true, slow)], Tick, 50);
    }

    public static IReadOnlyList<ReportTrade> Trades(ReportChart chart, int count)
    {
        List<ReportTrade> trades = [];
        double sum = 0, best = 0;
        int apart = chart.Bars.Count / count;
        for (int i = 0; i < count; i++)
        {
            int entry = i * apart, exit = entry + (apart / 2);
            double profit = 50 * (chart.Bars.Open[exit] - chart.Bars.Open[entry]);
            sum += profit;
            best = Math.Max(best, sum);
            DateTime entered = new(chart.Bars.EndUtcTicks[entry], DateTimeKind.Utc);
            DateTime left = new(chart.Bars.EndUtcTicks[exit], DateTimeKind.Utc);
            trades.Add(new ReportTrade
            {
                Number = i + 1, Instrument = "ES 03-24", IsLong = true, Quantity = 1, EntryUtc = entered,
                EntryTime = entered, ExitUtc = left,
                ExitDay = DateOnly.FromDateTime(left), EntryPrice = chart.Bars.Open[entry], ExitPrice = chart.Bars.Open[exit],
                EntryName = "In", ExitName = "Out", Profit = profit, Cumulative = sum, Drawdown = sum - best, Commission = 0,
                Mae = 0, Mfe = Math.Abs(profit), Bars = exit - entry + 1, EntryBar = entry, ExitBar = exit, PerPoint = 50,
                IsOfChart = true,
            });
        }

        return trades;
    }
}
