using System.Text.Json.Nodes;

namespace Bot.Testing.Slack;

/// <summary>The limits of Block Kit that Slack's schemas do not express.</summary>
public static class BlockRules
{
    /// <summary>Characters of text over a whole message; Slack documents no figure, and was seen to accept 9,597.</summary>
    public const int LongestMessage = 9_600;

    /// <summary>Everything that is wrong with the blocks of a message, a modal or the Home tab.</summary>
    public static IEnumerable<string> Check(JsonArray blocks, string surface)
    {
        if (blocks.Count > (surface == "message" ? 50 : 100)) yield return $"{blocks.Count} blocks";
        var ids = blocks.OfType<JsonObject>().Select(block => (string?)block["block_id"]).OfType<string>().ToList();
        if (ids.Count != ids.Distinct(StringComparer.Ordinal).Count()) yield return "a block_id occurs twice";
        foreach (var problem in SlackSpecs.CheckBlocks(blocks)) yield return problem;
        foreach (var block in blocks.OfType<JsonObject>())
            foreach (var problem in CheckBlock(block, surface)) yield return problem;
    }

    public static IEnumerable<string> CheckView(JsonObject view)
    {
        var isModal = (string?)view["type"] == "modal";
        foreach (var name in new[] { "title", "submit", "close" })
            if (view[name] is JsonObject text && Length(text["text"]) is 0 or > 24) yield return $"{name}: 1 to 24 characters";
        if (isModal && view["title"] is null) yield return "a modal needs a title";
        if (Length(view["callback_id"]) > 255) yield return "callback_id: 255 characters";
        if (Length(view["private_metadata"]) > 3_000) yield return "private_metadata: 3,000 characters";
        var blocks = view["blocks"] as JsonArray ?? [];
        if (blocks.OfType<JsonObject>().Any(block => (string?)block["type"] == "input") && isModal && view["submit"] is null) yield return "inputs need a submit";
        foreach (var problem in Check(blocks, isModal ? "modal" : "home")) yield return problem;
    }

    /// <summary>Characters of all texts.</summary>
    public static int TextLength(JsonNode? node) => node switch
    {
        JsonArray list => list.Sum(TextLength),
        JsonObject item => item.Sum(field => field.Key == "text" && field.Value is JsonValue ? Length(field.Value) : TextLength(field.Value)),
        _ => 0,
    };

    private static IEnumerable<string> CheckBlock(JsonObject block, string surface)
    {
        var type = (string?)block["type"] ?? "";
        if (Length(block["block_id"]) > 255) yield return "block_id: 255 characters";
        if (type == "context_actions" && surface != "message") yield return "context_actions stand in messages only";
        if (type == "input" && surface == "message") yield return "inputs stand in views only";
        var elements = block["elements"] as JsonArray;
        if (elements is not null && Range(type) is var (least, most) && (elements.Count < least || elements.Count > most))
            yield return $"{type}: {least} to {most} elements";
        if (type == "header" && Length(block["text"]?["text"]) is 0 or > 150) yield return "header: 1 to 150 characters";
        foreach (var problem in Below(block)) yield return problem;
        if (elements is null || type is not ("actions" or "context_actions")) yield break;
        var actions = elements.Select(element => (string?)element!["action_id"]).OfType<string>().ToList();
        if (actions.Count != actions.Distinct(StringComparer.Ordinal).Count()) yield return "an action_id occurs twice";
    }

    private static IEnumerable<string> Below(JsonNode node)
    {
        if (node is JsonObject item) foreach (var problem in CheckItem(item)) yield return problem;
        var children = node switch
        {
            JsonObject fields => fields.Select(field => field.Value),
            JsonArray list => list,
            _ => [],
        };
        foreach (var child in children.OfType<JsonNode>())
            foreach (var problem in Below(child)) yield return problem;
    }

    private static IEnumerable<string> CheckItem(JsonObject item)
    {
        var type = (string?)item["type"];
        if (type is "plain_text" or "mrkdwn" && Length(item["text"]) is 0 or > 3_000) yield return "text: 1 to 3,000 characters";
        if (type == "text" && Length(item["text"]) == 0) yield return "rich text may not be empty";
        if (Length(item["action_id"]) > 255) yield return "action_id: 255 characters";
        if (type == "button" && Length(item["text"]?["text"]) > 75) yield return "button: 75 characters";
        if (type == "button" && Length(item["value"]) > 2_000) yield return "value: 2,000 characters";
        if (type == "button" && Length(item["url"]) > 3_000) yield return "url: 3,000 characters";
        if (type == "static_select" && (item["options"] as JsonArray)?.Count is 0 or > 100) yield return "1 to 100 options";
        if (item["options"] is not JsonArray options) yield break;
        if (options.Any(option => Length(option!["text"]?["text"]) > 75)) yield return "option: 75 characters";
        if (options.Any(option => Length(option!["value"]) > 150)) yield return "option value: 150 characters";
    }

    private static (int Least, int Most)? Range(string type) => type switch
    {
        "actions" => (1, 25),
        "context" => (1, 10),
        "context_actions" => (1, 5),
        "rich_text" => (1, int.MaxValue),
        _ => null,
    };

    private static int Length(JsonNode? text) => text is JsonValue value && value.TryGetValue<string>(out var characters) ? characters.Length : 0;
}
