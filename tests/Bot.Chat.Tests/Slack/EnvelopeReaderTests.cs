using System.Text.Json;
using Bot.Slack.Envelopes;

namespace Bot.Chat.Tests.Slack;

public sealed class EnvelopeReaderTests
{
    [Theory]
    [InlineData("events_api", """{"team_id":"T1","enterprise_id":"E1","event":{"type":"message","channel":"C1","ts":"1.1","text":"x"}}""", "T1")]
    [InlineData("events_api", """{"enterprise_id":"E1","event":{"type":"message","channel":"C1","ts":"1.1","text":"x"}}""", "E1")]
    [InlineData("events_api", """{"team_id":"T1","enterprise_id":"E1","authorizations":[{"is_enterprise_install":true}],"event":{"type":"message","channel":"C1","ts":"1.1","text":"x"}}""", "E1")]
    [InlineData("slash_commands", """{"team_id":"T1","enterprise_id":"E1","is_enterprise_install":"false","command":"/ask","channel_id":"C1","response_url":"https://hooks.slack.com/x"}""", "T1")]
    [InlineData("slash_commands", """{"team_id":"T1","enterprise_id":"E1","is_enterprise_install":"true","command":"/ask","channel_id":"C1","response_url":"https://hooks.slack.com/x"}""", "E1")]
    [InlineData("slash_commands", """{"enterprise_id":"E1","command":"/ask","channel_id":"C1","response_url":"https://hooks.slack.com/x"}""", "E1")]
    [InlineData("interactive", """{"type":"block_actions","team":{"id":"T1"},"enterprise":{"id":"E1"},"is_enterprise_install":false,"actions":[{"action_id":"a"}]}""", "T1")]
    [InlineData("interactive", """{"type":"block_actions","team":null,"enterprise":{"id":"E1"},"is_enterprise_install":true,"actions":[{"action_id":"a"}]}""", "E1")]
    [InlineData("interactive", """{"type":"view_submission","team":null,"enterprise":{"id":"E1"},"view":{"callback_id":"c"}}""", "E1")]
    public void An_app_installed_on_a_whole_enterprise_is_keyed_by_it(string kind, string payload, string team)
    {
        using var document = JsonDocument.Parse(payload);

        Assert.Equal(team, EnvelopeReader.Read(kind, document.RootElement)!.TeamId);
    }
}
