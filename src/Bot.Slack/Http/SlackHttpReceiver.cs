using System.Text.Json;
using Bot.Core.Conversation.Chat;
using Bot.Core.Conversation.Memory;
using Bot.Slack.Envelopes;

namespace Bot.Slack.Http;

/// <summary>
/// Receives over HTTP what Socket Mode would deliver: verifies the raw request before anything of it is parsed, hands the event
/// over, and answers at once, so that no slow answer ever holds a connection. Safe for several threads.
/// </summary>
/// <param name="options">The signing secret.</param>
/// <param name="clock">Tells how old a request is.</param>
/// <param name="state">Told when requests are taken and when no more; null tells nobody.</param>
public sealed class SlackHttpReceiver(SlackOptions options, TimeProvider clock, PlatformConnection? state = null)
{
    // Slack retries for up to an hour; a replay is stale after five minutes.
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(90);
    private const int MostRemembered = 100_000;

    private readonly ExpiringMap<string, bool> seen = new(MostRemembered, Remembered, clock);
    private volatile ISlackEventSink? sink;

    /// <summary>Hands events to a sink until cancelled.</summary>
    public async Task ReceiveAsync(ISlackEventSink target, CancellationToken cancellation)
    {
        sink = target;
        state?.Opened();
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, clock, cancellation).ConfigureAwait(false);
        }
        finally
        {
            sink = null;
            state?.Closed();
        }
    }

    /// <summary>Takes one request.</summary>
    public SlackHttpAnswer Take(SlackHttpRequest request)
    {
        if (!SlackSignature.IsValid(options.SigningSecret.Trim(), request.Timestamp, request.Signature, request.Body.Span, clock.GetUtcNow()))
            return new SlackHttpAnswer(401, "not signed by Slack");
        if (!SlackHttpBody.TryRead(request, out var payload)) return new SlackHttpAnswer(400, "not understood");
        if (payload.Text("type") == "url_verification") return new SlackHttpAnswer(200, payload.Text("challenge") ?? "");
        if (payload.Text("ssl_check") is not null) return SlackHttpAnswer.Taken;
        return HandOver(request, payload);
    }

    private SlackHttpAnswer HandOver(SlackHttpRequest request, JsonElement payload)
    {
        if (sink is not { } target) return new SlackHttpAnswer(503, "not ready");
        // Slack signs a retry anew but keeps the event's id; a replayed request keeps its signature.
        string[] keys = [request.Signature!, .. payload.Text("event_id") is { } id ? [id] : Array.Empty<string>()];
        if (!keys.All(key => seen.TryAdd(key, true))) return SlackHttpAnswer.Taken;
        if (EnvelopeReader.Read(NameOf(request.Kind), payload) is not { } happening || target.TryAccept(happening)) return SlackHttpAnswer.Taken;
        // It was not taken, so Slack's next attempt is to be let through.
        foreach (var key in keys) seen.Remove(key, out _);
        return new SlackHttpAnswer(503, "busy");
    }

    private static string NameOf(SlackHttpKind kind) => kind switch
    {
        SlackHttpKind.Events => "events_api",
        SlackHttpKind.Commands => "slash_commands",
        _ => "interactive",
    };
}
