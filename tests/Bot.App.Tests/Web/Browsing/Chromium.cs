using Bot.Testing;
using Microsoft.Playwright;

namespace Bot.App.Tests.Web.Browsing;

/// <summary>Debian's Chromium, started once for a class of tests; absent on machines that do not have it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Executable = "/usr/bin/chromium";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The accessibility check of tests/foreign/web; null where its packages are not installed.</summary>
    public static string? Axe { get; } = ReadAxe();

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Executable)) return;
        _playwright = await Playwright.CreateAsync();
        // Its sandbox needs rights that containers do not give; it only ever sees the pages of this test.
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, ChromiumSandbox = false });
    }

    /// <summary>A window of its own, with nothing remembered. Skips the test where there is no browser.</summary>
    internal async Task<Visit> VisitAsync(RunningPage page, BrowserNewContextOptions? options = null)
    {
        Assert.SkipUnless(_browser is not null, $"There is no {Executable}; install Debian's package chromium.");
        options ??= new BrowserNewContextOptions();
        options.BaseURL = page.Address.ToString();
        options.Permissions = ["clipboard-read", "clipboard-write"];
        return await Visit.BeginAsync(await _browser.NewContextAsync(options), page.Address);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private static string? ReadAxe()
    {
        var path = Path.Combine(Repository.Root, "tests", "foreign", "web", "node_modules", "axe-core", "axe.min.js");
        return File.Exists(path) ? File.ReadAllText(path) : null;
    }
}
