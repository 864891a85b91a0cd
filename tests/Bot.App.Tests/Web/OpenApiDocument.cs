using System.Net.Http.Json;
using System.Text.Json;

namespace Bot.App.Tests.Web;

/// <summary>Compares responses with an OpenAPI document: status, content type, and the schema of the body.</summary>
internal sealed class OpenApiDocument(JsonElement document)
{
    /// <summary>Method and path of every operation.</summary>
    public HashSet<(string Method, string Path)> Operations { get; } =
        [.. document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(method => (method.Name, path.Name)))];

    public static OpenApiDocument Parse(string json) => new(JsonDocument.Parse(json).RootElement);

    /// <summary>The path of the document that an address falls under.</summary>
    public string PathOf(string address) => Operations.Select(operation => operation.Path)
        .Where(path => path == address || (path.Contains('{') && address.StartsWith(path[..path.IndexOf('{')], StringComparison.Ordinal)))
        .Distinct().Single();

    /// <summary>Where a response is not what the document says; empty when it is.</summary>
    public async Task<List<string>> ProblemsAsync(string method, HttpResponseMessage response)
    {
        var path = PathOf(response.RequestMessage!.RequestUri!.AbsolutePath);
        var responses = document.GetProperty("paths").GetProperty(path).GetProperty(method).GetProperty("responses");
        var status = ((int)response.StatusCode).ToString();
        if (!responses.TryGetProperty(status, out var described)) return [$"{path}: status {status} is not described"];
        var type = response.Content.Headers.ContentType!.MediaType!;
        if (!described.GetProperty("content").TryGetProperty(type, out var content)) return [$"{path} {status}: {type} is not described"];
        var problems = new List<string>();
        var body = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Check(body, content.GetProperty("schema"), $"{path} {status}", problems);
        return problems;
    }

    private void Check(JsonElement value, JsonElement schema, string place, List<string> problems)
    {
        schema = Resolve(schema);
        if (schema.TryGetProperty("oneOf", out var choices))
        {
            var isFitting = choices.EnumerateArray().Any(choice => Problems(value, choice, place).Count == 0);
            if (!isFitting) problems.Add($"{place}: no alternative fits {value.ValueKind}");
            return;
        }

        if (!AllowedKinds(schema).Contains(KindOf(value))) problems.Add($"{place}: {KindOf(value)} instead of {string.Join(" or ", AllowedKinds(schema))}");
        else if (value.ValueKind == JsonValueKind.Array) CheckItems(value, schema, place, problems);
        else if (value.ValueKind == JsonValueKind.Object) CheckProperties(value, schema, place, problems);
    }

    private List<string> Problems(JsonElement value, JsonElement schema, string place)
    {
        var problems = new List<string>();
        Check(value, schema, place, problems);
        return problems;
    }

    private void CheckItems(JsonElement value, JsonElement schema, string place, List<string> problems)
    {
        foreach (var (index, item) in value.EnumerateArray().Index()) Check(item, schema.GetProperty("items"), $"{place}[{index}]", problems);
    }

    private void CheckProperties(JsonElement value, JsonElement schema, string place, List<string> problems)
    {
        var known = schema.GetProperty("properties");
        foreach (var property in value.EnumerateObject())
        {
            if (known.TryGetProperty(property.Name, out var described)) Check(property.Value, described, $"{place}.{property.Name}", problems);
            else problems.Add($"{place}.{property.Name} is not described");
        }

        if (!schema.TryGetProperty("required", out var required)) return;
        problems.AddRange(required.EnumerateArray().Select(name => name.GetString()!).Where(name => !value.TryGetProperty(name, out _)).Select(name => $"{place}.{name} is missing"));
    }

    private JsonElement Resolve(JsonElement schema)
    {
        if (!schema.TryGetProperty("$ref", out var reference)) return schema;
        return document.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1]);
    }

    private static string[] AllowedKinds(JsonElement schema)
    {
        if (!schema.TryGetProperty("type", out var type)) return ["object"];
        string[] kinds = type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(kind => kind.GetString()!)] : [type.GetString()!];
        return kinds.Contains("number") ? [.. kinds, "integer"] : kinds;
    }

    private static string KindOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        JsonValueKind.Null => "null",
        _ => "boolean",
    };
}
