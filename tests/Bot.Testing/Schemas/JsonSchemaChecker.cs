using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Bot.Testing.Schemas;

/// <summary>
/// Checks JSON against the keywords of JSON Schema that the platforms' descriptions use. No package for it restores with its dependencies.
/// </summary>
/// <param name="root">The document that <c>$ref</c>s point into.</param>
/// <param name="refusesUnnamed">
/// Whether a property that a schema does not name is a mistake unless the schema allows additional ones, which is stricter than the standard.
/// </param>
public sealed class JsonSchemaChecker(JsonNode root, bool refusesUnnamed)
{
    /// <summary>What is wrong with a value, one line each; empty when nothing is.</summary>
    public IReadOnlyList<string> Check(JsonNode? value, JsonNode schema, string place = "$") => [.. Problems(value, schema, place, isPart: false)];

    private IEnumerable<string> Problems(JsonNode? value, JsonNode schemaNode, string path, bool isPart)
    {
        if (schemaNode is not JsonObject schema) return [];
        if (schema["$ref"] is { } reference) return Problems(value, Resolve((string)reference!), path, isPart);
        if (!HasType(value, schema["type"])) return [$"{path}: not {schema["type"]!.ToJsonString()}"];
        return Values(value, schema, path)
            .Concat(Combined(value, schema, path, isPart))
            .Concat(value switch
            {
                JsonObject found => Members(found, schema, path, isPart),
                JsonArray found => Items(found, schema, path),
                _ => [],
            });
    }

    private IEnumerable<string> Combined(JsonNode? value, JsonObject schema, string path, bool isPart)
    {
        var all = schema["allOf"] as JsonArray;
        foreach (var part in all ?? [])
        {
            foreach (var problem in Problems(value, part!, path, isPart: isPart || all!.Count > 1)) yield return problem;
        }

        if ((schema["oneOf"] ?? schema["anyOf"]) is not JsonArray alternatives) yield break;
        var attempts = Fitting(alternatives, value).Select(part => Problems(value, part!, path, isPart).ToList()).ToList();
        if (attempts.Any(problems => problems.Count == 0)) yield break;
        foreach (var problem in attempts.MinBy(problems => problems.Count) ?? [$"{path}: none of the alternatives"]) yield return problem;
    }

    // Most alternatives are told apart by their type; the others need not be tried, and what is wrong with them would mislead.
    private IEnumerable<JsonNode> Fitting(JsonArray alternatives, JsonNode? value)
    {
        var all = alternatives.Select(part => part!["$ref"] is { } reference ? Resolve((string)reference!) : part);
        return value is JsonObject found && found["type"] is { } type
            ? all.Where(part => part["properties"]?["type"]?["const"] is not { } wanted || JsonNode.DeepEquals(wanted, type))
            : all;
    }

    private static IEnumerable<string> Values(JsonNode? value, JsonObject schema, string path)
    {
        if (schema["const"] is { } only && !JsonNode.DeepEquals(value, only)) yield return $"{path}: not {only.ToJsonString()}";
        if (schema["enum"] is JsonArray allowed && !allowed.Any(entry => JsonNode.DeepEquals(entry, value))) yield return $"{path}: not among {allowed.ToJsonString()}";
        if (value?.GetValueKind() == JsonValueKind.String)
        {
            var text = (string)value!;
            if (schema["maxLength"] is { } max && text.EnumerateRunes().Count() > (long)max) yield return $"{path}: longer than {max}";
            if (schema["minLength"] is { } min && text.Length < (long)min) yield return $"{path}: shorter than {min}";
            if (schema["pattern"] is { } pattern && !Regex.IsMatch(text, (string)pattern!)) yield return $"{path}: does not match {pattern}";
        }
        else if (value?.GetValueKind() == JsonValueKind.Number)
        {
            var number = NumberOf(value);
            if (schema["maximum"] is { } most && number > (double)most) yield return $"{path}: above {most}";
            if (schema["minimum"] is { } least && number < (double)least) yield return $"{path}: below {least}";
        }
    }

    private IEnumerable<string> Members(JsonObject found, JsonObject schema, string path, bool isPart)
    {
        foreach (var name in (schema["required"] as JsonArray ?? []).Select(name => (string)name!))
        {
            if (!found.ContainsKey(name)) yield return $"{path}.{name}: missing";
        }

        if (schema["maxProperties"] is { } max && found.Count > (int)max) yield return $"{path}: more than {max} properties";
        if (schema["minProperties"] is { } min && found.Count < (int)min) yield return $"{path}: fewer than {min} properties";
        var properties = schema["properties"] as JsonObject;
        var patterns = schema["patternProperties"] as JsonObject ?? [];
        foreach (var (name, member) in found)
        {
            if ((properties?[name] ?? patterns.FirstOrDefault(pattern => Regex.IsMatch(name, pattern.Key)).Value) is { } known)
            {
                foreach (var problem in Problems(member, known, $"{path}.{name}", isPart: false)) yield return problem;
            }
            else if (schema["additionalProperties"] is JsonObject any)
            {
                foreach (var problem in Problems(member, any, $"{path}.{name}", isPart: false)) yield return problem;
            }
            else if (schema["additionalProperties"]?.GetValueKind() == JsonValueKind.False
                || (refusesUnnamed && properties is not null && !isPart && schema["additionalProperties"]?.GetValueKind() != JsonValueKind.True))
            {
                yield return $"{path}.{name}: unknown";
            }
        }
    }

    private IEnumerable<string> Items(JsonArray found, JsonObject schema, string path)
    {
        if (schema["maxItems"] is { } max && found.Count > (int)max) yield return $"{path}: more than {max}";
        if (schema["minItems"] is { } min && found.Count < (int)min) yield return $"{path}: fewer than {min}";
        if (schema["uniqueItems"]?.GetValueKind() == JsonValueKind.True && found.Select(item => item?.ToJsonString()).Distinct().Count() < found.Count) yield return $"{path}: repeats an item";
        if (schema["items"] is not { } items) yield break;
        for (var place = 0; place < found.Count; place++)
        {
            // A list of schemas is for the items in their order; what comes beyond is free.
            if ((items is JsonArray inOrder ? inOrder.ElementAtOrDefault(place) : items) is not { } item) yield break;
            foreach (var problem in Problems(found[place], item, $"{path}[{place}]", isPart: false)) yield return problem;
        }
    }

    private static bool HasType(JsonNode? value, JsonNode? type) => type switch
    {
        null => true,
        JsonArray several => several.Any(one => IsOf(value, (string)one!)),
        _ => IsOf(value, (string)type!),
    };

    private static bool IsOf(JsonNode? value, string type) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => type == "null",
        JsonValueKind.String => type == "string",
        JsonValueKind.Number => type == "number" || (type == "integer" && double.IsInteger(NumberOf(value))),
        JsonValueKind.True or JsonValueKind.False => type == "boolean",
        JsonValueKind.Array => type == "array",
        _ => type == "object",
    };

    // A number that was parsed and one that was put there are held in different ways.
    private static double NumberOf(JsonNode value) => double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture);

    private JsonNode Resolve(string reference)
    {
        var node = root;
        foreach (var part in reference.TrimStart('#', '/').Split('/')) node = node[part.Replace("~1", "/", StringComparison.Ordinal)]!;
        return node;
    }
}
