using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Tests.Scripts;
using NT8Bridge.Headless.Tests.Work;
using NT8Bridge.Headless.Tests.Work.Optimize;

namespace NT8Bridge.Headless.Tests.Cli.Reports;

/// <summary>The page of an optimisation.</summary>
[TestClass]
[TestCategory("chromium")]
public sealed class OptimizePageTests
{
    [TestMethod]
    public async Task Runs_on_the_page_are_those_of_the_json_best_first()
    {
        using TemporaryFolder folder = new();
        RisingMinutes.Write(folder);
        folder.Write("Holder.cs", Script.Strategy(
            "Holder", "[NinjaScriptProperty] public int Hold { get; set; } [NinjaScriptProperty] public int Size { get; set; }",
            "if (CurrentBar == 20) EnterLong(Size, \"In\"); if (CurrentBar == 20 + Hold) ExitLong();", "Hold = 1; Size = 1;"));
        string file = folder.At("grid.html");
        (CommandRun run, JsonElement json) = CommandRun.WithJson(
            "optimize", "--strategy", "Holder", "--script", folder.At("Holder.cs"), "--bars", folder.At(RisingMinutes.File),
            "--grid", "Hold=2..8:3", "--grid", "Size=1,4", "--report", file);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        await using Browser browser = await Browser.Start();
        IPage page = await browser.Open(file, 390, 844);
        await page.ClickAsync("#tab-runs");
        double[] shown = await Task.WhenAll((await page.Locator("#runs td[data-rank]").AllAsync()).Select(async cell =>
            double.Parse((await cell.GetAttributeAsync("data-rank"))!, CultureInfo.InvariantCulture)));

        // A point a bar, 50 a point: 8 bars of 4 contracts first, 2 bars of one last.
        CollectionAssert.AreEqual(new double[] { 1600, 1000, 400, 400, 250, 100 }, shown);
        Assert.AreEqual(6, json.GetProperty("runs").GetInt32());
        Assert.AreEqual("8", await page.InnerTextAsync("#runs tbody tr:first-child td:nth-child(2)"));
        Assert.IsTrue(await page.Locator("#heatmap canvas").IsVisibleAsync());
        Assert.IsTrue(await page.Locator("#parallel canvas").IsVisibleAsync());

        // The best run has one neighbour a parameter: 5 bars of 4 contracts, 8 bars of one. The second one has three.
        StringAssert.Contains(await page.InnerTextAsync("#neighbours-mean"), "2 runs one step away have 700 in the mean");
        await page.ClickAsync("#runs tbody tr:nth-child(2) button");
        StringAssert.Contains(await page.InnerTextAsync("#neighbours-mean"), "1,000; 3 runs one step away have 750 in the mean");
        CollectionAssert.AreEqual(
            new[] { "2: 400", "5: 1,000", "8: 1,600" },
            (await page.Locator("#neighbours tbody tr:first-child td").AllInnerTextsAsync()).ToArray());
        CollectionAssert.AreEqual(Array.Empty<string>(), browser.Faults.ToArray());
    }

    [TestMethod]
    public async Task A_validation_has_a_part_of_its_own()
    {
        using TemporaryFolder folder = new();
        SteppedDays.Write(folder);
        string file = folder.At("grid.html");
        (CommandRun run, JsonElement json) = CommandRun.WithJson(
            "optimize", "--strategy", "Stepper", "--script", folder.At("Stepper.cs"), "--bars", folder.At(SteppedDays.File),
            "--grid", "Hold=1,4", "Note=a", "--validate", "--optimization-days", "7", "--test-days", "7", "--incubation", "2",
            "--report", file);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        await using Browser browser = await Browser.Start();
        IPage page = await browser.Open(file, 390, 844);
        await page.ClickAsync("#tab-validation");
        double[] shown = await Task.WhenAll((await page.Locator("#steps td[data-value]").AllAsync()).Select(async cell =>
            double.Parse((await cell.GetAttributeAsync("data-value"))!, CultureInfo.InvariantCulture)));
        double[] steps =
        [
            .. json.GetProperty("validation").GetProperty("walkForward").GetProperty("steps").EnumerateArray()
                .Select(step => step.GetProperty("outOfSample").GetDouble()),
        ];
        Assert.HasCount(4, steps);
        CollectionAssert.AreEqual(steps, shown);
        Assert.AreEqual(1, await page.Locator("#walk-forward canvas").CountAsync());
        Assert.AreEqual(1, await page.Locator("#fan canvas").CountAsync());
        await page.SelectOptionAsync("#change", "2");
        Assert.AreEqual(4, await page.Locator("#change option").CountAsync());
        Assert.AreEqual(2, await page.Locator("#stress tbody tr").CountAsync());
        string incubation = await page.InnerTextAsync("#incubation");
        StringAssert.Contains(incubation, "2, 2013-11-06 to 2013-11-07");
        StringAssert.Contains(incubation, "Hold=4, Note=a");
        StringAssert.Contains(incubation, "1,000.00 in 2 trades");
        StringAssert.Contains(await page.InnerTextAsync("#notes"), "Note is no number, so it was not stressed");
        StringAssert.Contains(await page.InnerTextAsync("#validation"), "Probability of backtest overfitting");
        CollectionAssert.AreEqual(Array.Empty<string>(), browser.Faults.ToArray());
    }
}
