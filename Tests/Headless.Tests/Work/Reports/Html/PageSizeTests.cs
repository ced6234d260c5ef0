using System;
using System.IO;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Work.Reports.Html;
using NT8Bridge.Headless.Work.Reports.Model;

namespace NT8Bridge.Headless.Tests.Work.Reports.Html;

/// <summary>How large a page is, and that it holds what it needs.</summary>
[TestClass]
public sealed class PageSizeTests
{
    [TestMethod]
    public void Without_the_library_100000_bars_with_equity_and_two_plots_take_less_than_one_and_a_half_megabytes()
    {
        using TemporaryFolder folder = new();
        ReportChart chart = RandomWalk.Chart(100_000);
        string page = MadePage.Write(folder.At("page.html"), chart, RandomWalk.Trades(chart, 500), []);
        long own = new FileInfo(page).Length - PageParts.Library.Length;
        Assert.IsInRange(100_000L, 1_500_000L, own);
    }

    [TestMethod]
    public void A_million_bars_with_5000_trades_take_less_than_25_megabytes()
    {
        using TemporaryFolder folder = new();
        ReportChart chart = RandomWalk.Chart(1_000_000);
        string page = MadePage.Write(folder.At("page.html"), chart, RandomWalk.Trades(chart, 5_000), []);
        Assert.IsInRange(1_000_000L, 25_000_000L, new FileInfo(page).Length);
    }

    [TestMethod]
    public void A_page_asks_for_nothing()
    {
        using TemporaryFolder folder = new();
        ReportChart chart = RandomWalk.Chart(100);
        string page = File.ReadAllText(MadePage.Write(folder.At("page.html"), chart, [], []));
        StringAssert.StartsWith(page, ReportPage.Mark);
        StringAssert.Contains(page, "default-src 'none'");
        string own = page.Replace(PageParts.Library, "", StringComparison.Ordinal);
        foreach (string outside in new[] { "http:", "https:", " src=", "<link", "@import", "url(" })
            Assert.DoesNotContain(outside, own);
    }
}
