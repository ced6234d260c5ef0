using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Tests.Scripts;
using NT8Bridge.Headless.Tests.Work;

namespace NT8Bridge.Headless.Tests.Cli.Reports;

/// <summary>Draw objects on the chart of a page: where they lie, what is not shown, and text that would be markup.</summary>
[TestClass]
public sealed class DrawObjectPageTests
{
    private const string Hostile = "<img src=x onerror='document.title=1'>";

    /// <summary>What is painted on the chart, as its canvas keeps it.</summary>
    private const string Shapes =
        "echarts.getInstanceByDom(document.getElementById('candles')).getZr().storage.getDisplayList(true)";

    private const string Update =
        "if (CurrentBar != 40) return; "
        + "Draw.Line(this, \"line\", false, 30, 1010, 20, 1020, Brushes.Red, DashStyleHelper.Dash, 2); "
        + "Draw.Ray(this, \"ray\", 35, 1005, 30, 1008, Brushes.Blue); "
        + "Draw.Rectangle(this, \"area\", false, 25, 1030, 10, 1015, Brushes.Orange, Brushes.Orange, 20); "
        + "Draw.HorizontalLine(this, \"level\", 1025, Brushes.Green); "
        + "Draw.VerticalLine(this, \"moment\", 15, Brushes.Purple); "
        + "Draw.Dot(this, \"dot\", false, 5, 1035, Brushes.Black); "
        + "Draw.ArrowUp(this, \"up\", false, 2, 1037, Brushes.Green); "
        + "Draw.Text(this, \"text\", Markup, 30, 1045, Brushes.Black); "
        + "Draw.TextFixed(this, \"fixed\", Markup, TextPosition.TopRight); "
        + "Draw.Ellipse(this, \"other\", 10, 1030, 5, 1040, Brushes.Red);";

    [TestMethod]
    [TestCategory("chromium")]
    [DataRow(1280)]
    [DataRow(390)]
    public async Task They_lie_where_they_were_drawn_and_can_be_hidden(int width)
    {
        using TemporaryFolder folder = new();
        RisingMinutes.Write(folder);
        folder.Write("Drawer.cs", "using NinjaTrader.NinjaScript.DrawingTools;\n" + Script.Strategy(
            "Drawer", $"const string Markup = \"{Hostile}\";", Update, "BarsRequiredToTrade = 0;"));
        string file = folder.At("report.html");
        (CommandRun run, JsonElement json) = CommandRun.WithJson(
            "backtest", "--strategy", "Drawer", "--script", folder.At("Drawer.cs"), "--bars", folder.At(RisingMinutes.File),
            "--report", file);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual(9, json.GetProperty("drawObjects").GetProperty("shown").GetInt32());
        Assert.AreEqual(1, json.GetProperty("drawObjects").GetProperty("notShown").GetProperty("Ellipse").GetInt32());

        await using Browser browser = await Browser.Start();
        IPage page = await browser.Open(file, width, 844);
        StringAssert.Contains(await page.InnerTextAsync("#warnings"), "draw objects that the page does not show: 1 Ellipse");
        await page.ClickAsync("#tab-chart");
        Assert.AreEqual("9", await page.GetAttributeAsync("#candles", "data-drawings"));
        // Bar 10 at 1010, 10 bars and 10 points before bar 20 at 1020: the ends of the dashed red line, in pixels of the picture.
        double[] line = await Shape(page, "line", "rgba(255,0,0,1)", "['x1','y1','x2','y2']");
        double[] from = await Place(page, 10, 1010), to = await Place(page, 20, 1020);
        double[] expected = [.. from, .. to];
        for (int i = 0; i < 4; i++) Assert.AreEqual(expected[i], line[i], 0.5, $"coordinate {i}");
        double[] dot = await Shape(page, "circle", "", "['cx','cy']"), at = await Place(page, 35, 1035);
        for (int i = 0; i < 2; i++) Assert.AreEqual(at[i], dot[i], 0.5, $"coordinate {i} of the dot");
        Assert.AreEqual(2, await page.EvaluateAsync<int>(
            Shapes + ".filter(shape => shape.type === 'tspan' && shape.style.text === \"" + Hostile + "\").length"));
        Assert.AreEqual(0, await page.Locator("img").CountAsync());
        await page.UncheckAsync("#show-drawings");
        Assert.AreEqual("0", await page.GetAttributeAsync("#candles", "data-drawings"));
        Assert.IsLessThanOrEqualTo(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        CollectionAssert.AreEqual(Array.Empty<string>(), browser.Faults.ToArray());
    }

    private static async Task<double[]> Shape(IPage page, string type, string color, string fields) =>
        await page.EvaluateAsync<double[]>(
            "(() => { const shape = " + Shapes + $".find(shape => shape.type === '{type}' && "
            + $"('{color}' === '' || shape.style.stroke === '{color}')); return {fields}.map(name => shape.shape[name]); }})()");

    private static async Task<double[]> Place(IPage page, int bar, double price) => await page.EvaluateAsync<double[]>(
        $"echarts.getInstanceByDom(document.getElementById('candles')).convertToPixel({{ gridIndex: 0 }}, [{bar}, {price}])");
}
