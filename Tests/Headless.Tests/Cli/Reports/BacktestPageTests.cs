using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Host.Performance;
using NT8Bridge.Headless.Tests.Work.Reports.Html;
using NT8Bridge.Headless.Work.Reports.Model;

namespace NT8Bridge.Headless.Tests.Cli.Reports;

/// <summary>The page of a backtest in a real browser, used as a reader would.</summary>
[TestClass]
[TestCategory("chromium")]
public sealed class BacktestPageTests
{
    private static readonly string[] Tabs = ["summary", "equity", "chart", "trades"];

    [TestMethod]
    public async Task Numbers_on_the_page_are_those_of_the_json()
    {
        using ReportRun run = new();
        await using Browser browser = await Browser.Start();
        IPage page = await browser.Open(run.Page);
        Dictionary<string, string[]> cells = await Cells(
            page, "td[data-key]", "cell.dataset.key + ' ' + cell.dataset.side");
        Assert.HasCount(3 * StatisticsTable.All.Count(), cells);
        foreach (Statistic statistic in StatisticsTable.All)
        {
            foreach ((string side, JsonElement of) in new[]
                     {
                         ("all", run.Json), ("long", run.Json.GetProperty("longTrades")),
                         ("short", run.Json.GetProperty("shortTrades")),
                     })
            {
                string[] cell = cells[$"{statistic.Key} {side}"];
                double shown = Number(cell[0]);
                JsonElement value = of.GetProperty(statistic.Key);
                if (value.ValueKind == JsonValueKind.Null) Assert.IsFalse(double.IsFinite(shown), statistic.Key);
                else Assert.AreEqual(value.GetDouble(), shown, statistic.Key);
                if (double.IsFinite(shown)) Assert.AreEqual(statistic.Format(shown), cell[1]);
            }
        }

        await page.ClickAsync("#tab-trades");
        JsonElement[] trades = [.. run.Json.GetProperty("tradeList").EnumerateArray()];
        Assert.AreEqual(trades.Length, await page.Locator("#trades tbody tr").CountAsync());
        cells = await Cells(
            page, "tr[data-trade] td[data-field]", "cell.closest('tr').dataset.trade + ' ' + cell.dataset.field");
        foreach (JsonElement trade in trades)
        {
            int number = trade.GetProperty("number").GetInt32();
            foreach (string name in new[] { "quantity", "entryPrice", "exitPrice", "profit", "commission", "mae", "mfe", "bars" })
                Assert.AreEqual(trade.GetProperty(name).GetDouble(), Number(cells[$"{number} {name}"][0]), name);
        }

        await page.ClickAsync("#tab-equity");
        Assert.AreEqual(
            run.Json.GetProperty("equityByMonth")[0].GetProperty("profit").GetDouble(),
            Number((await page.Locator("td[data-month='2013-10']").GetAttributeAsync("data-value"))!));
        JsonElement hour = run.Json.GetProperty("profitByHour")[0];
        Assert.AreEqual(14, hour.GetProperty("hour").GetInt32());
        Assert.AreEqual(
            hour.GetProperty("profit").GetDouble(),
            Number((await page.Locator("tr[data-hour='14'] td[data-value]").GetAttributeAsync("data-value"))!));
        Assert.AreEqual("Monday", run.Json.GetProperty("profitByWeekday")[0].GetProperty("weekday").GetString());
        Assert.AreEqual("Monday", await page.Locator("tr[data-weekday='1'] th").InnerTextAsync());
        JsonElement streak = run.Json.GetProperty("streaks")[0];
        CollectionAssert.AreEqual(
            new[] { "length", "won", "lost" }.Select(name => streak.GetProperty(name).GetInt32().ToString("0")).ToArray(),
            (await page.Locator($"tr[data-length='{streak.GetProperty("length").GetInt32()}'] > *").AllInnerTextsAsync())
                .ToArray());
        await page.SelectOptionAsync("#basis", "bar");
        CollectionAssert.AreEqual(Array.Empty<string>(), browser.Faults.ToArray());
    }

    [TestMethod]
    [DataRow(1280, ColorScheme.Dark)]
    [DataRow(390, ColorScheme.Light)]
    public async Task Every_tab_is_there_at_every_width_and_axe_finds_nothing(int width, ColorScheme scheme)
    {
        using ReportRun run = new();
        await using Browser browser = await Browser.Start();
        IPage page = await browser.Open(run.Page, width, 844, scheme);
        await page.FocusAsync("#tab-summary");
        for (int tab = 0; tab < Tabs.Length; tab++)
        {
            if (tab > 0) await page.Keyboard.PressAsync("ArrowRight");
            Assert.AreEqual("tab-" + Tabs[tab], await page.EvaluateAsync<string>("document.activeElement.id"));
            Assert.IsTrue(await page.Locator("#panel-" + Tabs[tab]).IsVisibleAsync());
            Assert.AreEqual(1, await page.Locator("[role=tabpanel]:visible").CountAsync());
            Assert.IsLessThanOrEqualTo(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Tabs[tab]);
            Assert.AreEqual("", await Axe.Faults(page));
        }

        const string Theme = "document.documentElement.dataset.theme";
        Assert.AreEqual(scheme == ColorScheme.Dark ? "dark" : "light", await page.EvaluateAsync<string>(Theme));
        await page.ClickAsync("#theme");
        Assert.AreEqual(scheme == ColorScheme.Dark ? "light" : "dark", await page.EvaluateAsync<string>(Theme));
        CollectionAssert.AreEqual(Array.Empty<string>(), browser.Faults.ToArray());
    }

