using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Bot.Testing.Slack;

namespace Bot.App.Tests.Web;

public sealed class SlackHookTests
{
    private const string Secret = "shh";

    [Fact]
    public async Task A_question_that_slack_posts_is_answered_in_its_channel_and_a_forged_one_is_not()
    {
        await using var slack = await FakeSlack.StartAsync();
        slack.Workspace.Add("C1");
        await using var page = await StartAsync(slack);
        using var forged = await PostAsync(page, Question("Ev1", "1.1"), "wrong");
        using var taken = await PostUntilReadyAsync(page, Question("Ev2", "1.2"));
        await slack.UntilAsync(() => slack.Workspace.BotMessages.Count > 0, "the answer");

        Assert.Equal(HttpStatusCode.Unauthorized, forged.StatusCode);
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        Assert.Contains("Haqqani", Assert.Single(slack.Workspace.BotMessages).ToJsonString());
    }

    [Fact]
    public async Task An_answer_that_takes_long_holds_up_no_second_request_on_the_same_connection()
    {
        await using var slack = await FakeSlack.StartAsync();
        slack.Workspace.Add("C1");
        slack.Faults.Next("chat.postMessage", new FakeFault(FaultKind.Silence));
        await using var page = await StartAsync(slack);
        using var connection = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 1 }) { BaseAddress = page.Address };
        using var first = await PostUntilReadyAsync(page, Question("Ev1", "1.1"), connection);
        await slack.UntilAsync(() => slack.Calls.Any(call => call.Method == "chat.postMessage"), "the answer is being posted");
        using var second = await PostAsync(page, Question("Ev2", "1.2"), Secret, connection);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        Assert.DoesNotContain(slack.Workspace.BotMessages, message => (string?)message["thread_ts"] == "1.1");
    }

    private static Task<RunningPage> StartAsync(FakeSlack slack) => RunningPage.StartAsync(
        null, $"--Slack:SigningSecret={Secret}", "--Slack:BotToken=xoxb-fake", $"--Slack:ApiBaseUrl={slack.ApiBaseUrl.AbsoluteUri}", "--Slack:SecondsBetweenPosts=0",
        "--Web:Password=does not matter here");

    // Until it is signed in the bot asks Slack to come again.
    private static async Task<HttpResponseMessage> PostUntilReadyAsync(RunningPage page, string body, HttpClient? client = null)
    {
        while (true)
        {
            var response = await PostAsync(page, body, Secret, client);
            if (response.StatusCode != HttpStatusCode.ServiceUnavailable) return response;
            response.Dispose();
        }
    }

    private static string Question(string id, string ts) =>
        $$$"""{"type":"event_callback","team_id":"T1","event_id":"{{{id}}}","event":{"type":"message","channel":"C1","channel_type":"channel","user":"U1","ts":"{{{ts}}}","text":"!haqqani"}}""";

    private static async Task<HttpResponseMessage> PostAsync(RunningPage page, string body, string secret, HttpClient? client = null)
    {
        var timestamp = page.Bot.Clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/slack/events") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("X-Slack-Request-Timestamp", timestamp);
        request.Headers.Add("X-Slack-Signature", $"v0={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"v0:{timestamp}:{body}")))}");
        return await (client ?? page.Client).SendAsync(request, TestContext.Current.CancellationToken);
    }
}
