using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Core.Conversation;

namespace Bot.Commands;

/// <summary>How commands write JSON: camelCase, one line an object.</summary>
[JsonSerializable(typeof(AnswerRecord))]
[JsonSerializable(typeof(IndexReport))]
internal sealed partial class CommandJson : JsonSerializerContext
{
    /// <summary>Leaves quotes, dashes and other scripts readable; nobody embeds standard output into a page unescaped.</summary>
    public static CommandJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
