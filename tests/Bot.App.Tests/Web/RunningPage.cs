using System.Net;
using System.Text.RegularExpressions;
using Bot.App.Tests.Hosting;
using Bot.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.App.Tests.Web;

/// <summary>The real host with its page at a port of its own.</summary>
internal sealed partial class RunningPage : IAsyncDisposable
{
    private RunningPage(RunningBot bot, Uri address)
    {
        (Bot, Address) = (bot, address);
        Client = new HttpClient(new HttpClientHandler { CookieContainer = Cookies }) { BaseAddress = address };
    }

    public RunningBot Bot { get; }

    public Uri Address { get; }

    public CookieContainer Cookies { get; } = new();

    /// <summary>Goes to the page and keeps its cookies.</summary>
    public HttpClient Client { get; }

    /// <summary>Starts on the articles that the program ships with, or on a folder.</summary>
    public static Task<RunningPage> StartAsync(string? folder = null, params string[] arguments) => StartWithAsync(folder, null, arguments);

    public static async Task<RunningPage> StartWithAsync(string? folder, Action<IServiceCollection>? addServices, params string[] arguments)
    {
        var bot = RunningBot.StartWith(
            folder ?? Repository.Seeds, addServices ?? (_ => { }), ["--Web:Enabled=true", "--Web:Urls=http://127.0.0.1:0", .. arguments]);
        await bot.Error.WaitForAsync("The page is at ");
        return new RunningPage(bot, new Uri(Printed().Match(bot.Error.ToString()).Groups["address"].Value));
    }

    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(path, TestContext.Current.CancellationToken);

    public Task<string> TextAsync(string path) => Client.GetStringAsync(path, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Bot.DisposeAsync();
    }

    [GeneratedRegex(@"The page is at (?<address>\S+)")]
    private static partial Regex Printed();
}
