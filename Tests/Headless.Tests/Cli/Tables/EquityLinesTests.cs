using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Cli.Tables;
using NT8Bridge.Headless.Tests.Work.Reports.Html;
using NT8Bridge.Headless.Work.Reports.Model;

namespace NT8Bridge.Headless.Tests.Cli.Tables;

[TestClass]
public sealed class EquityLinesTests
{
    [TestMethod]
    public void A_sparkline_goes_from_the_least_to_the_greatest()
    {
        Assert.AreEqual("▁▂▃▄▅▆▇█", Sparkline.Of([0, 1, 2, 3, 4, 5, 6, 7], 80, values => values.Last()));
        Assert.AreEqual("▁█▁", Sparkline.Of([-5, 5, -5], 80, values => values.Last()));
        Assert.AreEqual("▁▁▁", Sparkline.Of([3, 3, 3], 80, values => values.Last()));
        Assert.AreEqual("", Sparkline.Of([], 80, values => values.Last()));
    }

    [TestMethod]
    public void More_values_than_signs_are_joined()
    {
        double[] values = [1, 9, 2, 1, 9, 9, 0, 2];
        Assert.AreEqual("██▁", Sparkline.Of(values, 3, part => part.Min()));
        Assert.AreEqual("▁▁▁", Sparkline.Of(values, 3, part => part.Max()));
        string deep = Sparkline.Of([.. Enumerable.Range(0, 1_000).Select(i => i == 500 ? -1.0 : 0)], 10, part => part.Min());
        Assert.AreEqual("█████▁████", deep);
    }

    [TestMethod]
    public void The_lines_fit_the_window_and_tell_the_amounts()
    {
        IReadOnlyList<ReportTrade> trades = RandomWalk.Trades(RandomWalk.Chart(5_000), 200);
        string[] lines = [.. EquityLines.Lines(trades, 80)];
        Assert.HasCount(2, lines);
        foreach (string line in lines) Assert.IsLessThanOrEqualTo(80, line.Length);
        StringAssert.StartsWith(lines[0], "Equity ");
        StringAssert.EndsWith(lines[0], FormattableString.Invariant($" {trades[^1].Cumulative:N2} at the end"));
        StringAssert.EndsWith(lines[1], FormattableString.Invariant($" {trades.Min(trade => trade.Drawdown):N2} at most"));
        Assert.IsEmpty(EquityLines.Lines([trades[0]], 80));
    }
}
