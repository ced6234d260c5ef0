using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace NT8Bridge.Headless.Tests.Cli.Reports;

/// <summary>The page of stored runs in a real browser.</summary>
[TestClass]
[TestCategory("chromium")]
public sealed class ComparePageTests
{
    private static readonly string[] Tabs = ["summary", "equity", "terms", "trades"];

    [TestMethod]
    public async Task Numbers_on_the_page_are_those_of_the_json_and_of_the_runs()
    {
        using StoredRuns runs = new();
        string[] files = [runs.Three, runs.Five, runs.Late];
        JsonElement json = runs.Report(files);
        JsonElement[] stored = [.. files.Select(runs.Json)];
        await using Browser browser = await Browser.Start();
        IPage page = await browser.Open(runs.Page);
        foreach ((string side, string? member) in new[] { ("all", null), ("long", "longTrades"), ("short", "shortTrades") })
        {
            await page.SelectOptionAsync("#side", side);
            Dictionary<string, string[]> cells = await Cells(page);
            foreach (JsonElement line in json.GetProperty("statistics").EnumerateArray()
                         .Where(line => line.GetProperty("side").GetString() == side))
            {
                string key = line.GetProperty("key").GetString()!;
                for (int run = 0; run < files.Length; run++)
                {
                    string[] cell = cells[$"{key} {run}"];
                    JsonElement of = member is null ? stored[run] : stored[run].GetProperty(member);
                    AssertSame(of.GetProperty(key), Number(cell[0]), key);
                    AssertSame(line.GetProperty("values")[run], Number(cell[0]), key);
                    Assert.AreEqual(line.GetProperty("differs")[run].GetBoolean(), cell[1].StartsWith('≠'), key);
                }
            }
        }

        await page.SelectOptionAsync("#side", "all");
        await page.CheckAsync("#only");
        Assert.AreEqual(0, await page.Locator("#statistics tbody tr:not(:has(.differs))").CountAsync());
        Assert.IsTrue(await page.Locator("tr[data-key='netProfit']").IsVisibleAsync());

        await page.ClickAsync("#tab-equity");
        JsonElement[] days = [.. json.GetProperty("equityByDay").EnumerateArray()];
        Assert.HasCount(4, days);
        foreach (JsonElement day in days)
        {
            for (int run = 0; run < files.Length; run++)
            {
                string row = $"tr[data-day='{day.GetProperty("day").GetString()}']";
                foreach (string what in new[] { "equity", "drawdown" })
                {
                    ILocator cells = page.Locator($"{row} td[data-run='{run}'][data-{what}]");
                    JsonElement value = day.GetProperty(what)[run];
                    if (value.ValueKind == JsonValueKind.Null) Assert.AreEqual(0, await cells.CountAsync());
                    else AssertSame(value, Number((await cells.GetAttributeAsync("data-" + what))!), what);
                }
            }
        }

        await page.SelectOptionAsync("#basis", "exit");
        await page.ClickAsync("#tab-terms");
        foreach (JsonElement term in json.GetProperty("terms").EnumerateArray())
        {
            ILocator cells = page.Locator($"tr[data-term='{term.GetProperty("name").GetString()}'] td");
            CollectionAssert.AreEqual(
                term.GetProperty("values").EnumerateArray().Select(value => value.GetString()).ToArray(),
                await Task.WhenAll((await cells.AllAsync()).Select(cell => cell.GetAttributeAsync("data-value"))));
        }

        CollectionAssert.AreEqual(Array.Empty<string>(), browser.Faults.ToArray());
    }

    [TestMethod]
    public async Task Trades_that_differ_are_named_and_names_are_text()
    {
        using StoredRuns runs = new();
        JsonElement json = runs.Report(runs.Three, runs.Five, runs.Late);
        await using Browser browser = await Browser.Start();
        IPage page = await browser.Open(runs.Page);
        StringAssert.Contains(await page.InnerTextAsync("#title"), StoredRuns.Hostile);
        StringAssert.Contains(await page.InnerTextAsync("#runs"), StoredRuns.Hostile);
        Assert.AreEqual(0, await page.Locator("main img").CountAsync());
        await page.ClickAsync("#tab-trades");
        Assert.AreEqual(
            "12 and 12 trades, 12 in both, 0 equal, 24 differences", await page.InnerTextAsync("#told"));
        Assert.AreEqual(24, await page.Locator("#differences tbody tr").CountAsync());
        await page.SelectOptionAsync("#kind", "price");
        Assert.AreEqual(12, await page.Locator("#differences tbody tr").CountAsync());

        // The first trade: bought at the bar's open of 1006, sold three and five bars later.
        CollectionAssert.AreEqual(
            new[] { "price", "1", "1", "Exit price", "1009", "1011" },
            (await page.Locator("#differences tbody tr:first-child td").AllInnerTextsAsync()).ToArray());
        await page.SelectOptionAsync("#other", "1");
        await page.SelectOptionAsync("#kind", "");
        Assert.AreEqual("12 and 9 trades, 9 in both, 9 equal, 3 differences", await page.InnerTextAsync("#told"));
        Assert.AreEqual(3, await page.Locator("tr[data-kind='missing']").CountAsync());
        Assert.AreEqual(3, json.GetProperty("trades")[1].GetProperty("differences").GetArrayLength());
        CollectionAssert.AreEqual(Array.Empty<string>(), browser.Faults.ToArray());
    }

