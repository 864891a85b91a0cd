using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace Bot.Testing.Discord;

/// <summary>The fake's REST side: reads, validates and records requests, lets faults happen, and answers.</summary>
public sealed partial class FakeRest(FakeEndpoints endpoints, FakeWorld world, Pulse pulse)
{
    private readonly ConcurrentQueue<RecordedRequest> requests = new();
    private readonly ConcurrentQueue<string> problems = new();
    private readonly List<Fault> faults = [];
    private readonly RestLimits limits = new();

    /// <summary>Every request so far, in order of arrival.</summary>
    public IReadOnlyList<RecordedRequest> Requests => [.. requests];

    /// <summary>What Discord would have found wrong with the requests.</summary>
    public IReadOnlyList<string> Problems => [.. problems];

    /// <summary>Whether requests are checked against Discord's description; off where speed is measured.</summary>
    public bool Validates { get; set; } = true;

    /// <summary>Whether fields that the description does not know are let pass, as Discord does; for libraries that send old ones.</summary>
    public bool AllowsUnknownFields { get; set; }

    /// <summary>Whether requests are kept; off where a million of them would fill the memory that is measured.</summary>
    public bool Records { get; set; } = true;

    /// <summary>How many requests were told that they come too fast.</summary>
    public int Refusals => refusals;

    private int refusals;

    /// <summary>Called with each request as it arrives.</summary>
    public event Action<RecordedRequest>? Arrived;

    /// <summary>Allows so many requests a route and channel within a window.</summary>
    public void Limit(int count, TimeSpan window) => (limits.Limit, limits.Window) = (count, window);

    /// <summary>Makes the next requests that match fail in some way.</summary>
    public void Fail(Func<RecordedRequest, bool> matches, FakeAnswer answer, int times = 1)
    {
        lock (faults) faults.Add(new Fault(matches, answer, times));
    }

    /// <summary>Makes the next posts of messages fail.</summary>
    public void FailPosts(FakeAnswer answer, int times = 1) => Fail(IsPost, answer, times);

    public static bool IsPost(RecordedRequest request) =>
        request.Method == "POST" && request.Path.StartsWith("channels/", StringComparison.Ordinal) && request.Path.EndsWith("/messages", StringComparison.Ordinal);

    internal async Task HandleAsync(HttpContext context)
    {
        var request = await ReadAsync(context.Request);
        if (Records) requests.Enqueue(request);
        Arrived?.Invoke(request);
        var route = $"{request.Method} {Ids().Replace(request.Path, ":id")}";
        var (headers, retryAfter) = limits.Count(route, Ids().Match(request.Path).Value);
        await AnswerAsync(context, request, headers, retryAfter);
        pulse.Beat();
    }

    private async Task AnswerAsync(HttpContext context, RecordedRequest request, Dictionary<string, string> headers, double? retryAfter)
    {
        if (retryAfter is { } seconds)
        {
            Interlocked.Increment(ref refusals);
            await WriteAsync(context, FakeAnswer.Limited("user", seconds), headers);
            return;
        }

        if (!request.Path.StartsWith("webhooks/", StringComparison.Ordinal) && !request.Path.StartsWith("interactions/", StringComparison.Ordinal)
            && context.Request.Headers.Authorization != $"Bot {world.Token}")
        {
            await WriteAsync(context, FakeAnswer.Error(401, 0, "401: Unauthorized"), headers);
            return;
        }

        var fault = TakeFault(request);
        if (fault is { AfterDoing: true }) Do(request);
        await WriteAsync(context, fault ?? Do(request), headers);
    }

    private FakeAnswer Do(RecordedRequest request)
    {
        if (!Validates) return endpoints.Answer(request);
        List<string> wrong = [.. DiscordSpecification.Instance?.Check(request, AllowsUnknownFields) ?? []];
        // The rules read a body that has the described form.
        if (wrong.Count == 0) wrong.AddRange(RulesOf(request));
        if (!request.UserAgent.StartsWith("DiscordBot (", StringComparison.Ordinal)) wrong.Add($"user agent {request.UserAgent}");
        foreach (var problem in wrong) problems.Enqueue($"{problem} in {request}");
        return wrong.Count == 0
            ? endpoints.Answer(request)
            : new FakeAnswer(400, new JsonObject { ["code"] = 50035, ["message"] = "Invalid Form Body", ["errors"] = new JsonObject { ["_errors"] = string.Join("; ", wrong) } });
    }

    private static IEnumerable<string> RulesOf(RecordedRequest request)
    {
        if (request.Body is JsonArray commands && request.Path.EndsWith("/commands", StringComparison.Ordinal)) return DiscordRules.OfCommands(commands);
        if (request.Body is not JsonObject body) return [];
        var isCallback = request.Path.EndsWith("/callback", StringComparison.Ordinal);
        if (isCallback && (int?)body["type"] == 4 && body["data"] is not JsonObject) return ["callback 4 without data"];
        if (isCallback && (int?)body["type"] != 4) return [];
        var message = isCallback ? body["data"]!.AsObject() : body;
        var isMessage = isCallback || IsPost(request) || request.Path.Contains("/messages/", StringComparison.Ordinal) || request.Path.StartsWith("webhooks/", StringComparison.Ordinal);
        return isMessage && !request.Path.EndsWith("/threads", StringComparison.Ordinal)
            ? DiscordRules.OfMessage(message, request.Files.Count > 0, request.Method == "PATCH")
            : [];
    }

    private FakeAnswer? TakeFault(RecordedRequest request)
    {
        lock (faults) return faults.FirstOrDefault(fault => fault.Takes(request))?.Answer;
    }

    private static async Task WriteAsync(HttpContext context, FakeAnswer answer, Dictionary<string, string> headers)
    {
        if (answer.Hangs)
        {
            try
            {
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }

        if (answer.Status == 0)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = answer.Status;
        foreach (var (name, value) in headers.Concat(answer.Headers)) context.Response.Headers[name] = value;
        if (answer.Html is not null)
        {
            context.Response.ContentType = "text/html";
            await context.Response.WriteAsync(answer.Html);
        }
        else if (answer.Body is not null)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(answer.Body.ToJsonString());
        }
    }

    private static async Task<RecordedRequest> ReadAsync(HttpRequest request)
    {
        var files = new Dictionary<string, byte[]>();
        string? json;
        if (request.HasFormContentType)
        {
            var form = await request.ReadFormAsync();
            json = form["payload_json"];
            foreach (var file in form.Files)
            {
                using var content = new MemoryStream();
                await file.CopyToAsync(content);
                files[file.FileName] = content.ToArray();
            }
        }
        else
        {
            using var reader = new StreamReader(request.Body);
            json = await reader.ReadToEndAsync();
        }

        var path = request.Path.Value!["/api/v10/".Length..];
        return new RecordedRequest(
            request.Method, path, request.QueryString.Value ?? "", string.IsNullOrEmpty(json) ? null : JsonNode.Parse(json), files,
            request.Headers.UserAgent.ToString(), Stopwatch.GetTimestamp());
    }

    [GeneratedRegex(@"\d{17,20}")]
    private static partial Regex Ids();
}
