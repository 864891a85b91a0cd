using Bot.Core.Conversation.Previews;
using Bot.Discord.Rendering;
using Bot.Slack.Rendering;
using Bot.Testing;

namespace Bot.Chat.Tests;

public sealed class PreviewTests
{
    public static TheoryData<string> Platforms => ["discord", "slack"];

    [Theory]
    [MemberData(nameof(Platforms))]
    public void The_quotes_of_a_preview_are_the_excerpts_word_for_word(string platform)
    {
        var reply = new TestConversation().Say("!haqqani");

        var quotes = PreviewOf(platform).Draw(reply).Parts.Where(part => part.Kind == PreviewKind.Quote).Select(part => part.Text);

        Assert.Equal(reply.Quotes.Texts(), quotes);
    }

    [Theory]
    [MemberData(nameof(Platforms))]
    public void Markup_is_shown_as_it_would_be_seen_not_as_it_is_sent(string platform)
    {
        var conversation = TestConversation.Over(ArticleBuilder.Of("a.txt", "The *zebra* said <b>[x](y)</b> & `ran` to @everyone."));

        var parts = PreviewOf(platform).Draw(conversation.Say("!zebra")).Parts;

        Assert.Contains(parts, part => part is { Kind: PreviewKind.Quote, Text: "The *zebra* said <b>[x](y)</b> & `ran` to @everyone." });
        Assert.Contains(parts, part => part.Kind == PreviewKind.Button);
    }

    private static IReplyPreview PreviewOf(string platform) => platform == "slack" ? new SlackPreview() : new DiscordPreview();
}
