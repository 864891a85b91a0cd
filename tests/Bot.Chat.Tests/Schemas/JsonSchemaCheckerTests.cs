using System.Text.Json.Nodes;
using Bot.Testing.Schemas;
using Bot.Testing.Slack;

namespace Bot.Chat.Tests.Schemas;

public sealed class JsonSchemaCheckerTests
{
    private const string Schema = """
        {
          "definitions": { "name": { "type": "string", "minLength": 2, "maxLength": 4, "pattern": "^[a-z]+$" } },
          "type": "object", "required": ["kind"], "additionalProperties": false,
          "properties": {
            "kind": { "enum": ["a", "b"] }, "name": { "$ref": "#/definitions/name" },
            "open": { "type": "object", "maxProperties": 2, "properties": { "x": {} }, "patternProperties": { "^n_": { "type": "number" } } },
            "pair": { "items": [{ "type": "string" }, { "type": "number" }] },
            "list": { "type": "array", "minItems": 1, "items": { "anyOf": [{ "const": 1 }, { "type": "boolean" }] } }
          }
        }
        """;

    [Theory]
    [InlineData("""{"kind":"a"}""", true)]
    [InlineData("""{"kind":"a","name":"abc","list":[1,true]}""", true)]
    [InlineData("""{"kind":"c"}""", false)]
    [InlineData("""{"name":"abc"}""", false)]
    [InlineData("""{"kind":"a","more":1}""", false)]
    [InlineData("""{"kind":"a","name":"abcde"}""", false)]
    [InlineData("""{"kind":"a","name":"A1"}""", false)]
    [InlineData("""{"kind":"a","list":[]}""", false)]
    [InlineData("""{"kind":"a","list":[2]}""", false)]
    [InlineData("""[]""", false)]
    [InlineData("""{"kind":"a","open":{"n_1":1,"other":"x"}}""", true)]
    [InlineData("""{"kind":"a","open":{"n_1":"1"}}""", false)]
    [InlineData("""{"kind":"a","open":{"x":1,"y":2,"z":3}}""", false)]
    [InlineData("""{"kind":"a","pair":["x",1,true]}""", true)]
    [InlineData("""{"kind":"a","pair":[1,"x"]}""", false)]
    public void What_the_schema_does_not_allow_is_found(string json, bool isAllowed)
    {
        var schema = JsonNode.Parse(Schema)!.AsObject();

        Assert.Equal(isAllowed, new JsonSchemaChecker(schema, refusesUnnamed: false).Check(JsonNode.Parse(json), schema).Count == 0);
    }

    [Fact]
    public void What_a_schema_does_not_name_is_refused_on_request()
    {
        var schema = JsonNode.Parse("""{ "type": "object", "properties": { "x": {} } }""")!;
        var value = JsonNode.Parse("""{ "y": 1 }""");

        Assert.Empty(new JsonSchemaChecker(schema, refusesUnnamed: false).Check(value, schema));
        Assert.Equal(["$.y: unknown"], new JsonSchemaChecker(schema, refusesUnnamed: true).Check(value, schema));
    }

    [Fact]
    public void Slacks_own_schema_refuses_a_block_with_a_field_of_another()
    {
        Assert.SkipUnless(SlackSpecs.ArePresent, "../shared/specs/slack is absent.");
        var good = JsonNode.Parse("""[{"type":"divider"}]""")!.AsArray();
        var bad = JsonNode.Parse("""[{"type":"divider","text":"x"}]""")!.AsArray();

        Assert.Empty(SlackSpecs.CheckBlocks(good));
        Assert.NotEmpty(SlackSpecs.CheckBlocks(bad));
    }
}
