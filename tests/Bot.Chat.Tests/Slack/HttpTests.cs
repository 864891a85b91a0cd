using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bot.Slack;
using Bot.Slack.Events;
using Bot.Slack.Http;
using Bot.Testing;

namespace Bot.Chat.Tests.Slack;

public sealed class HttpTests
{
    private const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";
    private const string Posted = """{"type":"event_callback","team_id":"T1","event_id":"Ev1","event":{"type":"message","channel":"C1","user":"U1","ts":"1.1","text":"!haqqani"}}""";

    private readonly ManualTimeProvider clock = new();
    private readonly KeptEvents sink = new();
    private readonly SlackHttpReceiver receiver;

    public HttpTests()
    {
        receiver = new SlackHttpReceiver(new SlackOptions { SigningSecret = Secret, BotToken = "xoxb-fake" }, clock);
        _ = receiver.ReceiveAsync(sink, TestContext.Current.CancellationToken);
    }

    [Fact]
    public void The_published_example_has_the_published_signature() =>
        Assert.Equal(
            "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
            SlackSignature.Of(Secret, "1531420618", Encoding.UTF8.GetBytes(
                "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c")));

    [Fact]
    public void A_signed_event_is_handed_over()
    {
        Assert.Equal(200, Send(SlackHttpKind.Events, Posted));
        Assert.Equal("!haqqani", Assert.IsType<MessagePosted>(Assert.Single(sink.Taken)).Text);
    }

    [Theory]
    [InlineData(600)]
    [InlineData(301)]
    [InlineData(-301)]
    [InlineData(365 * 24 * 3600)]
    public void A_request_from_another_time_is_refused(int secondsAgo)
    {
        var then = (clock.GetUtcNow().ToUnixTimeSeconds() - secondsAgo).ToString(CultureInfo.InvariantCulture);

        Assert.Equal(401, Send(SlackHttpKind.Events, Posted, timestamp: then));
        Assert.Empty(sink.Taken);
    }

    [Fact]
    public void A_request_of_five_minutes_ago_is_still_taken() =>
        Assert.Equal(200, Send(SlackHttpKind.Events, Posted, timestamp: (clock.GetUtcNow().ToUnixTimeSeconds() - 300).ToString(CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("v0=")]
    [InlineData("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503")]
    [InlineData("v1=0000")]
    public void A_request_without_the_right_signature_is_refused_before_it_is_parsed(string? signature)
    {
        foreach (var body in new[] { Posted, "{", "", "\uFFFD" }) Assert.Equal(401, Receive(SlackHttpKind.Events, body, Now(), signature).Status);
        Assert.Empty(sink.Taken);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    public void A_request_without_a_time_is_refused(string? timestamp) =>
        Assert.Equal(401, Receive(SlackHttpKind.Events, Posted, timestamp, SlackSignature.Of(Secret, timestamp ?? "", Encoding.UTF8.GetBytes(Posted))).Status);

    [Fact]
    public void A_changed_body_is_refused()
    {
        var signature = Sign(Now(), Posted);

        Assert.Equal(401, Receive(SlackHttpKind.Events, Posted.Replace("C1", "C2", StringComparison.Ordinal), Now(), signature).Status);
        Assert.Empty(sink.Taken);
    }

    [Fact]
    public void A_signed_body_that_cannot_be_understood_is_said_to_be_so() => Assert.Equal(400, Send(SlackHttpKind.Events, "{"));

    [Fact]
    public void A_replay_and_a_retry_are_taken_once()
    {
        Assert.Equal([200, 200], new[] { Send(SlackHttpKind.Events, Posted), Send(SlackHttpKind.Events, Posted) });
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(200, Send(SlackHttpKind.Events, Posted));

        Assert.Single(sink.Taken);
    }

    [Fact]
    public void What_there_was_no_room_for_may_come_again()
    {
        sink.HasRoom = false;
        Assert.Equal(503, Send(SlackHttpKind.Events, Posted));
        sink.HasRoom = true;
        Assert.Equal(200, Send(SlackHttpKind.Events, Posted));

        Assert.Single(sink.Taken);
    }

    [Fact]
    public void The_address_is_verified_by_repeating_the_challenge() =>
        Assert.Equal("3eZbrw1aB", Receive(SlackHttpKind.Events, """{"type":"url_verification","challenge":"3eZbrw1aB"}""").Text);

    [Theory]
    [InlineData(SlackHttpKind.Commands)]
    [InlineData(SlackHttpKind.Interactivity)]
    [InlineData(SlackHttpKind.Events)]
    public void A_check_of_the_certificate_is_answered(SlackHttpKind kind)
    {
        Assert.Equal(200, Send(kind, "ssl_check=1&token=x"));
        Assert.Empty(sink.Taken);
    }

    [Fact]
    public void A_command_comes_as_a_form()
    {
        Assert.Equal(200, Send(SlackHttpKind.Commands, "command=%2Fask&text=what+is+%22ISI%22%3F&channel_id=C1&user_id=U1&team_id=T1&trigger_id=1.2&response_url=https%3A%2F%2Fhooks.slack.com%2Fx"));

        Assert.Equal("what is \"ISI\"?", Assert.IsType<CommandIssued>(Assert.Single(sink.Taken)).Text);
    }

    [Fact]
    public void A_click_comes_as_json_within_a_form()
    {
        var json = """{"type":"block_actions","trigger_id":"1.3","user":{"id":"U1"},"team":{"id":"T1"},"channel":{"id":"C1"},"actions":[{"action_id":"q1.More","value":"è & é"}]}""";

        Assert.Equal(200, Send(SlackHttpKind.Interactivity, $"payload={Uri.EscapeDataString(json)}"));

        Assert.Equal("è & é", Assert.IsType<ActionClicked>(Assert.Single(sink.Taken)).Value);
    }

    [Theory]
    [InlineData("application/json", "utf-8")]
    [InlineData("application/json; charset=utf-8", "utf-8")]
    [InlineData("application/json; charset=\"UTF-8\"", "utf-8")]
    [InlineData("application/json; charset=utf-16", "utf-16")]
    [InlineData("application/json; charset=iso-8859-1", "iso-8859-1")]
    [InlineData("application/json; charset=nonsense", "utf-8")]
    [InlineData(null, "utf-8")]
    public void Json_comes_in_any_charset(string? contentType, string charset)
    {
        var body = Encoding.GetEncoding(charset).GetBytes(Posted.Replace("!haqqani", "!péché", StringComparison.Ordinal));

        Assert.Equal(200, receiver.Take(new SlackHttpRequest(SlackHttpKind.Events, Now(), SlackSignature.Of(Secret, Now(), body), contentType, body)).Status);
        Assert.Equal("!péché", Assert.IsType<MessagePosted>(Assert.Single(sink.Taken)).Text);
    }

    private string Now() => clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private int Send(SlackHttpKind kind, string body, string? timestamp = null) =>
        Receive(kind, body, timestamp ?? Now(), Sign(timestamp ?? Now(), body)).Status;

    private SlackHttpAnswer Receive(SlackHttpKind kind, string body) => Receive(kind, body, Now(), Sign(Now(), body));

    private SlackHttpAnswer Receive(SlackHttpKind kind, string body, string? timestamp, string? signature) =>
        receiver.Take(new SlackHttpRequest(kind, timestamp, signature, "application/json", Encoding.UTF8.GetBytes(body)));

    // By hand, after Slack's description, so that a mistake in the product's own signature shows.
    private static string Sign(string timestamp, string body) =>
        $"v0={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes($"v0:{timestamp}:{body}")))}";
}
