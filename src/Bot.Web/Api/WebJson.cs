using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Core.Conversation;

namespace Bot.Web.Api;

/// <summary>How the API reads and writes JSON: camelCase, the same records as <c>bot ask --json</c>.</summary>
// Asked for by the endpoints' compiled code; without it every start would make the converters of reflection.
[JsonSerializable(typeof(object))]
[JsonSerializable(typeof(AnswerRecord))]
[JsonSerializable(typeof(ArticleRecord[]))]
[JsonSerializable(typeof(ArticleTextRecord))]
[JsonSerializable(typeof(Problem))]
[JsonSerializable(typeof(QuestionRecord))]
[JsonSerializable(typeof(QuoteRecord))]
[JsonSerializable(typeof(StatusRecord))]
[JsonSerializable(typeof(TopicRecord[]))]
internal sealed partial class WebJson : JsonSerializerContext
{
    /// <summary>Leaves quotes, dashes and other scripts readable; it is sent as JSON that browsers are told not to take for anything else.</summary>
    public static WebJson Readable { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.Strict,
    });
}
