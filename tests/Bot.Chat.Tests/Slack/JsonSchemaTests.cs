using System.Text.Json.Nodes;
using Bot.Testing.Slack;

namespace Bot.Chat.Tests.Slack;

public sealed class JsonSchemaTests
{
    private const string Schema = """
        {
          "definitions": { "name": { "type": "string", "minLength": 2, "maxLength": 4, "pattern": "^[a-z]+$" } },
          "type": "object", "required": ["kind"], "additionalProperties": false,
          "properties": {
            "kind": { "enum": ["a", "b"] }, "name": { "$ref": "#/definitions/name" },
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
    public void What_the_schema_does_not_allow_is_found(string json, bool isAllowed)
    {
        var schema = JsonNode.Parse(Schema)!.AsObject();

        Assert.Equal(isAllowed, !new JsonSchema(schema).Check(JsonNode.Parse(json), schema, "it").Any());
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
