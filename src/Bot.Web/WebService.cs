using System.Net.Sockets;
using Bot.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bot.Web;

/// <summary>The web edge: a page to ask, read and check, served for as long as the program runs.</summary>
/// <param name="edge">What the page shares with the program.</param>
/// <param name="announce">Where the address is printed.</param>
/// <param name="logger">Where a port that is taken is reported.</param>
public sealed partial class WebService(WebEdge edge, WebAnnouncement announce, ILogger<WebService> logger) : IHostedService, IAsyncDisposable
{
    private WebApplication? _application;

    /// <summary>Where the page is served; empty when it could not be started.</summary>
    public IReadOnlyCollection<string> Addresses => _application is null ? [] : [.. _application.Urls];

    /// <summary>Starts the server. When an address cannot be had it says so in one line, and the rest of the program goes on.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var application = WebServer.Build(edge);
        try
        {
            await application.StartAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or SocketException or UnauthorizedAccessException or AddressInUseException)
        {
            LogNotServed(edge.Web.Urls, exception.Message);
            await application.DisposeAsync();
            return;
        }

        _application = application;
        foreach (var address in application.Urls) announce.Print($"The page is at {address}");
    }

    /// <summary>Lets answers that are being made finish.</summary>
    public Task StopAsync(CancellationToken cancellationToken) => _application?.StopAsync(cancellationToken) ?? Task.CompletedTask;

    public ValueTask DisposeAsync() => _application?.DisposeAsync() ?? ValueTask.CompletedTask;

    [LoggerMessage(LogLevel.Warning, "The page is not served at {Urls} (Web:Urls): {Reason}")]
    private partial void LogNotServed(string urls, string reason);
}
