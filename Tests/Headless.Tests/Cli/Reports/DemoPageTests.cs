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
        Assert.IsLessThanOrEqualTo(390, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        CollectionAssert.AreEqual(Array.Empty<string>(), browser.Faults.ToArray());
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
