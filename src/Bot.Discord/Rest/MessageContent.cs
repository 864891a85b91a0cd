using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bot.Discord.Port;

namespace Bot.Discord.Rest;

/// <summary>Makes the bodies of requests: JSON, or JSON and files as multipart.</summary>
internal static class MessageContent
{
    public static Func<HttpContent> Of<T>(T body, JsonTypeInfo<T> type, IReadOnlyList<MessageFile>? files = null)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(body, type);
        return files is null or [] ? () => Json(json) : () => Multipart(json, files);
    }

    private static ByteArrayContent Json(byte[] json) =>
        new(json) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

    private static MultipartFormDataContent Multipart(byte[] json, IReadOnlyList<MessageFile> files)
    {
        var parts = new MultipartFormDataContent { { Json(json), "payload_json" } };
        for (var place = 0; place < files.Count; place++)
        {
            var part = new ReadOnlyMemoryContent(files[place].Content);
            part.Headers.ContentType = MediaTypeHeaderValue.Parse(files[place].MediaType);
            parts.Add(part, $"files[{place}]", files[place].Name);
        }

        return parts;
    }
}
