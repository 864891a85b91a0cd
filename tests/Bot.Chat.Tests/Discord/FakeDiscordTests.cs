using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Bot.Testing.Discord;

namespace Bot.Chat.Tests.Discord;

/// <summary>The fake refuses what Discord would refuse; otherwise nothing that passes against it would prove anything.</summary>
public sealed class FakeDiscordTests
{
    [Theory]
    [InlineData("""{"content": "hello"}""", HttpStatusCode.OK)]
    [InlineData("""{"content": 7}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"content": "hello", "colour": "red"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"embeds": [{"title": "no more than ten", "fields": [{"name": "x"}]}]}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"content": "x", "components": [{"type": 1, "components": [{"type": 2, "style": 9, "custom_id": "a"}]}]}""", HttpStatusCode.BadRequest)]
    public async Task A_post_that_breaks_Discords_description_is_refused(string body, HttpStatusCode status)
    {
        Assert.SkipUnless(DiscordSpecification.Instance is not null, "the shared folder with Discord's description is absent, so no request is checked against it");
        Assert.Equal(status, await PostAsync(body));
    }

    [Fact]
    public async Task What_the_description_misses_is_refused_too()
    {
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync("""{"content": "  "}"""));
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync($$"""{"content": "{{new string('x', 2_001)}}"}"""));
        var embed = new JsonObject { ["description"] = new string('x', 3_500) };
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(new JsonObject { ["embeds"] = new JsonArray(embed, embed.DeepClone()) }.ToJsonString()));
        const string Twice = """{"type": 2, "style": 2, "label": "x", "custom_id": "same"}""";
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync($$"""{"content": "x", "components": [{"type": 1, "components": [{{Twice}}, {{Twice}}]}]}"""));
    }

    private static async Task<HttpStatusCode> PostAsync(string body)
    {
        await using var fake = await FakeDiscord.StartAsync();
        using var http = new HttpClient();
        http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", "DiscordBot (https://example.org, 1)");
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bot {fake.World.Token}");
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await http.PostAsync($"{fake.ApiBaseUrl}channels/{fake.World.General}/messages", content, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
