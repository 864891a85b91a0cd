using Bot.Core.Conversation.Chat;
using Bot.Slack.Blocks;
using Bot.Slack.Envelopes;
using Bot.Slack.Http;
using Bot.Slack.Socket;
using Bot.Slack.WebApi;
using Microsoft.Extensions.Logging;

namespace Bot.Slack;

/// <summary>The port, by default on the BCL alone: Socket Mode or HTTP for what comes in, the Web API for what goes out.</summary>
public sealed class SlackClient : ISlackClient, IDisposable
{
    private readonly HttpClient http;
    private readonly IDisposable? owned;
    private readonly SlackWebApi api;
    private readonly SocketMode socket;
    private readonly SlackHttpReceiver? receiver;
    private readonly PostOnce posts;
    private readonly FileUpload files;
    private readonly ResponseUrl responses;

    /// <summary>Sets the client up.</summary>
    /// <param name="options">Tokens and addresses.</param>
    /// <param name="clock">Keeps deadlines.</param>
    /// <param name="log">Told of connections.</param>
    /// <param name="receiver">What takes requests when Slack delivers over HTTP; null for Socket Mode.</param>
    /// <param name="state">Told when the connection opens and closes; null tells nobody.</param>
    public SlackClient(
        SlackOptions options, TimeProvider clock, ILogger<SlackClient> log, SlackHttpReceiver? receiver = null, PlatformConnection? state = null)
        : this(options, clock, log, null, null, state) => this.receiver = options.IsHttp ? receiver : null;

    internal SlackClient(SlackOptions options, TimeProvider clock, ILogger<SlackClient> log, SocketTiming? timing, Func<double>? random, PlatformConnection? state = null)
        : this(http => BuiltIn(http, options, clock, log, timing ?? new SocketTiming()), clock, log, random, state)
    {
    }

    /// <summary>Sets the client up on another way to Slack.</summary>
    /// <param name="ways">
    /// Makes the calls of the Web API and the connections of Socket Mode, from the HTTP client for everything else; names what goes with the client.
    /// </param>
    internal SlackClient(
        Func<HttpClient, (IApiCall Call, ISocketOpener Opener, IDisposable? Owned)> ways, TimeProvider clock, ILogger log, Func<double>? random, PlatformConnection? state,
        SlackHttpReceiver? receiver = null)
    {
        http = SlackHttp.Create();
        (var call, var opener, owned) = ways(http);
        this.receiver = receiver;
        api = new SlackWebApi(call, clock, log);
        socket = new SocketMode(opener, clock, random ?? Random.Shared.NextDouble, state ?? new PlatformConnection(SlackEdge.Name), log);
        posts = new PostOnce(api, clock);
        files = new FileUpload(api, http, clock);
        responses = new ResponseUrl(http, clock, log);
    }

    public void Dispose()
    {
        http.Dispose();
        owned?.Dispose();
    }

    public async Task<SlackSignIn> SignInAsync(CancellationToken cancellation)
    {
        var answer = await api.CallAsync(ApiMethod.AuthTest, new ApiForm(), cancellation).ConfigureAwait(false);
        return new SlackSignIn(
            answer.Error, answer.Body.Text("user_id") ?? "", answer.Body.Text("bot_id") ?? "",
            answer.Body.Text("team") ?? "", answer.Body.Text("team_id") ?? "");
    }

    public Task ReceiveAsync(ISlackEventSink sink, CancellationToken cancellation) =>
        receiver?.ReceiveAsync(sink, cancellation) ?? socket.ReceiveAsync(sink, cancellation);

    public Task<SlackReceipt> PostAsync(SlackPlace place, SlackMessage message, CancellationToken cancellation) =>
        posts.PostAsync(place, message, cancellation);

    public Task<SlackReceipt> PostEphemeralAsync(SlackPlace place, string user, SlackMessage message, CancellationToken cancellation) =>
        CallAsync(ApiMethod.PostEphemeral, new ApiForm().With("channel", place.Channel).With("thread_ts", place.ThreadTs).With("user", user).With(message), cancellation);

    public Task<SlackReceipt> UpdateAsync(string channel, string ts, SlackMessage message, CancellationToken cancellation) =>
        CallAsync(ApiMethod.Update, Address(channel, "ts", ts).With(message), cancellation);

    public Task<SlackReceipt> DeleteAsync(string channel, string ts, CancellationToken cancellation) =>
        CallAsync(ApiMethod.Delete, Address(channel, "ts", ts), cancellation);

    public Task<SlackReceipt> RespondAsync(Uri responseUrl, SlackResponse response, CancellationToken cancellation) =>
        responses.RespondAsync(responseUrl, response, cancellation);

    public Task<SlackReceipt> OpenViewAsync(string triggerId, SlackView view, CancellationToken cancellation) =>
        CallAsync(ApiMethod.OpenView, new ApiForm().With("trigger_id", triggerId).With("view", view, SlackJson.Instance.SlackView), cancellation);

    public Task<SlackReceipt> UpdateViewAsync(string viewId, SlackView view, CancellationToken cancellation) =>
        CallAsync(ApiMethod.UpdateView, new ApiForm().With("view_id", viewId).With("view", view, SlackJson.Instance.SlackView), cancellation);

    public Task<SlackReceipt> PublishHomeAsync(string user, SlackView view, CancellationToken cancellation) =>
        CallAsync(ApiMethod.PublishView, new ApiForm().With("user_id", user).With("view", view, SlackJson.Instance.SlackView), cancellation);

    public Task<SlackReceipt> UploadAsync(SlackPlace place, SlackUpload upload, CancellationToken cancellation) =>
        files.UploadAsync(place, upload, cancellation);

    public Task<SlackReceipt> ReactAsync(string channel, string ts, string emoji, CancellationToken cancellation) =>
        CallAsync(ApiMethod.AddReaction, Address(channel, "timestamp", ts).With("name", emoji), cancellation);

    public Task<SlackReceipt> UnreactAsync(string channel, string ts, string emoji, CancellationToken cancellation) =>
        CallAsync(ApiMethod.RemoveReaction, Address(channel, "timestamp", ts).With("name", emoji), cancellation);

    private static ApiForm Address(string channel, string key, string ts) => new ApiForm().With("channel", channel).With(key, ts);

    private async Task<SlackReceipt> CallAsync(ApiMethod method, ApiForm form, CancellationToken cancellation) =>
        (await api.CallAsync(method, form, cancellation).ConfigureAwait(false)).Receipt();

    private static (IApiCall Call, ISocketOpener Opener, IDisposable? Owned) BuiltIn(HttpClient http, SlackOptions options, TimeProvider clock, ILogger log, SocketTiming timing)
    {
        var appApi = new SlackWebApi(new HttpCall(http, options.Api, options.AppToken, clock), clock, log);
        return (new HttpCall(http, options.Api, options.BotToken, clock), new SocketOpener(appApi, timing, clock, log), null);
    }
}
