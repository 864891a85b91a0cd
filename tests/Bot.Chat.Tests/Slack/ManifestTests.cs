using System.Text.Json.Nodes;
using Bot.Slack.Manifest;
using Bot.Testing.Slack;

namespace Bot.Chat.Tests.Slack;

public sealed class ManifestTests
{
    private static readonly JsonObject Manifest = JsonNode.Parse(AppManifest.Json)!.AsObject();

    [Fact]
    public void The_manifest_is_one_that_slack_takes()
    {
        var problems = SlackSpecs.CheckManifest(Manifest);
        Assert.SkipWhen(problems is null, "../shared/specs/slack is absent.");

        Assert.Empty(problems!);
    }

    [Fact]
    public void Every_event_asked_for_has_the_scope_that_slack_demands()
    {
        var scopes = Manifest["oauth_config"]!["scopes"]!["bot"]!.AsArray().Select(scope => (string)scope!).ToHashSet();
        var needed = new Dictionary<string, string?>
        {
            ["app_home_opened"] = null,
            ["app_mention"] = "app_mentions:read",
            ["message.channels"] = "channels:history",
            ["message.groups"] = "groups:history",
            ["message.im"] = "im:history",
            ["message.mpim"] = "mpim:history",
        };
        var events = Manifest["settings"]!["event_subscriptions"]!["bot_events"]!.AsArray().Select(name => (string)name!).ToList();

        Assert.Equal(needed.Keys.Order(), events.Order());
        Assert.Equal([.. needed.Values.OfType<string>().Concat(["chat:write", "commands", "files:write", "reactions:write"]).Order()], scopes.Order());
    }
}