    [TestMethod]
    [DataRow(1280, ColorScheme.Dark)]
    [DataRow(390, ColorScheme.Light)]
    public async Task Every_tab_is_there_at_every_width_and_axe_finds_nothing(int width, ColorScheme scheme)
    {
        using StoredRuns runs = new();
        runs.Report(runs.Three, runs.Five, runs.Late);
        await using Browser browser = await Browser.Start();
        IPage page = await browser.Open(runs.Page, width, 844, scheme);
        await page.FocusAsync("#tab-summary");
        for (int tab = 0; tab < Tabs.Length; tab++)
        {
            if (tab > 0) await page.Keyboard.PressAsync("ArrowRight");
            Assert.AreEqual("tab-" + Tabs[tab], await page.EvaluateAsync<string>("document.activeElement.id"));
            Assert.AreEqual(1, await page.Locator("[role=tabpanel]:visible").CountAsync());
            Assert.IsLessThanOrEqualTo(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Tabs[tab]);
            Assert.AreEqual("", await Axe.Faults(page), Tabs[tab]);
        }

        const string Theme = "document.documentElement.dataset.theme";
        Assert.AreEqual(scheme == ColorScheme.Dark ? "dark" : "light", await page.EvaluateAsync<string>(Theme));
        await page.ClickAsync("#theme");
        Assert.AreEqual(scheme == ColorScheme.Dark ? "light" : "dark", await page.EvaluateAsync<string>(Theme));
        CollectionAssert.AreEqual(Array.Empty<string>(), browser.Faults.ToArray());
    }

    /// <summary>The page of one file is that of the run itself, but for the chart.</summary>
    [TestMethod]
    public async Task One_run_alone_has_its_summary_equity_and_trades()
    {
        using StoredRuns runs = new();
        JsonElement stored = runs.Json(runs.Three);
        runs.Report(runs.Three);
        await using Browser browser = await Browser.Start();
        IPage page = await browser.Open(runs.Page);
        Assert.AreEqual("Lasting on ES 12-13", await page.InnerTextAsync("#title"));
        foreach (string key in new[] { "netProfit", "maxDrawdown", "trades", "sharpeRatio" })
        {
            string? shown = await page.Locator($"td[data-key='{key}'][data-side='all']").GetAttributeAsync("data-value");
            AssertSame(stored.GetProperty(key), Number(shown!), key);
        }

        Assert.AreEqual(0, await page.Locator("#tab-chart").CountAsync());
        await page.ClickAsync("#tab-equity");
        AssertSame(
            stored.GetProperty("equityByMonth")[0].GetProperty("profit"),
            Number((await page.Locator("td[data-month='2013-10']").GetAttributeAsync("data-value"))!), "month");
        Assert.AreEqual("Monday", await page.Locator("tr[data-weekday='1'] th").InnerTextAsync());
        await page.ClickAsync("#tab-trades");
        Assert.AreEqual(12, await page.Locator("#trades tbody tr").CountAsync());
        foreach (JsonElement trade in stored.GetProperty("tradeList").EnumerateArray())
        {
            ILocator row = page.Locator($"tr[data-trade='{trade.GetProperty("number").GetInt32()}']");
            foreach (string name in new[] { "quantity", "entryPrice", "exitPrice", "profit", "commission", "mae", "mfe", "bars" })
            {
                AssertSame(
                    trade.GetProperty(name),
                    Number((await row.Locator($"td[data-field='{name}']").GetAttributeAsync("data-value"))!), name);
            }
        }

        CollectionAssert.AreEqual(Array.Empty<string>(), browser.Faults.ToArray());
    }

    /// <summary>Value and text of each cell of the statistics, by the statistic and the number of the run.</summary>
    private static async Task<Dictionary<string, string[]>> Cells(IPage page)
    {
        const string Read = "[...document.querySelectorAll('#statistics td')].map(cell => "
            + "[cell.closest('tr').dataset.key + ' ' + cell.dataset.run, cell.dataset.value, cell.innerText])";
        string[][] cells = await page.EvaluateAsync<string[][]>(Read);
        return cells.ToDictionary(cell => cell[0], cell => cell[1..]);
    }

    private static void AssertSame(JsonElement value, double shown, string name)
    {
        if (value.ValueKind == JsonValueKind.Null) Assert.IsFalse(double.IsFinite(shown), name);
        else Assert.AreEqual(value.GetDouble(), shown, name);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
