using System.Text.Json.Nodes;
using Bot.Testing.Schemas;

namespace Bot.Testing.Slack;

/// <summary>
/// Slack's own schemas, where the folder beside the repository holds them; without it nothing is found wrong,
/// and the tests that are about the schemas skip.
/// </summary>
public static class SlackSpecs
{
    private static readonly JsonObject? Requests = Read("slack-web-api-Requests.schema.json")?.AsObject();
    private static readonly JsonObject? Blocks = Read("slack-types-Blocks.schema.json")?.AsObject();

    /// <summary>Whether the schemas are there.</summary>
    public static bool ArePresent => Requests is not null;

    /// <summary>Methods that take no JSON.</summary>
    public static IReadOnlySet<string> FormOnly { get; } =
        (Read("form-only-methods.json")?.AsArray() ?? []).Select(name => (string)name!).ToHashSet(StringComparer.Ordinal);

    /// <summary>What Slack's schema of a method's arguments does not allow.</summary>
    public static IEnumerable<string> Check(string method, JsonObject arguments)
    {
        if (Requests?["definitions"]!["Requests"]!["properties"]![method] is not JsonObject schema) return [];

        // Bolt adds the workspace to every call, which Slack takes although its own types do not name it.
        return Checker(Requests).Check(arguments, schema, method).Where(problem => !problem.EndsWith(".team_id: unknown", StringComparison.Ordinal)).Take(5);
    }

    public static IEnumerable<string> CheckBlocks(JsonArray blocks) =>
        Blocks is null ? [] : Checker(Blocks).Check(blocks, Blocks, "blocks").Take(5);

    /// <summary>What the schema of app manifests does not allow; null where the schema is absent.</summary>
    public static IReadOnlyList<string>? CheckManifest(JsonObject manifest) =>
        Read("manifest.schema.json") is JsonObject schema ? Checker(schema).Check(manifest, schema, "manifest") : null;

    private static JsonSchemaChecker Checker(JsonObject schema) => new(schema, refusesUnnamed: false);

    private static JsonNode? Read(string file) =>
        Repository.Shared("specs", "slack", file) is { } path ? JsonNode.Parse(File.ReadAllText(path)) : null;
}
