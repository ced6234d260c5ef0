using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Work.Reports.Html;

namespace NT8Bridge.Headless.Tests.Cli.Reports;

/// <summary>The page of the demo: the start with real data.</summary>
[TestClass]
public sealed class DemoPageTests
{
    [TestMethod]
    [TestCategory("chromium")]
    public async Task The_start_on_the_page_is_that_of_the_json()
    {
        using TemporaryFolder folder = new();
        string file = folder.At("demo.html");
        (CommandRun run, JsonElement json) = CommandRun.WithJson("demo", "--report", file);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        await using Browser browser = await Browser.Start();
        IPage page = await browser.Open(file, 390, 844);
        await page.ClickAsync("#tab-startup");
        string[] phases =
            [.. json.GetProperty("phases").EnumerateArray().Select(phase => phase.GetProperty("name").GetString()!)];
        CollectionAssert.AreEqual(
            phases, (await page.Locator("#phases tbody tr td:first-child").AllInnerTextsAsync()).ToArray());
        StringAssert.Contains(await page.InnerTextAsync("#merge"), "322, ");
        Assert.AreEqual(
            json.GetProperty("readiness").GetArrayLength(), await page.Locator("#readiness tbody tr").CountAsync());
        Assert.AreEqual(json.GetProperty("gaps").GetArrayLength(), await page.Locator("#gaps tbody tr").CountAsync());
        await page.ClickAsync("#tab-chart");
        Assert.IsTrue(await page.Locator("#candles").IsVisibleAsync());
        await TurnThroughSeries(page);
        Assert.IsLessThanOrEqualTo(390, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        CollectionAssert.AreEqual(Array.Empty<string>(), browser.Faults.ToArray());
    }

    /// <summary>The same time, trades and signals on other bars: the engine's timeframes.</summary>
    private static async Task TurnThroughSeries(IPage page)
    {
        CollectionAssert.AreEqual(
            new[] { "Chart", "1m of the engine", "5m of the engine", "15m of the engine", "60m of the engine" },
            (await page.Locator("#series option").AllInnerTextsAsync()).ToArray());
        await page.ClickAsync("#zoom-all");
        string signals = await Data("signals");
        Assert.IsGreaterThan(20, int.Parse(signals));
        Assert.AreEqual("3", await Data("breaks"));
        Assert.AreNotEqual("0", await Data("spans"));
        await page.SelectOptionAsync("#series", "15m of the engine");
        Assert.AreEqual(("15m of the engine", "0", signals, "3"),
            (await Data("series"), await Data("from"), await Data("signals"), await Data("breaks")));
        Assert.IsInRange(200, 300, int.Parse(await Data("to")), "three days of a quarter of an hour");
        await page.UncheckAsync("#show-signals");
        await page.UncheckAsync("#show-breaks");
        Assert.AreEqual(("0", "0", "0"), (await Data("signals"), await Data("breaks"), await Data("spans")));
        await page.SelectOptionAsync("#series", "Chart");
        Assert.AreEqual(("0", "7493"), (await Data("from"), await Data("to")));

        async Task<string> Data(string name) => (await page.GetAttributeAsync("#candles", "data-" + name))!;
    }

    [TestMethod]
    public void Without_a_name_the_page_goes_to_a_new_temporary_file_that_is_named()
    {
        var run = CommandRun.Of("demo");
        const string Said = "a page to look at it: ";
        string path = run.Output.Split('\n').Single(line => line.StartsWith(Said, StringComparison.Ordinal))[Said.Length..]
            .Trim();
        StringAssert.StartsWith(System.IO.File.ReadAllText(path), ReportPage.Mark);
        System.IO.File.Delete(path);
    }
}
