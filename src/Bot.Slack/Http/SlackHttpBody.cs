using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bot.Slack.Http;

/// <summary>Reads the body of a verified request: JSON for events, a form for commands, JSON within a form for interactions.</summary>
internal static class SlackHttpBody
{
    /// <summary>The payload as <see cref="Envelopes.EnvelopeReader"/> wants it; false when the body is not what its address takes.</summary>
    public static bool TryRead(SlackHttpRequest request, out JsonElement payload)
    {
        payload = default;
        try
        {
            var text = Decode(request);
            // What a check of the certificate sends is a form, whatever the address takes.
            var isJson = request.Kind == SlackHttpKind.Events && !text.StartsWith("ssl_check=", StringComparison.Ordinal);
            payload = isJson ? Parse(text) : OfForm(Form(text), request.Kind);
            return payload.ValueKind == JsonValueKind.Object;
        }
        catch (Exception exception) when (exception is JsonException or DecoderFallbackException)
        {
            return false;
        }
    }

    private static string Decode(SlackHttpRequest request)
    {
        var charset = MediaTypeHeaderValue.TryParse(request.ContentType, out var type) ? type.CharSet?.Trim('"') : null;
        return EncodingOf(charset).GetString(request.Body.Span);
    }

    private static Encoding EncodingOf(string? charset)
    {
        try
        {
            return charset is null ? Encoding.UTF8 : Encoding.GetEncoding(charset);
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8;
        }
    }

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json.TrimStart('\uFEFF'));
        return document.RootElement.Clone();
    }

    private static JsonElement OfForm(Dictionary<string, string> fields, SlackHttpKind kind)
    {
        if (kind == SlackHttpKind.Interactivity && fields.TryGetValue("payload", out var json)) return Parse(json);
        var payload = new JsonObject();
        foreach (var (name, value) in fields) payload[name] = value;
        return Parse(payload.ToJsonString());
    }

    private static Dictionary<string, string> Form(string text)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in text.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            fields[Unescape(parts[0])] = parts.Length > 1 ? Unescape(parts[1]) : "";
        }

        return fields;
    }

    private static string Unescape(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
