using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Tests.Work.Search.Shards;

namespace NT8Bridge.Headless.Tests.Cli.Reports;

/// <summary>The page of a sweep, held to the file of all variants.</summary>
[TestClass]
[TestCategory("chromium")]
public sealed class SweepPageTests
{
    [TestMethod]
    public async Task Maps_rows_and_neighbours_are_those_of_all_variants()
    {
        using SmallSweep sweep = new();
        var run = CommandRun.Of(
            ["sweep", .. sweep.Words(), "--out", sweep.At("all.csv"), "--report", sweep.At("page.html")]);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        string[][] rows = [.. File.ReadLines(sweep.At("all.csv")).Select(line => line.Split(','))];
        string[] names = rows[0];
        rows = rows[1..];
        int ranked = Array.IndexOf(names, "ranked_by");
        await using Browser browser = await Browser.Start();
        IPage page = await browser.Open(sweep.At("page.html"), 390, 844);
        await page.ClickAsync("#tab-runs");

        // The axes lie between the variant's position and what it is ranked by.
        string[] axes = names[2..ranked];
        CollectionAssert.AreEqual(axes, (await page.Locator("#across option").AllInnerTextsAsync()).ToArray());
        double[] shown = await page.EvaluateAsync<double[]>(
            "() => [...document.querySelectorAll('#runs td[data-rank]')].map(cell => Number(cell.dataset.rank))");
        CollectionAssert.AreEqual(rows.Select(row => Number(row[ranked])).ToArray(), shown);

        int across = Array.IndexOf(axes, "StopAtrMultiple"), up = Array.IndexOf(axes, "buyAt");
        await page.SelectOptionAsync("#across", across.ToString(CultureInfo.InvariantCulture));
        await page.SelectOptionAsync("#up", up.ToString(CultureInfo.InvariantCulture));
        double[][] cells = await page.EvaluateAsync<double[][]>(
            "() => echarts.getInstanceByDom(document.getElementById('heatmap')).getOption().series[0].data");

        // Rows stand best first, those without a trade last, whatever their value.
        double[] best =
        [
            .. rows.GroupBy(row => (row[2 + across], row[2 + up])).OrderBy(pair => pair.Key.Item1, StringComparer.Ordinal)
                .ThenBy(pair => pair.Key.Item2, StringComparer.Ordinal).Select(pair => Number(pair.First()[ranked])),
        ];
        Assert.HasCount(6, best);
        CollectionAssert.AreEqual(
            best, cells.OrderBy(cell => cell[0]).ThenBy(cell => cell[1]).Select(cell => cell[2]).ToArray());

        string[] first = rows[0];
        double[] beside =
        [
            .. rows.Where(row => Enumerable.Range(2, axes.Length).Count(at => row[at] != first[at]) == 1
                    && Math.Abs(Number(row[2 + across]) - Number(first[2 + across])) <= 1)
                .Select(row => Number(row[ranked])).Order(),
        ];
        double[] neighbours = await page.EvaluateAsync<double[]>(
            "() => [...document.querySelectorAll('#neighbours tr')].flatMap(row => [row.cells[1], row.cells[3]])"
            + ".filter(cell => cell.dataset.rank).map(cell => Number(cell.dataset.rank))");
        Assert.IsGreaterThan(3, beside.Length);
        CollectionAssert.AreEqual(beside, neighbours.Order().ToArray());
        Assert.AreEqual("", await Axe.Faults(page));
        CollectionAssert.AreEqual(Array.Empty<string>(), browser.Faults.ToArray());
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
