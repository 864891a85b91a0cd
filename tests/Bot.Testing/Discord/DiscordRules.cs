using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Bot.Testing.Discord;

/// <summary>What Discord refuses although its description allows it.</summary>
internal static partial class DiscordRules
{
    /// <summary>What is wrong with a message.</summary>
    /// <param name="isEdit">An edit may leave everything out.</param>
    public static IEnumerable<string> OfMessage(JsonObject message, bool hasFiles, bool isEdit)
    {
        var content = (string?)message["content"] ?? "";
        if (content.Length > 2_000) yield return "content: longer than 2000";
        var embeds = message["embeds"] as JsonArray ?? [];
        var rows = message["components"] as JsonArray ?? [];
        if (content.Trim().Length == 0 && embeds.Count == 0 && rows.Count == 0 && !hasFiles && !isEdit) yield return "empty message";
        if (embeds.Sum(embed => LengthOf(embed!.AsObject())) > 6_000) yield return "embeds: more than 6000 characters in sum";
        foreach (var embed in embeds.OfType<JsonObject>())
        {
            if (LengthOf(embed) == 0) yield return "embeds: an empty embed";
            if (embed["url"] is { } url && !Uri.TryCreate((string)url!, UriKind.Absolute, out _)) yield return "embeds: a url that is none";
        }

        if (rows.Count > 5) yield return "components: more than 5 rows";
        var customIds = rows.SelectMany(row => row!["components"] as JsonArray ?? []).Select(part => (string?)part!["custom_id"]).Where(id => id is not null).ToList();
        if (customIds.Distinct().Count() < customIds.Count) yield return "components: a custom_id twice";
        if (rows.Any(row => row!["components"] is JsonArray { Count: 0 or > 5 })) yield return "components: a row of none or of more than 5";
    }

    /// <summary>What is wrong with a set of commands.</summary>
    public static IEnumerable<string> OfCommands(JsonArray commands)
    {
        foreach (var command in commands.OfType<JsonObject>())
        {
            var (name, type) = ((string)command["name"]!, (int?)command["type"] ?? 1);
            if (type == 1 && (!CommandName().IsMatch(name) || name != name.ToLowerInvariant())) yield return $"{name}: not a command's name";
            if (type == 1 && string.IsNullOrEmpty((string?)command["description"])) yield return $"{name}: no description";
            if (type != 1 && !string.IsNullOrEmpty((string?)command["description"])) yield return $"{name}: a description on a menu command";
            var required = (command["options"] as JsonArray ?? []).Select(option => (bool?)option!["required"] ?? false).ToList();
            if (required.SkipWhile(is_ => is_).Any(is_ => is_)) yield return $"{name}: a required option after an optional one";
        }

        if (commands.Select(command => $"{command!["type"] ?? 1} {command["name"]}").Distinct().Count() < commands.Count) yield return "a command twice";
    }

    private static int LengthOf(JsonObject embed) =>
        Length(embed["title"]) + Length(embed["description"]) + Length(embed["footer"]?["text"]) + Length(embed["author"]?["name"])
        + (embed["fields"] as JsonArray ?? []).Sum(field => Length(field!["name"]) + Length(field["value"]));

    private static int Length(JsonNode? text) => ((string?)text ?? "").Length;

    [GeneratedRegex(@"^[-_'\p{L}\p{N}]{1,32}$")]
    private static partial Regex CommandName();
}
