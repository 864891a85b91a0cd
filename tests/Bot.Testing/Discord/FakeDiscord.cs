using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bot.Testing.Discord;

/// <summary>
/// Discord on 127.0.0.1: REST and gateway as the documentation and two foreign clients expect them, with every fault on demand.
/// </summary>
public sealed class FakeDiscord : IAsyncDisposable
{
    private readonly WebApplication app;

    private FakeDiscord()
    {
        Gateway = new FakeGateway(World, Pulse);
        Interactions = new FakeInteractions(World, Gateway);
        Endpoints = new FakeEndpoints(World, Gateway, Interactions, Pulse);
        Rest = new FakeRest(Endpoints, World, Pulse);
        Members = new FakeMembers(World, Gateway, Interactions, Pulse);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Listen(IPAddress.Loopback, 0);
        });
        app = builder.Build();
        app.UseWebSockets();
        app.Run(HandleAsync);
    }

    public Pulse Pulse { get; } = new();

    public FakeWorld World { get; } = new();

    public FakeGateway Gateway { get; }

    public FakeInteractions Interactions { get; }

    public FakeEndpoints Endpoints { get; }

    public FakeRest Rest { get; }

    /// <summary>What people do on the server.</summary>
    public FakeMembers Members { get; }

    /// <summary>The base address without path, such as http://127.0.0.1:5000.</summary>
    public string Address { get; private set; } = "";

    public string ApiBaseUrl => $"{Address}/api/v10/";

    public string GatewayUrl => GatewayAt(Address);

    /// <summary>The gateway at a port of its own, as Discord names another host for resumes than for new sessions.</summary>
    public string OtherGatewayUrl { get; private set; } = "";

    public static async Task<FakeDiscord> StartAsync()
    {
        var fake = new FakeDiscord();
        await fake.app.StartAsync();
        fake.Address = fake.app.Urls.First();
        fake.OtherGatewayUrl = GatewayAt(fake.app.Urls.Last());
        fake.Endpoints.GatewayUrl = fake.GatewayUrl;
        fake.Gateway.ResumeUrl = fake.GatewayUrl;
        return fake;
    }

    public async ValueTask DisposeAsync()
    {
        Gateway.Cut();
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        try
        {
            await app.StopAsync(deadline.Token);
        }
        catch (OperationCanceledException)
        {
            // A hanging request that a test left behind.
        }

        await app.DisposeAsync();
    }

    private static string GatewayAt(string address) => $"{address.Replace("http", "ws", StringComparison.Ordinal)}/gateway";

    private async Task HandleAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments("/gateway") || context.Request.Path == "/")
        {
            if (!context.WebSockets.IsWebSocketRequest) return;
            using var socket = await context.WebSockets.AcceptWebSocketAsync();
            var compresses = context.Request.Query["compress"] == "zlib-stream";
            await Gateway.ServeAsync(socket, compresses, context.Connection.LocalPort, context.RequestAborted);
        }
        else if (context.Request.Path.StartsWithSegments("/api/v10"))
        {
            await Rest.HandleAsync(context);
        }
        else
        {
            context.Response.StatusCode = 404;
        }
    }
}
