using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Display;
using NT8Bridge.Display.Pages;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Tests.Pack;

namespace NT8Bridge.Headless.Tests.Cli.Reports;

/// <summary>The page of a running engine in a real browser.</summary>
[TestClass]
[TestCategory("chromium")]
public sealed class EnginePageTests
{
    private const string Hostile = "<script>document.title = 'read as markup'</script>";

    [TestMethod]
    public async Task It_is_readable_at_every_width_and_axe_finds_nothing()
    {
        using TemporaryFolder folder = new();
        EngineRow row = Row(folder);
        string file = folder.At("engine.html");
        await File.WriteAllTextAsync(file, EnginePage.Html(row, GoldChart.LiveFrom));
        await using Browser browser = await Browser.Start();
        IPage page = await browser.Open(file, 1280, 844, ColorScheme.Light, drawn: "#feeds");
        Assert.AreEqual("GC 12-13: " + row.Model, await page.TitleAsync());
        Assert.AreEqual("GC 12-13: " + row.Model, await page.InnerTextAsync("h1"));
        CollectionAssert.AreEqual(
            row.Phases.Select(phase => phase.Phase.ToString()).ToArray(),
            (await page.Locator("#phases tbody tr td:first-child").AllInnerTextsAsync()).ToArray());
        CollectionAssert.Contains(row.Phases.Select(phase => phase.Phase).ToArray(), EnginePhase.Ready);
        StringAssert.Contains(await page.InnerTextAsync("#notices"), Hostile);
        await Look(page, 1280, "rgb(255, 255, 255)");
        Assert.AreEqual("", await Axe.Faults(page));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Look(page, 1280, "rgb(20, 23, 28)");
        Assert.AreEqual("", await Axe.Faults(page, "color-contrast"));
        await page.SetViewportSizeAsync(390, 844);
        await Look(page, 390, "rgb(20, 23, 28)");
        Assert.AreEqual("", await Axe.Faults(page));
        CollectionAssert.AreEqual(Array.Empty<string>(), browser.Faults.ToArray());
    }

    private static async Task Look(IPage page, int width, string paper)
    {
        Assert.AreEqual(paper, await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        foreach (ILocator band in await page.Locator(".timeline rect").AllAsync())
        {
            LocatorBoundingBoxResult box = (await band.BoundingBoxAsync())!;
            Assert.IsTrue(box.Width >= 2 && box.X >= 0 && box.X + box.Width <= width, $"{box.X} and {box.Width} wide");
        }

        Assert.IsTrue(await page.Locator(".signals polyline").IsVisibleAsync());
        Assert.IsLessThanOrEqualTo(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    private static EngineRow Row(TemporaryFolder folder)
    {
        using GoldChart chart = new(folder);
        ChartSession session = chart.Session("NT8BridgeStrategy");
        Assert.IsTrue(session.Start(), session.Fault?.Message);
        Assert.IsTrue(
            session.OnTicks(chart.Instrument, GoldChart.Live(TimeSpan.Zero, TimeSpan.FromMinutes(8))), session.Fault?.Message);
        EngineDisplay display = ((IEngineOwner)session.Script).Display!;
        display.Tell(Hostile);
        EngineRow row = display.Row;
        Assert.IsTrue(session.Stop(), session.Fault?.Message);
        return row;
    }
}
