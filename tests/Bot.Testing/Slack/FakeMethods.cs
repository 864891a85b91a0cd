using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Bot.Testing.Slack;

/// <summary>Answers the Web API, response_urls and uploads.</summary>
internal sealed class FakeMethods
{
    private readonly FakeSlack fake;
    private readonly MessageMethods messages;
    private readonly Dictionary<string, Func<JsonObject, JsonObject>> methods;

    public FakeMethods(FakeSlack fake)
    {
        this.fake = fake;
        messages = new MessageMethods(fake);
        var views = new ViewMethods(fake);
        var files = new FileMethods(fake);
        methods = new(StringComparer.Ordinal)
        {
            ["api.test"] = _ => Ok(),
            ["auth.test"] = _ => SignIn(),
            ["apps.connections.open"] = _ => Ok(("url", fake.SocketAddress(fake.Sockets.NewTicket()).AbsoluteUri)),
            ["chat.postMessage"] = messages.Post,
            ["chat.postEphemeral"] = messages.PostEphemeral,
            ["chat.update"] = messages.Update,
            ["chat.delete"] = messages.Delete,
            ["conversations.replies"] = messages.Replies,
            ["conversations.history"] = messages.History,
            ["reactions.add"] = arguments => messages.React(arguments, isAdding: true),
            ["reactions.remove"] = arguments => messages.React(arguments, isAdding: false),
            ["views.open"] = views.Open,
            ["views.push"] = views.Open,
            ["views.update"] = views.Update,
            ["views.publish"] = views.Publish,
            ["files.getUploadURLExternal"] = files.GetUrl,
            ["files.completeUploadExternal"] = files.Complete,
        };
    }

    public static JsonObject Ok(params (string Name, JsonNode? Value)[] fields)
    {
        var answer = new JsonObject { ["ok"] = true };
        foreach (var (name, value) in fields) answer[name] = value;
        return answer;
    }

    public static JsonObject Error(string error, IEnumerable<string>? messages = null)
    {
        var answer = new JsonObject { ["ok"] = false, ["error"] = error };
        if (messages is not null) answer["response_metadata"] = new JsonObject { ["messages"] = new JsonArray([.. messages.Select(text => (JsonNode)text)]) };
        return answer;
    }

    public async Task HandleAsync(HttpContext http, string method)
    {
        var (arguments, isJson) = await CallReader.ReadAsync(http.Request);
        var call = new SlackCall(method, arguments, CallReader.Token(http.Request, arguments), fake.Clock.GetUtcNow());
        fake.Record(call);
        var fault = fake.Faults.Take(method);
        if (fault is { Kind: not FaultKind.ResetAfterwards } && await FaultPlayer.PlayAsync(http, fault, fake.Faults))
        {
            fake.Pulse();
            return;
        }

        JsonObject answer;
        lock (fake.Workspace.Gate) answer = fault is { Kind: FaultKind.Refusal } ? Error(fault.Error!) : Answer(method, call, isJson);
        call.Error = (string?)answer["error"];
        call.IsDone = true;
        fake.Pulse();
        if (fault is { Kind: FaultKind.ResetAfterwards }) http.Abort();
        else await WriteAsync(http, answer);
        messages.TellLater();
    }

    public async Task RespondAsync(HttpContext http, string id)
    {
        var (arguments, _) = await CallReader.ReadAsync(http.Request);
        var call = new SlackCall("response_url", arguments, CallReader.Token(http.Request, arguments), fake.Clock.GetUtcNow());
        fake.Record(call);
        if (call.Token is not null) fake.Complain(["A token went to a response_url."]);
        var fault = fake.Faults.Take("response_url");
        if (fault is not null && await FaultPlayer.PlayAsync(http, fault, fake.Faults)) return;
        JsonObject answer;
        lock (fake.Workspace.Gate) answer = fault is { Kind: FaultKind.Refusal } ? Error(fault.Error!) : messages.Respond(id, arguments);
        call.Error = (string?)answer["error"];
        call.IsDone = true;
        fake.Pulse();
        http.Response.StatusCode = call.Error is null ? 200 : 404;
        await WriteAsync(http, answer);
        messages.TellLater();
    }

    public async Task ReceiveFileAsync(HttpContext http, string id)
    {
        var content = await CallReader.ReadFileAsync(http.Request);
        lock (fake.Workspace.Gate) fake.Workspace.Uploads[id] = content;
        await http.Response.WriteAsync($"OK - {content.Length}");
    }

    private JsonObject Answer(string method, SlackCall call, bool isJson)
    {
        if (!methods.TryGetValue(method, out var answer)) return Error("unknown_method");
        var isAppMethod = method == "apps.connections.open";
        if (call.Token is null) return Error("not_authed");
        if (call.Token != (isAppMethod ? fake.Workspace.AppToken : fake.Workspace.BotToken))
            return Error(call.Token == fake.Workspace.AppToken || call.Token == fake.Workspace.BotToken ? "not_allowed_token_type" : "invalid_auth");
        if (isJson && SlackSpecs.FormOnly.Contains(method)) return Error("invalid_arguments", ["JSON is not read by this method"]);
        if (fake.Validates) fake.Complain(SlackSpecs.Check(method, call.Arguments));
        return answer(call.Arguments);
    }

    private static JsonObject SignIn() => Ok(
        ("url", "https://fake.slack.com/"), ("team", "Fake"), ("user", "bot"), ("team_id", FakeWorkspace.Team),
        ("user_id", FakeWorkspace.BotUser), ("bot_id", FakeWorkspace.BotId), ("is_enterprise_install", false));

    private static async Task WriteAsync(HttpContext http, JsonObject answer)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        try
        {
            await http.Response.WriteAsync(answer.ToJsonString());
        }
        catch (OperationCanceledException)
        {
            // The caller gave up.
        }
    }
}
