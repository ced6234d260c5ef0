using System.Linq;
using System.Threading.Tasks;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NT8Bridge.Headless.Tests.Cli.Reports;

/// <summary>What axe finds on a page.</summary>
internal static class Axe
{
    /// <summary>The faults that it finds, in words; empty when there are none.</summary>
    /// <param name="page">A page that is drawn.</param>
    /// <param name="rules">Names of the rules that are asked; none for all.</param>
    public static async Task<string> Faults(IPage page, params string[] rules)
    {
        AxeRunOptions options = new() { ResultTypes = [ResultType.Violations] };
        if (rules.Length > 0) options.RunOnly = new RunOnlyOptions { Type = "rule", Values = [.. rules] };

        // The other way opens an empty page for each call to put the results of frames together, which takes seconds, and these
        // pages have no frames.
#pragma warning disable CS0618
        AxeResult found = await page.Locator("html").RunAxeLegacy(options);
#pragma warning restore CS0618
        return string.Join("; ", found.Violations.Select(fault => fault.Id + ": " + fault.Help));
    }
}
