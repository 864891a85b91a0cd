using System.Text.Json;
using Bot.Slack.Events;

namespace Bot.Slack.Envelopes;

/// <summary>Reads slash commands.</summary>
internal static class CommandReader
{
    public static CommandIssued? Read(JsonElement payload) =>
        payload.Text("command") is { } command && payload.Text("channel_id") is { } channel && payload.Address("response_url") is { } url
            ? new CommandIssued
            {
                EventId = payload.Text("trigger_id"),
                TeamId = TeamOf(payload),
                User = payload.Text("user_id"),
                Command = command,
                Text = payload.Text("text") ?? "",
                Channel = channel,
                ResponseUrl = url,
                TriggerId = payload.Text("trigger_id"),
            }
            : null;

    private static string? TeamOf(JsonElement payload) => payload.Flag("is_enterprise_install")
        ? payload.Text("enterprise_id") ?? payload.Text("team_id")
        : payload.Text("team_id") ?? payload.Text("enterprise_id");
}
