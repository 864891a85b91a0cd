using System.Text.Json;
using Bot.Slack.Events;

namespace Bot.Slack.Envelopes;

/// <summary>Reads payloads of the Events API.</summary>
internal static class EventReader
{
    public static SlackEvent? Read(JsonElement payload)
    {
        if (payload.Field("event") is not { } happening) return null;
        var read = happening.Text("type") switch
        {
            "message" => ReadMessage(happening),
            "app_mention" => Posted(happening, isMention: true),
            "app_home_opened" when happening.Text("tab") != "messages" => new HomeOpened { User = happening.Text("user") },
            _ => null,
        };
        return read is null ? null : read with { EventId = payload.Text("event_id"), TeamId = Team(payload) };
    }

    // An app installed on a whole Enterprise Grid has no team of its own: conversations are keyed by the enterprise then.
    private static string? Team(JsonElement payload)
    {
        var isGrid = ((JsonElement?)payload).Items("authorizations").Any(item => item.Flag("is_enterprise_install"));
        return isGrid ? payload.Text("enterprise_id") ?? payload.Text("team_id") : payload.Text("team_id") ?? payload.Text("enterprise_id");
    }

    private static SlackEvent? ReadMessage(JsonElement message) => message.Text("subtype") switch
    {
        "message_changed" => ReadChange(message),
        "message_deleted" => Deleted(message, message.Text("deleted_ts")),
        _ => Posted(message, isMention: false),
    };

    private static MessagePosted? Posted(JsonElement message, bool isMention) =>
        message.Text("channel") is { } channel && message.Text("ts") is { } ts
            ? new MessagePosted
            {
                User = message.Text("user"),
                Channel = channel,
                Ts = ts,
                ThreadTs = message.Text("thread_ts"),
                Text = message.Text("text") ?? "",
                Subtype = message.Text("subtype"),
                BotId = message.Text("bot_id"),
                IsDirect = message.Text("channel_type") == "im" || channel.StartsWith('D'),
                IsMentionEvent = isMention,
            }
            : null;

    private static SlackEvent? ReadChange(JsonElement change)
    {
        var message = change.Field("message");
        var ts = message.Text("ts");

        // A deleted message that has replies stays as a tombstone; Slack tells that as a change.
        if (message.Text("subtype") == "tombstone") return Deleted(change, ts);
        if (change.Text("channel") is not { } channel || ts is null) return null;
        var text = message.Text("text") ?? "";

        // Link previews that arrive later are changes, too.
        if (text == (change.Field("previous_message").Text("text") ?? "")) return null;
        return new MessageEdited
        {
            User = message.Text("user"),
            Channel = channel,
            Ts = ts,
            ThreadTs = message.Text("thread_ts"),
            Text = text,
            BotId = message.Text("bot_id"),
            IsDirect = change.Text("channel_type") == "im" || channel.StartsWith('D'),
        };
    }

    private static MessageDeleted? Deleted(JsonElement message, string? ts) =>
        message.Text("channel") is { } channel && ts is not null
            ? new MessageDeleted
            {
                Channel = channel,
                Ts = ts,
                ThreadTs = message.Field("previous_message").Text("thread_ts"),
                User = message.Field("previous_message").Text("user"),
            }
            : null;
}
