using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bot.Testing.Slack;

/// <summary>
/// Slack on loopback: the Web API, Socket Mode, response_urls and uploads, with a small workspace behind them.
/// Speaks the protocol, so that any client runs against it unmodified.
/// </summary>
public sealed class FakeSlack : IAsyncDisposable
{
    private static readonly TimeSpan TestDeadline = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(50);

    private readonly WebApplication web;
    private readonly FreezableRelay relay;
    private readonly Lock gate = new();
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private FakeSlack(WebApplication web, FreezableRelay relay, TimeProvider clock)
    {
        (this.web, this.relay, Clock) = (web, relay, clock);
        Workspace = new FakeWorkspace(clock);
        Sockets = new FakeSockets(this);
        People = new FakePeople(this);
        Methods = new FakeMethods(this);
    }

    public TimeProvider Clock { get; }

    public FakeWorkspace Workspace { get; }

    /// <summary>Socket Mode.</summary>
    public FakeSockets Sockets { get; }

    /// <summary>What members of the workspace do.</summary>
    public FakePeople People { get; }

    public FakeFaults Faults { get; } = new();

    /// <summary>Whether calls are checked against schemas and limits; off for measuring, since that takes longer than what is measured.</summary>
    public bool Validates { get; set; } = true;

    /// <summary>Whether calls are kept; off for measuring, since what is kept has to be gone through at every collection.</summary>
    public bool Records { get; set; } = true;

    /// <summary>Called with each call as it arrives.</summary>
    public event Action<SlackCall>? Arrived;

    /// <summary>Whether two messages within a second in one channel are a problem.</summary>
    public bool ExpectsPacing { get; set; }

    /// <summary>What chat.postMessage and its like would refuse, or Slack's own schemas forbid; a well-behaved app leaves it empty.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>Every call so far, in order of arrival.</summary>
    public IReadOnlyList<SlackCall> Calls
    {
        get
        {
            lock (gate) return [.. calls];
        }
    }

    private readonly List<SlackCall> calls = [];

    /// <summary>What a client is configured with.</summary>
    public Uri ApiBaseUrl => new(Root, "api/");

    internal Uri Root => new(web.Urls.First());

    internal FakeMethods Methods { get; }

    internal Uri SocketAddress(string ticket) => new($"ws://127.0.0.1:{relay.Port}/socket?ticket={ticket}");

    /// <summary>Starts a workspace.</summary>
    /// <param name="clock">Measures acknowledgements, triggers and response_urls; the machine's clock when left out.</param>
    public static async Task<FakeSlack> StartAsync(TimeProvider? clock = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var web = builder.Build();
        FakeSlack? fake = null;
        web.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(5) });
        web.MapMethods("/api/{method}", ["GET", "POST"], (HttpContext http, string method) => fake!.Methods.HandleAsync(http, method));
        web.MapPost("/response/{id}", (HttpContext http, string id) => fake!.Methods.RespondAsync(http, id));
        web.MapPost("/upload/{id}", (HttpContext http, string id) => fake!.Methods.ReceiveFileAsync(http, id));
        web.Map("/socket", (HttpContext http) => fake!.Sockets.AcceptAsync(http));
        await web.StartAsync();
        fake = new FakeSlack(web, FreezableRelay.Start(new Uri(web.Urls.First()).Port), clock ?? TimeProvider.System);
        return fake;
    }

    /// <summary>From now on the peer of every open socket is silent, although its connection stands.</summary>
    public void FreezeOpenSockets() => relay.FreezeOpenConnections();

    /// <summary>Waits until something is so; looks again whenever something happened here, and now and then for what happened elsewhere.</summary>
    /// <exception cref="TimeoutException">It did not come to be so; a test fails with this instead of hanging.</exception>
    public async Task UntilAsync(Func<bool> condition, string? what = null)
    {
        var begun = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var next = Changed();
            if (condition()) return;
            if (TimeProvider.System.GetElapsedTime(begun) > TestDeadline) throw new TimeoutException(Describe(what));
            await Task.WhenAny(next, Task.Delay(LookAgain));
        }
    }

    private string Describe(string? what) =>
        $"It did not happen: {what ?? "the condition"}. Calls: {string.Join(", ", Calls.TakeLast(12).Select(call => $"{call.Method} {call.Error}"))}";

    /// <summary>Waits for the n-th call of a method.</summary>
    public async Task<SlackCall> CallAsync(string method, int number = 1)
    {
        SlackCall? found = null;
        await UntilAsync(() => (found = Calls.Where(call => call.Method == method && call.IsDone).ElementAtOrDefault(number - 1)) is not null, $"call {number} of {method}");
        return found!;
    }

    internal void Record(SlackCall call)
    {
        Arrived?.Invoke(call);
        if (Records)
        {
            lock (gate) calls.Add(call);
        }

        Pulse();
    }

    internal void Complain(IEnumerable<string> problems)
    {
        lock (gate) Problems.AddRange(problems);
    }

    internal void Pulse()
    {
        TaskCompletionSource previous;
        lock (gate)
        {
            previous = changed;
            changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        previous.TrySetResult();
    }

    public async ValueTask DisposeAsync()
    {
        relay.Dispose();
        Sockets.Dispose();
        Faults.Release();
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        await web.StopAsync(deadline.Token);
        await web.DisposeAsync();
    }

    private Task Changed()
    {
        lock (gate) return changed.Task;
    }
}
