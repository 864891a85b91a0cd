using System.Text.Json;

namespace Bot.Slack.Envelopes;

/// <summary>Reads fields that may be missing, null, or of another type than documented: all of that is "not there".</summary>
internal static class JsonFields
{
    public static JsonElement? Field(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value)
            && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined)
            ? value : null;

    public static JsonElement? Field(this JsonElement? element, string name) => element?.Field(name);

    /// <summary>A text that is not empty, else null.</summary>
    public static string? Text(this JsonElement element, string name) =>
        element.Field(name) is { ValueKind: JsonValueKind.String } value && value.GetString() is { Length: > 0 } text ? text : null;

    public static string? Text(this JsonElement? element, string name) => element?.Text(name);

    /// <summary>Whether a field is true; slash commands write it as a text.</summary>
    public static bool Flag(this JsonElement element, string name) =>
        element.Field(name) is { ValueKind: JsonValueKind.True } || element.Text(name) == "true";

    public static bool Flag(this JsonElement? element, string name) => element?.Flag(name) ?? false;

    public static int Number(this JsonElement element, string name) =>
        element.Field(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) ? number : 0;

    public static Uri? Address(this JsonElement element, string name) =>
        Uri.TryCreate(element.Text(name), UriKind.Absolute, out var address) ? address : null;

    public static IEnumerable<JsonElement> Items(this JsonElement? element, string name) =>
        element.Field(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];
}
