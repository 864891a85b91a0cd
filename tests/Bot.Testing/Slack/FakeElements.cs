using System.Text.Json.Nodes;

namespace Bot.Testing.Slack;

/// <summary>Finds what can be clicked or filled in.</summary>
public static class FakeElements
{
    /// <summary>The block and the element whose label, value or action_id this is; a thumb is found as the element it would be.</summary>
    public static (JsonObject Block, JsonObject Element) Find(JsonArray blocks, string find)
    {
        foreach (var block in blocks.OfType<JsonObject>())
            foreach (var element in Elements(block))
                if (Is(element, find)) return (block, element);
        throw new KeyNotFoundException($"Nothing to click is called {find}.");
    }

    /// <summary>The labels of all buttons, in order.</summary>
    public static IEnumerable<string> Labels(JsonArray blocks) =>
        blocks.OfType<JsonObject>().SelectMany(Elements).Select(Label);

    private static bool Is(JsonObject element, string find) =>
        Label(element) == find || (string?)element["action_id"] == find || (string?)element["value"] == find;

    // Rich text has plain characters where a button has a text object.
    private static string Label(JsonObject element) => element["text"] is JsonObject text ? (string?)text["text"] ?? "" : "";

    private static IEnumerable<JsonObject> Elements(JsonObject block)
    {
        var direct = (block["elements"] as JsonArray ?? []).OfType<JsonObject>()
            .Concat(new[] { block["accessory"] as JsonObject, block["element"] as JsonObject }.OfType<JsonObject>());
        foreach (var element in direct)
        {
            if ((string?)element["type"] != "feedback_buttons")
            {
                yield return element;
                continue;
            }

            foreach (var side in new[] { "positive_button", "negative_button" })
            {
                var thumb = element[side]!.DeepClone().AsObject();
                thumb["type"] = "feedback_buttons";
                thumb["action_id"] = (string)element["action_id"]!;
                yield return thumb;
            }
        }
    }
}
