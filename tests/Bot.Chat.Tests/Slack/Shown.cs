using System.Text.Json.Nodes;

namespace Bot.Chat.Tests.Slack;

/// <summary>Reads what a message shows, by Slack's rules.</summary>
internal static class Shown
{
    /// <summary>The texts of all quotations, as a reader of rich text puts them together.</summary>
    public static List<string> Quotes(JsonObject message) =>
        [.. Nodes(message["blocks"]).Where(node => (string?)node["type"] == "rich_text_quote").Select(TextOf)];

    /// <summary>Every text that is shown, in order.</summary>
    public static string All(JsonObject message, string part = "blocks") => string.Join('\n', Nodes(message[part])
        .Where(node => (string?)node["type"] is "text" or "plain_text" or "mrkdwn").Select(node => (string?)node["text"]));

    public static IEnumerable<JsonObject> Nodes(JsonNode? node)
    {
        if (node is JsonObject item) yield return item;
        var children = node switch
        {
            JsonObject fields => fields.Select(field => field.Value),
            JsonArray list => list,
            _ => [],
        };
        foreach (var child in children)
            foreach (var below in Nodes(child)) yield return below;
    }

    private static string TextOf(JsonObject part) => string.Concat(part["elements"]!.AsArray().Select(element => (string?)element!["text"]));
}
