using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace NT8Bridge.Headless.Tests.Cli.Reports;

/// <summary>The page of a portfolio in a real browser.</summary>
[TestClass]
[TestCategory("chromium")]
public sealed class PortfolioPageTests
{
    private static readonly string[] Tabs = ["summary", "portfolio", "equity", "trades"];

    [TestMethod]
    public async Task Numbers_on_the_page_are_those_of_the_json()
    {
        using PortfolioRuns runs = new();
        JsonElement json = runs.Portfolio();
        await using Browser browser = await Browser.Start();
        IPage page = await browser.Open(runs.Page);
        foreach (string key in new[] { "netProfit", "maxDrawdown", "trades", "profitFactor", "sharpeRatio" })
        {
            foreach ((string side, JsonElement of) in new[] { ("all", json), ("short", json.GetProperty("shortTrades")) })
                AssertSame(of.GetProperty(key), await Value(page, $"td[data-key='{key}'][data-side='{side}']"), key);
        }

        await page.ClickAsync("#tab-portfolio");
        for (int run = 0; run < 3; run++)
        {
            foreach (string name in new[] { "trades", "profit", "share", "drawdown", "inLargestDrawdown" })
            {
                AssertSame(
                    json.GetProperty("shares")[run].GetProperty(name),
                    await Value(page, $"#shares tr[data-run='{run}'] td[data-share='{name}']"), name);
            }

            for (int other = 0; other < 3; other++)
            {
                JsonElement value = json.GetProperty("correlation")[run][other];
                AssertSame(value, await Value(page, $"td[data-pair='{run} {other}']"), "correlation");
            }
        }

        foreach (JsonElement day in json.GetProperty("equityByDay").EnumerateArray())
        {
            string row = $"#days tr[data-day='{day.GetProperty("day").GetString()}']";
            foreach (string name in new[] { "profit", "equity", "drawdown" })
                AssertSame(day.GetProperty(name), await Value(page, $"{row} td[data-account='{name}']"), name);
            for (int run = 0; run < 3; run++)
                AssertSame(day.GetProperty("equities")[run], await Value(page, $"{row} td[data-run='{run}']"), "run");
        }

        Assert.IsTrue(await page.Locator("#account canvas").IsVisibleAsync());
        StringAssert.Contains(await page.InnerTextAsync("#shares"), StoredRuns.Hostile);
        string what = json.GetProperty("netProfit").GetDouble() < 0 ? "Share of the loss" : "Share of the profit";
        StringAssert.Contains(await page.InnerTextAsync("#shares"), what);
        Assert.AreEqual(0, await page.Locator("main img").CountAsync());

        await page.ClickAsync("#tab-trades");
        Assert.AreEqual(33, await page.Locator("#trades tbody tr").CountAsync());
        StringAssert.Contains(await page.InnerTextAsync("tr[data-trade='1']"), "short");
        await page.FillAsync("#filter", "onerror");
        Assert.AreEqual(9, await page.Locator("#trades tbody tr").CountAsync());
        IDownload file = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("#csv"));
        await file.SaveAsAsync(runs.Folder.At("trades.csv"));
        string[] lines = File.ReadAllLines(runs.Folder.At("trades.csv"));
        StringAssert.StartsWith(lines[0], "run,number,instrument,side");
        StringAssert.StartsWith(lines[1], "\"<img src=x onerror=alert(1)>\"\"'");
        CollectionAssert.AreEqual(Array.Empty<string>(), browser.Faults.ToArray());
    }

    [TestMethod]
    [DataRow(1280, ColorScheme.Dark)]
    [DataRow(390, ColorScheme.Light)]
    public async Task Every_tab_is_there_at_every_width_and_axe_finds_nothing(int width, ColorScheme scheme)
    {
        using PortfolioRuns runs = new();
        runs.Portfolio();
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

        Assert.AreEqual(
            scheme == ColorScheme.Dark ? "dark" : "light",
            await page.EvaluateAsync<string>("document.documentElement.dataset.theme"));
        CollectionAssert.AreEqual(Array.Empty<string>(), browser.Faults.ToArray());
    }

    private static async Task<double> Value(IPage page, string cell) =>
        double.Parse((await page.Locator(cell).GetAttributeAsync("data-value"))!, CultureInfo.InvariantCulture);

    private static void AssertSame(JsonElement value, double shown, string name)
    {
        if (value.ValueKind == JsonValueKind.Null) Assert.IsFalse(double.IsFinite(shown), name);
        else Assert.AreEqual(value.GetDouble(), shown, name);
    }
}
