using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bot.Testing.Schemas;

namespace Bot.Testing.Discord;

/// <summary>Checks requests against Discord's own description of its REST interface.</summary>
public sealed class DiscordSpecification
{
    private static readonly Lazy<DiscordSpecification?> Loaded = new(Load);

    private readonly JsonSchemaChecker checker;
    private readonly JsonSchemaChecker lenient;
    private readonly List<(Regex Path, JsonObject Methods)> paths = [];

    private DiscordSpecification(JsonNode document)
    {
        checker = new JsonSchemaChecker(document, refusesUnnamed: true);
        lenient = new JsonSchemaChecker(document, refusesUnnamed: false);
        foreach (var (path, methods) in document["paths"]!.AsObject())
        {
            var pattern = "^" + Regex.Replace(Regex.Escape(path[1..]).Replace("\\{", "{", StringComparison.Ordinal), @"\{[^}]+\}", "[^/]+") + "$";
            paths.Add((new Regex(pattern), methods!.AsObject()));
        }

        // A path without variables comes before one that its words would fit as well.
        paths.Sort((a, b) => a.Path.ToString().Split("[^/]+").Length.CompareTo(b.Path.ToString().Split("[^/]+").Length));
    }

    /// <summary>The description; null where the folder that holds it is absent.</summary>
    public static DiscordSpecification? Instance => Loaded.Value;

    /// <summary>What is wrong with a request.</summary>
    /// <param name="allowsUnknownFields">Whether fields that the description does not know are let pass.</param>
    public IEnumerable<string> Check(RecordedRequest request, bool allowsUnknownFields = false)
    {
        var found = paths.FirstOrDefault(entry => entry.Path.IsMatch(request.Path));
        if (found.Methods?[request.Method.ToLowerInvariant()] is not { } operation) return [$"{request.Method} {request.Path}: no such endpoint"];
        if (operation["requestBody"]?["content"]?["application/json"]?["schema"] is not { } schema)
            return request.Body is null ? [] : [$"{request.Method} {request.Path}: takes no body"];
        return (allowsUnknownFields ? lenient : checker).Check(request.Body, schema).Select(problem => $"{request.Method} {request.Path}: {problem}");
    }

    private static DiscordSpecification? Load()
    {
        if (Repository.Shared("specs", "discord-openapi.json") is not { } file) return null;
        return new DiscordSpecification(JsonNode.Parse(File.ReadAllText(file))!);
    }
}
