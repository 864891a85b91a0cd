using Bot.Core.Conversation;
using Bot.Core.Conversation.Memory;
using Bot.Testing;

namespace Bot.Core.Tests.Conversation.Memory;

public sealed class QuestionLogTests
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 2, 12, 0, 0, TimeSpan.FromHours(1));

    [Fact]
    public void Nothing_is_kept_unless_it_is_asked_for()
    {
        var log = new QuestionLog(new PrivacyOptions());
        log.Add(TestConversation.Message("!haqqani"), true, Noon);

        Assert.Empty(log.Latest);
    }

    [Fact]
    public void The_latest_question_comes_first_and_the_oldest_goes()
    {
        var log = new QuestionLog(new PrivacyOptions { KeepQuestions = true });
        for (var number = 0; number <= QuestionLog.Capacity; number++) log.Add(TestConversation.Message($"question {number}"), number % 2 == 0, Noon);

        Assert.Equal(QuestionLog.Capacity, log.Latest.Length);
        Assert.Equal(new KeptQuestion("question 100", TestConversation.Message("").Platform, true, Noon.ToUniversalTime()), log.Latest[0]);
        Assert.Equal("question 1", log.Latest[^1].Text);
    }

    [Fact]
    public void A_long_question_is_cut()
    {
        var log = new QuestionLog(new PrivacyOptions { KeepQuestions = true });
        log.Add(TestConversation.Message(new string('a', QuestionLog.MaxLength + 1)), false, Noon);

        Assert.Equal(new string('a', QuestionLog.MaxLength - 1) + "…", Assert.Single(log.Latest).Text);
    }
}
