using System.Threading.Tasks;
using Microsoft.Playwright;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace NT8Bridge.Headless.Tests.Cli.Reports;

[TestClass]
public sealed class AxeTests
{
    private const string Faulty = "<!DOCTYPE html><html data-ready><head></head><body><main>"
        + "<h1 style=\"color:#ccc;background:#fff\">Pale</h1><button></button></main></body></html>";

    [TestMethod]
    public async Task Pale_text_a_nameless_button_and_a_page_without_title_are_found()
    {
        using TemporaryFolder folder = new();
        await using Browser browser = await Browser.Start();
        IPage page = await browser.Open(folder.Write("faulty.html", Faulty));
        string faults = await Axe.Faults(page);
        foreach (string rule in new[] { "button-name", "color-contrast", "document-title", "html-has-lang" })
            StringAssert.Contains(faults, rule + ": ");
        StringAssert.StartsWith(await Axe.Faults(page, "color-contrast"), "color-contrast: ");
    }
}