    [TestMethod]
    public async Task A_trade_is_found_on_the_chart_and_back_in_the_list()
    {
        using ReportRun run = new();
        await using Browser browser = await Browser.Start();
        IPage page = await browser.Open(run.Page);
        await page.ClickAsync("#tab-trades");
        await page.ClickAsync("tr[data-trade='3'] button");
        Assert.IsTrue(await page.Locator("#panel-chart").IsVisibleAsync());
        StringAssert.StartsWith(await page.InnerTextAsync("#readout"), "trade 3: long 1, in ");
        StringAssert.Contains(await page.InnerTextAsync("#readout"), ReportRun.EntryName);
        await page.ClickAsync("#to-list");
        Assert.IsTrue(await page.Locator("tr[data-trade='3'].chosen").IsVisibleAsync());

        await page.ClickAsync("th[data-column='profit'] button");
        Assert.AreEqual("ascending", await page.GetAttributeAsync("th[data-column='profit']", "aria-sort"));
        double[] profits = [.. (await page.Locator("td[data-field='profit']").AllAsync()).Select(cell =>
            Number(cell.GetAttributeAsync("data-value").GetAwaiter().GetResult()!))];
        CollectionAssert.AreEqual(profits.Order().ToArray(), profits);
        await page.SelectOptionAsync("#side", "short");
        JsonElement.ArrayEnumerator list = run.Json.GetProperty("tradeList").EnumerateArray();
        int shorts = list.Count(trade => trade.GetProperty("side").GetString() == "short");
        Assert.AreEqual(shorts, await page.Locator("#trades tbody tr").CountAsync());
        await page.SelectOptionAsync("#side", "");

        IDownload file = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("#csv"));
        string path = run.Folder.At("trades.csv");
        await file.SaveAsAsync(path);
        string[] lines = File.ReadAllLines(path);
        StringAssert.StartsWith(lines[0], "number,instrument,side,quantity,entryUtc,exitUtc,entryPrice,exitPrice,entryName");
        Assert.HasCount(run.Json.GetProperty("trades").GetInt32() + 1, lines);
        JsonElement first = list.Single(trade => trade.GetProperty("number").GetInt32() == 1);
        StringAssert.Contains(
            File.ReadAllText(path),
            $"\n1,ES 12-13,{first.GetProperty("side").GetString()},1,{first.GetProperty("entryUtc").GetString()},");
        string quoted = "\"" + ReportRun.EntryName.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
        StringAssert.Contains(File.ReadAllText(path), quoted);
        CollectionAssert.AreEqual(Array.Empty<string>(), browser.Faults.ToArray());
    }

    [TestMethod]
    public async Task From_years_to_bars_no_more_candles_are_drawn_than_the_chart_has_pixels()
    {
        using TemporaryFolder folder = new();
        ReportChart chart = RandomWalk.Chart(100_000);
        string file = MadePage.Write(folder.At("page.html"), chart, RandomWalk.Trades(chart, 500), ["<i>first</i>"]);
        await using Browser browser = await Browser.Start();
        IPage page = await browser.Open(file);
        Assert.AreEqual("<i>first</i>", await page.InnerTextAsync("#warnings li"));
        await page.ClickAsync("#tab-equity");
        Assert.IsTrue(await page.Locator("#sharpe").IsVisibleAsync());
        await page.ClickAsync("#tab-chart");
        await page.ClickAsync("#zoom-all");
        Assert.AreEqual(("0", "100000"), (await Data(page, "from"), await Data(page, "to")));
        await page.FocusAsync("#candles");
        HashSet<string> spans = [];
        for (int i = 0; i < 20; i++)
        {
            Assert.IsInRange(10, 1_280, int.Parse((await Data(page, "candles"))!, CultureInfo.InvariantCulture));
            spans.Add((await page.InnerTextAsync("#span"))!);
            await page.Keyboard.PressAsync("+");
        }

        Assert.IsGreaterThan(12, spans.Count);
        Assert.AreEqual("10", await Data(page, "candles"));
        int to = int.Parse((await Data(page, "to"))!, CultureInfo.InvariantCulture);
        int from = int.Parse((await Data(page, "from"))!, CultureInfo.InvariantCulture);
        Assert.AreEqual(10, to - from);
        CollectionAssert.AreEqual(Array.Empty<string>(), browser.Faults.ToArray());
    }

    /// <summary>Value and text of cells by a name that an expression makes of each, read at once.</summary>
    private static Task<Dictionary<string, string[]>> Cells(IPage page, string selector, string name) =>
        page.EvaluateAsync<Dictionary<string, string[]>>(
            $"() => Object.fromEntries([...document.querySelectorAll(\"{selector}\")]"
            + $".map(cell => [{name}, [cell.dataset.value || '', cell.innerText]]))");

    private static Task<string?> Data(IPage page, string name) => page.GetAttributeAsync("#candles", "data-" + name);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
