using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Tests.Scripts;
using NT8Bridge.Headless.Tests.Work;

namespace NT8Bridge.Headless.Tests.Cli.Reports;

/// <summary>
/// A trailing stop and a target on bars that rise by a point each, worked by hand. Bought at the open of bar 6, 1006: the stop
/// lies 8 ticks below, 1004, and at the close of each bar 2 points below its high, which is half a point above the open; the
/// target, 10 points above, fills at the open of bar 16.
/// </summary>
[TestClass]
public sealed class OrderPathTests
{
    private const string Hostile = "<b onclick=x>E</b>";
    private static readonly double[] Trail =
        [1004, 1004.5, 1005.5, 1006.5, 1007.5, 1008.5, 1009.5, 1010.5, 1011.5, 1012.5, 1013.5];

    [TestMethod]
    public void Each_step_of_a_trailing_stop_is_in_the_json()
    {
        using TemporaryFolder folder = new();
        JsonElement json = Run(folder);
        JsonElement[] orders = [.. json.GetProperty("orderPaths").EnumerateArray()];
        Assert.HasCount(3, orders);
        JsonElement entry = orders[0], stop = orders[1], target = orders[2];
        Assert.AreEqual("entry Buy StopMarket Filled", About(entry));
        Assert.AreEqual(Hostile, entry.GetProperty("name").GetString());
        Assert.AreEqual("stop Sell StopMarket Cancelled", About(stop));
        Assert.AreEqual("target Sell Limit Filled", About(target));
        CollectionAssert.AreEqual(Trail, Prices(stop));
        CollectionAssert.AreEqual(
            new[] { 7 }.Concat(Enumerable.Range(7, 10)).Select(minute => $"2013-10-07T14:{minute:00}:00Z").ToArray(),
            stop.GetProperty("path").EnumerateArray().Select(step => step.GetProperty("utc").GetString()).ToArray());
        CollectionAssert.AreEqual(new[] { 1016.0 }, Prices(target));
        Assert.AreEqual("2013-10-07T14:17:00Z", target.GetProperty("endUtc").GetString());
        Assert.AreEqual("2013-10-07T14:17:00Z", stop.GetProperty("endUtc").GetString());
        Assert.AreEqual(0, json.GetProperty("orderStepsLeftOut").GetInt32());
    }

    [TestMethod]
    [TestCategory("chromium")]
    public async Task They_are_lines_on_the_chart_that_can_be_hidden()
    {
        using TemporaryFolder folder = new();
        Run(folder);
        await using Browser browser = await Browser.Start();
        IPage page = await browser.Open(folder.At("report.html"), 390, 844);
        await page.ClickAsync("#tab-chart");
        double[][] stop = await Line(page, "stop");
        // Two corners a step: from its bar to the bar of the next one, the last to the bar of the end.
        int[] bars = [6, .. Enumerable.Range(6, 10), 16];
        CollectionAssert.AreEqual(
            Trail.SelectMany((price, i) => new[] { bars[i], price, bars[i + 1], price }).ToArray(),
            stop.SelectMany(point => point).ToArray());
        double[][] target = await Line(page, "target");
        CollectionAssert.AreEqual(new[] { 6, 1016.0, 16, 1016 }, target.SelectMany(point => point).ToArray());
        Assert.IsEmpty(await Line(page, "entry"));
        await page.CheckAsync("#show-entries");
        Assert.IsNotEmpty(await Line(page, "entry"));
        Assert.AreEqual("3", await page.GetAttributeAsync("#candles", "data-orders"));
        await page.UncheckAsync("#show-stops");
        Assert.IsEmpty(await Line(page, "stop"));
        Assert.AreEqual("2", await page.GetAttributeAsync("#candles", "data-orders"));
        LocatorBoundingBoxResult box = (await page.Locator("#candles").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + 76 + ((box.Width - 88) * 10.5f / 60), box.Y + (box.Height / 3));
        ILocator tip = page.Locator("#candles > div").Last;
        await Assertions.Expect(tip).ToContainTextAsync("Profit target 1,016 (Sell 1 Limit, Filled)");
        Assert.IsLessThanOrEqualTo(390, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        CollectionAssert.AreEqual(Array.Empty<string>(), browser.Faults.ToArray());
    }

    private static JsonElement Run(TemporaryFolder folder)
    {
        RisingMinutes.Write(folder);
        folder.Write("Trailing.cs", Script.Strategy(
            "Trailing",
            "",
            "if (CurrentBar == 0) { SetTrailStop(CalculationMode.Ticks, 8); SetProfitTarget(CalculationMode.Ticks, 40); } "
            + $"if (CurrentBar == 5) EnterLongStopMarket(1, 1006, \"{Hostile}\");",
            "BarsRequiredToTrade = 0;"));
        (CommandRun run, JsonElement json) = CommandRun.WithJson(
            "backtest", "--strategy", "Trailing", "--script", folder.At("Trailing.cs"), "--bars", folder.At(RisingMinutes.File),
            "--report", folder.At("report.html"));
        Assert.AreEqual(0, run.ExitCode, run.Error);
        return json;
    }

    private static string About(JsonElement order) => string.Join(
        ' ', new[] { "purpose", "action", "type", "state" }.Select(name => order.GetProperty(name).GetString()));

    private static double[] Prices(JsonElement order) =>
        [.. order.GetProperty("path").EnumerateArray().Select(step => step.GetProperty("price").GetDouble())];

    /// <summary>The corners of a line that have a price.</summary>
    private static async Task<double[][]> Line(IPage page, string purpose) => await page.EvaluateAsync<double[][]>(
        "purpose => { const made = echarts.getInstanceByDom(document.getElementById('candles')).getOption().series"
        + ".find(series => series.id === 'own:' + purpose); return made ? made.data.filter(point => point[1] !== null) : []; }",
        purpose);
}
