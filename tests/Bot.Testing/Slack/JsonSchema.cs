using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Bot.Testing.Slack;

/// <summary>
/// Checks JSON against a schema of draft 7, as far as Slack's schemas go: $ref, type, const, enum, anyOf, required, properties,
/// patternProperties, additionalProperties, items, and the limits of lengths. No package for it restores with its dependencies.
/// </summary>
public sealed class JsonSchema(JsonObject root)
{
    /// <summary>What is wrong, each with its place; empty when nothing is.</summary>
    public IEnumerable<string> Check(JsonNode? value, JsonObject schema, string place)
    {
        if ((string?)schema["$ref"] is { } reference) return Check(value, Resolve(reference), place);
        return CheckValue(value, schema, place).Concat(CheckChoice(value, schema, place)).Concat(value switch
        {
            JsonObject item => CheckObject(item, schema, place),
            JsonArray list => CheckArray(list, schema, place),
            _ => [],
        });
    }

    private IEnumerable<string> CheckChoice(JsonNode? value, JsonObject schema, string place)
    {
        if (schema["anyOf"] is not JsonArray choices) return [];
        List<string>? nearest = null;
        foreach (var choice in Fitting(choices, value))
        {
            var problems = Check(value, choice, place).ToList();
            if (problems.Count == 0) return [];
            if (nearest is null || problems.Count < nearest.Count) nearest = problems;
        }

        return nearest ?? [$"{place} is none of the choices"];
    }

    // Most choices are told apart by their type; the others need not be tried, and what is wrong with them would mislead.
    private IEnumerable<JsonObject> Fitting(JsonArray choices, JsonNode? value)
    {
        var all = choices.OfType<JsonObject>().Select(choice => (string?)choice["$ref"] is { } reference ? Resolve(reference) : choice);
        return value is JsonObject item && item["type"] is { } type
            ? all.Where(choice => choice["properties"]?["type"]?["const"] is not { } wanted || JsonNode.DeepEquals(wanted, type))
            : all;
    }

    private static IEnumerable<string> CheckValue(JsonNode? value, JsonObject schema, string place)
    {
        if (schema["type"] is { } type && !Types(type).Any(name => IsOf(value, name))) yield return $"{place} is no {type}";
        if (schema["const"] is { } fixedValue && !JsonNode.DeepEquals(value, fixedValue)) yield return $"{place} must be {fixedValue}";
        if (schema["enum"] is JsonArray values && !values.Any(allowed => JsonNode.DeepEquals(value, allowed))) yield return $"{place} is none of the values allowed";
        if (value?.GetValueKind() != JsonValueKind.String) yield break;
        var text = (string)value!;
        if (text.Length > Limit(schema, "maxLength", int.MaxValue)) yield return $"{place} is too long";
        if (text.Length < Limit(schema, "minLength", 0)) yield return $"{place} is too short";
        if ((string?)schema["pattern"] is { } pattern && !Regex.IsMatch(text, pattern)) yield return $"{place} does not match {pattern}";
    }

    private IEnumerable<string> CheckObject(JsonObject item, JsonObject schema, string place)
    {
        foreach (var name in (schema["required"] as JsonArray ?? []).Select(name => (string)name!))
            if (!item.ContainsKey(name)) yield return $"{place} lacks {name}";
        if (item.Count > Limit(schema, "maxProperties", int.MaxValue) || item.Count < Limit(schema, "minProperties", 0)) yield return $"{place} has {item.Count} fields";
        var properties = schema["properties"] as JsonObject ?? [];
        var patterns = schema["patternProperties"] as JsonObject ?? [];
        foreach (var (name, value) in item)
        {
            var own = properties[name] as JsonObject ?? patterns.FirstOrDefault(pattern => Regex.IsMatch(name, pattern.Key)).Value as JsonObject;
            if (own is null && schema["additionalProperties"] is JsonValue more && !more.GetValue<bool>()) yield return $"{place}.{name} is unknown";
            foreach (var problem in Check(value, own ?? schema["additionalProperties"] as JsonObject ?? [], $"{place}.{name}")) yield return problem;
        }
    }

    private IEnumerable<string> CheckArray(JsonArray list, JsonObject schema, string place)
    {
        if (list.Count > Limit(schema, "maxItems", int.MaxValue) || list.Count < Limit(schema, "minItems", 0)) yield return $"{place} has {list.Count} items";
        if (schema["uniqueItems"] is not null && list.Select(item => item?.ToJsonString()).Distinct().Count() != list.Count) yield return $"{place} repeats an item";
        if (schema["items"] is JsonArray tuple)
        {
            for (var index = 0; index < Math.Min(tuple.Count, list.Count); index++)
                foreach (var problem in Check(list[index], tuple[index]!.AsObject(), $"{place}[{index}]")) yield return problem;
        }
        else if (schema["items"] is JsonObject items)
        {
            for (var index = 0; index < list.Count; index++)
                foreach (var problem in Check(list[index], items, $"{place}[{index}]")) yield return problem;
        }
    }

    private JsonObject Resolve(string reference) =>
        reference["#/".Length..].Split('/').Aggregate((JsonNode)root, (node, step) => node[Uri.UnescapeDataString(step)]!).AsObject();

    private static IEnumerable<string> Types(JsonNode type) => type is JsonArray several ? several.Select(name => (string)name!) : [(string)type!];

    private static bool IsOf(JsonNode? value, string type) => (value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        JsonValueKind.Object => type == "object",
        JsonValueKind.Array => type == "array",
        JsonValueKind.String => type == "string",
        JsonValueKind.Number => type is "number" or "integer",
        JsonValueKind.True or JsonValueKind.False => type == "boolean",
        _ => type == "null",
    };

    private static int Limit(JsonObject schema, string name, int otherwise) => (int?)schema[name] ?? otherwise;
}
