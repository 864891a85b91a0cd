using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Bot.Slack.Blocks;
using Bot.Slack.Socket;

namespace Bot.Slack.WebApi;

/// <summary>How this app's types are written as JSON; generated, so that nothing is looked up at run time.</summary>
[JsonSerializable(typeof(ImmutableArray<SlackBlock>))]
[JsonSerializable(typeof(SlackView))]
[JsonSerializable(typeof(ResponseBody))]
[JsonSerializable(typeof(UploadedFile[]))]
[JsonSerializable(typeof(Acknowledgement))]
internal sealed partial class SlackJson : JsonSerializerContext
{
    /// <summary>Field names as Slack writes them; letters beyond ASCII as they are, since escapes would triple the size of many messages.</summary>
    public static SlackJson Instance { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Write<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.Serialize(value, type);
}
