using Bot.Discord.Port;
using Bot.Discord.Rendering;

namespace Bot.Chat.Tests.Discord.Rendering;

/// <summary>How the replies that check and cite are drawn.</summary>
public sealed class CheckingRepliesTests
{
    private static readonly Audience Public = new(new Snowflake(42), IsPrivate: false);

    [Fact]
    public void A_changed_quotation_is_shown_beside_the_articles_words()
    {
        var reply = TestReplies.Of("!verify calling the Haqqani network a \"real arm\" of the ISI, Pakistan's intelligence agency");
        var message = ReplyRenderer.Render(reply, Public);
        var said = Markdown.Unescape(message.Content + string.Join('\n', message.Embeds.Select(embed => embed.Description)));
        Assert.Contains("yours:", said, StringComparison.Ordinal);
        Assert.Contains("veritable", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_citation_stands_in_a_block_that_is_easy_to_copy()
    {
        var responder = TestReplies.Responder();
        TestReplies.Of("!haqqani", responder);
        var message = ReplyRenderer.Render(TestReplies.Of("!cite 1", responder), Public);
        Assert.Contains(message.Embeds, embed => System.Text.RegularExpressions.Regex.IsMatch(embed.Description, "```\n[^`]+\n```"));
    }

    [Theory]
    [InlineData("!compare haqqani")]
    [InlineData("!sources The Haqqani network is a veritable arm of the ISI. Convergences are real, but few.")]
    [InlineData("!said Kayani")]
    [InlineData("!topics")]
    [InlineData("!help")]
    [InlineData("!articles")]
    public void Every_command_makes_a_message(string text)
    {
        var message = ReplyRenderer.Render(TestReplies.Of(text), Public);
        Assert.NotEmpty(message.Content);
        Assert.Empty(message.Files);
    }
}
