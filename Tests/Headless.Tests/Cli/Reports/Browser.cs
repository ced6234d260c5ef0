using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace NT8Bridge.Headless.Tests.Cli.Reports;

/// <summary>The machine's Chromium without a window, and a page in it that notes what a page may not do.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly List<string> _faults = [];

    private Browser(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    /// <summary>Messages of the console, exceptions, and requests for anything but the file itself.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public static async Task<Browser> Start()
    {
        IPlaywright playwright = await Playwright.CreateAsync();
        string? program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "chromium")).FirstOrDefault(File.Exists);
        BrowserTypeLaunchOptions options = OperatingSystem.IsWindows()
            ? new() { Channel = "msedge" }
            : new() { ExecutablePath = program, Args = ["--no-sandbox"] };
        return new Browser(playwright, await playwright.Chromium.LaunchAsync(options));
    }

    /// <summary>Opens a file from the disk and waits until it has drawn itself.</summary>
    public async Task<IPage> Open(string file, int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light)
    {
        IBrowserContext context = await _browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, AcceptDownloads = true,
        });
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
        await page.WaitForSelectorAsync("html[data-ready]");
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.CloseAsync();
        _playwright.Dispose();
    }
}
