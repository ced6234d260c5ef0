using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace NT8Bridge.Headless.Tests.Cli.Reports;

/// <summary>
/// The machine's Chromium without a window, and pages in it that note what a page may not do. All tests share one process, which
/// takes longer to start than a page to test.
/// </summary>
internal sealed class Browser : IAsyncDisposable
{
    private static readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> Shared = new(Launch);

    private readonly IBrowser _browser;
    private readonly List<IBrowserContext> _contexts = [];
    private readonly List<string> _faults = [];

    private Browser(IBrowser browser) => _browser = browser;

    /// <summary>Messages of the console, exceptions, and requests for anything but the file itself.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public static async Task<Browser> Start() => new((await Shared.Value).Browser);

    /// <summary>Ends the process, if a test has started it.</summary>
    public static async Task End()
    {
        if (!Shared.IsValueCreated) return;
        (IPlaywright playwright, IBrowser browser) = await Shared.Value;
        await browser.CloseAsync();
        playwright.Dispose();
    }

    /// <summary>
    /// Opens a file from the disk and waits until it has drawn itself; <paramref name="drawn"/> tells that it has.
    /// </summary>
    public async Task<IPage> Open(
        string file, int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light,
        string drawn = "html[data-ready]")
    {
        IBrowserContext context = await _browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, AcceptDownloads = true,
        });
        _contexts.Add(context);
        IPage page = await context.NewPageAsync();
        string address = new Uri(file).AbsoluteUri;
        page.Console += (_, message) => _faults.Add("console: " + message.Text);
        page.PageError += (_, error) => _faults.Add("exception: " + error);
        page.Request += (_, request) =>
        {
            if (request.Url != address && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
                _faults.Add("request: " + request.Url);
        };
        await page.GotoAsync(address);
        await page.WaitForSelectorAsync(drawn);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (IBrowserContext context in _contexts) await context.CloseAsync();
    }

    private static async Task<(IPlaywright Playwright, IBrowser Browser)> Launch()
    {
        IPlaywright playwright = await Playwright.CreateAsync();
        string? program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "chromium")).FirstOrDefault(File.Exists);
        BrowserTypeLaunchOptions options = OperatingSystem.IsWindows()
            ? new() { Channel = "msedge" }
            : new() { ExecutablePath = program, Args = ["--no-sandbox"] };
        return (playwright, await playwright.Chromium.LaunchAsync(options));
    }
}
