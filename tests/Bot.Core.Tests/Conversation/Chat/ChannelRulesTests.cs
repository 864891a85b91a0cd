using Bot.Core.Conversation.Chat;

namespace Bot.Core.Tests.Conversation.Chat;

public sealed class ChannelRulesTests
{
    private static readonly ChannelRules Rules =
        new(ChannelRule.MentionsOnly, ["C1=EveryQuestion", " C2 = commandsandmentions ", "T1=MentionsOnly", "nonsense", "C3=Whatever"]);

    [Theory]
    [InlineData("C1", null, ChannelRule.EveryQuestion)]
    [InlineData("C2", null, ChannelRule.CommandsAndMentions)]
    [InlineData("C3", null, ChannelRule.MentionsOnly)]
    [InlineData("C9", null, ChannelRule.MentionsOnly)]
    [InlineData("T9", "C1", ChannelRule.EveryQuestion)]
    [InlineData("T1", "C1", ChannelRule.MentionsOnly)]
    public void A_channel_has_its_own_rule_a_thread_its_own_or_its_channels_and_the_rest_the_rule_for_all(
        string channel, string? parent, ChannelRule rule) =>
        Assert.Equal(rule, Rules.In(channel, parent));

    [Fact]
    public void Exceptions_that_cannot_be_read_are_named() =>
        Assert.Equal(["nonsense", "C3=Whatever", "=MentionsOnly", "C4=7"], ChannelRules.Unreadable(["C1=MentionsOnly", "nonsense", "C3=Whatever", "=MentionsOnly", "C4=7"]));
}
