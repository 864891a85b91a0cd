using System.Collections.Immutable;
using System.Text.Json;
using Bot.Slack.Events;

namespace Bot.Slack.Envelopes;

/// <summary>Reads clicks, shortcuts and submitted modals.</summary>
internal static class InteractionReader
{
    public static SlackEvent? Read(JsonElement payload)
    {
        SlackEvent? read = payload.Text("type") switch
        {
            "block_actions" => ReadClick(payload),
            "message_action" or "shortcut" => ReadShortcut(payload),
            "view_submission" => ReadSubmission(payload),
            _ => null,
        };
        return read is null ? null : read with
        {
            EventId = payload.Text("trigger_id"),
            TeamId = TeamOf(payload),
            User = payload.Field("user").Text("id"),
        };
    }

    private static string? TeamOf(JsonElement payload)
    {
        var (team, enterprise) = (payload.Field("team").Text("id"), payload.Field("enterprise").Text("id"));
        return payload.Flag("is_enterprise_install") ? enterprise ?? team : team ?? enterprise ?? payload.Field("user").Text("team_id");
    }

    private static ActionClicked? ReadClick(JsonElement payload)
    {
        var action = ((JsonElement?)payload).Items("actions").FirstOrDefault();
        if (action.Text("action_id") is not { } id) return null;
        var container = payload.Field("container");
        return new ActionClicked
        {
            ActionId = id,
            BlockId = action.Text("block_id"),
            Value = action.Text("value") ?? action.Field("selected_option").Text("value") ?? "",
            Channel = payload.Field("channel").Text("id") ?? container.Text("channel_id"),
            MessageTs = container.Text("message_ts") ?? payload.Field("message").Text("ts"),
            ThreadTs = container.Text("thread_ts") ?? payload.Field("message").Text("thread_ts"),
            IsEphemeral = container.Flag("is_ephemeral"),
            ResponseUrl = payload.Address("response_url"),
            TriggerId = payload.Text("trigger_id"),
        };
    }

    private static ShortcutUsed? ReadShortcut(JsonElement payload)
    {
        var message = payload.Field("message");
        return payload.Text("callback_id") is not { } id ? null : new ShortcutUsed
        {
            CallbackId = id,
            TriggerId = payload.Text("trigger_id"),
            Channel = payload.Field("channel").Text("id"),
            MessageTs = message.Text("ts") ?? payload.Text("message_ts"),
            ThreadTs = message.Text("thread_ts"),
            MessageText = message.Text("text") ?? "",
            ResponseUrl = payload.Address("response_url"),
        };
    }

    private static ViewSubmitted? ReadSubmission(JsonElement payload)
    {
        var view = payload.Field("view");
        return view.Text("callback_id") is not { } id ? null : new ViewSubmitted
        {
            CallbackId = id,
            PrivateMetadata = view.Text("private_metadata") ?? "",
            Values = ReadValues(view.Field("state").Field("values")),
        };
    }

    // state.values is block id -> action id -> field.
    private static ImmutableDictionary<string, string> ReadValues(JsonElement? values)
    {
        var read = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (values is not { ValueKind: JsonValueKind.Object } blocks) return read.ToImmutable();
        foreach (var block in blocks.EnumerateObject().Where(block => block.Value.ValueKind == JsonValueKind.Object))
        {
            foreach (var field in block.Value.EnumerateObject())
            {
                if ((field.Value.Text("value") ?? field.Value.Field("selected_option").Text("value")) is { } value)
                    read[field.Name] = value;
            }
        }

        return read.ToImmutable();
    }
}
