using System.Text.Json;

namespace Bot.Discord.Wire;

/// <summary>An option of a slash command as filled in.</summary>
internal sealed record WireOption(string Name, JsonElement Value, bool Focused = false)
{
    /// <summary>The value as text, whatever its type.</summary>
    public string Text => Value.ValueKind switch
    {
        JsonValueKind.String => Value.GetString()!,
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Undefined or JsonValueKind.Null => "",
        _ => Value.GetRawText(),
    };
}
