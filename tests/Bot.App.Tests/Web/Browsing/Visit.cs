using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace Bot.App.Tests.Web.Browsing;

/// <summary>One visitor in a browser. Whatever a visit should never have (errors, dialogs, requests to elsewhere) is collected.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    private Visit(IBrowserContext context, IPage page, Uri address)
    {
        (_context, Page) = (context, page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") Unwanted.Add($"{message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => Unwanted.Add($"error: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address.ToString(), StringComparison.Ordinal)) Unwanted.Add($"request: {request.Url}");
        };
        page.Dialog += async (_, dialog) =>
        {
            Unwanted.Add($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    /// <summary>Console errors and warnings, uncaught errors, dialogs, requests to another host.</summary>
    public ConcurrentBag<string> Unwanted { get; } = [];

    public static async Task<Visit> BeginAsync(IBrowserContext context, Uri address) => new(context, await context.NewPageAsync(), address);

    /// <summary>Types a question and waits for its answer.</summary>
    public async Task AskAsync(string question)
    {
        await Page.Locator("#q").FillAsync(question);
        await Page.Locator("#q").PressAsync("Enter");
        await Page.WaitForFunctionAsync("question => document.querySelector('.exchange')?.dataset.question === question", question);
    }

    public Task<string> ClipboardAsync() => Page.EvaluateAsync<string>("navigator.clipboard.readText()");

    /// <summary>What axe finds serious or critical on the page as it stands.</summary>
    public async Task<string[]> SeriousFindingsAsync()
    {
        Assert.SkipUnless(Chromium.Axe is not null, "axe-core is not installed; run npm ci in tests/foreign/web.");
        await Page.EvaluateAsync(Chromium.Axe);
        var found = await Page.EvaluateAsync<JsonElement>("axe.run()");
        return
        [
            .. found.GetProperty("violations").EnumerateArray()
                .Where(finding => finding.GetProperty("impact").GetString() is "serious" or "critical")
                .Select(finding => $"{Page.Url} {finding.GetProperty("id")}: {finding.GetProperty("nodes")[0].GetProperty("html")}"),
        ];
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
