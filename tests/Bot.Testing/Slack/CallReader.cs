using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Bot.Testing.Slack;

/// <summary>Reads the arguments of a call: from the address, from a form, or from JSON.</summary>
internal static class CallReader
{
    private static readonly HashSet<string> JsonFields = new(StringComparer.Ordinal) { "blocks", "view", "files", "attachments", "metadata" };
    private static readonly HashSet<string> Numbers = new(StringComparer.Ordinal) { "length", "limit" };

    public static async Task<(JsonObject Arguments, bool IsJson)> ReadAsync(HttpRequest request)
    {
        var arguments = new JsonObject();
        foreach (var (name, value) in request.Query) arguments[name] = Value(name, value.ToString());
        if (request.HasFormContentType)
        {
            var form = await request.ReadFormAsync();
            foreach (var (name, value) in form) arguments[name] = Value(name, value.ToString());
            return (arguments, false);
        }

        if (request.ContentType?.Contains("json", StringComparison.OrdinalIgnoreCase) != true) return (arguments, false);
        if (await JsonNode.ParseAsync(request.Body) is JsonObject body)
            foreach (var (name, value) in body) arguments[name] = value?.DeepClone();
        return (arguments, true);
    }

    public static string? Token(HttpRequest request, JsonObject arguments)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith("Bearer ", StringComparison.Ordinal) ? header["Bearer ".Length..] : (string?)arguments["token"];
    }

    /// <summary>An uploaded file: the body as it is, or a form's file or only field.</summary>
    public static async Task<string> ReadFileAsync(HttpRequest request)
    {
        if (!request.HasFormContentType)
        {
            using var whole = new StreamReader(request.Body);
            return await whole.ReadToEndAsync();
        }

        var form = await request.ReadFormAsync();
        if (form.Files.Count == 0) return form.First().Value.ToString();
        using var reader = new StreamReader(form.Files[0].OpenReadStream());
        return await reader.ReadToEndAsync();
    }

    private static JsonNode? Value(string name, string text)
    {
        if (text is "true" or "false") return text == "true";
        if (Numbers.Contains(name) && int.TryParse(text, out var number)) return number;
        if (!JsonFields.Contains(name)) return text;
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
