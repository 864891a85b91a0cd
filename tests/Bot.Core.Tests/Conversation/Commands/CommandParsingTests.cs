using Bot.Core.Conversation;
using Bot.Testing;

namespace Bot.Core.Tests.Conversation.Commands;

public sealed class CommandParsingTests
{
    private readonly TestConversation bot = new();

    [Theory]
    [InlineData("!play despacito")]
    [InlineData("!ban")]
    [InlineData("!stats")]
    [InlineData("!check disk")]
    [InlineData("!timer")]
    [InlineData("!stop")]
    [InlineData("!")]
    [InlineData("!!!")]
    [InlineData("! haqqani")]
    [InlineData("what about the Haqqani network?")]
    [InlineData("hello everyone")]
    public void What_is_not_for_the_bot_stays_unanswered_in_a_shared_channel(string line) =>
        Assert.Null(bot.Hear(line, Addressing.Overheard));

    [Theory]
    [InlineData("!haqqani")]
    [InlineData("!haqani")]
    [InlineData("!help")]
    [InlineData("!HELP")]
    [InlineData("!ask What is the population of Kabul?")]
    [InlineData("!who is the mayor of Kabul?")]
    [InlineData("!more")]
    public void A_command_a_topic_or_a_question_with_the_prefix_is_answered_in_a_shared_channel(string line) =>
        Assert.NotNull(bot.Hear(line, Addressing.Overheard));

    [Fact]
    public void To_check_is_to_verify_where_no_other_bot_is_meant() =>
        Assert.Equal(bot.Say("!verify border troops").Words(), bot.Say("!check border troops").Words());

    [Theory]
    [InlineData("thanks", "You are welcome.")]
    [InlineData("Great, thank you so much!", "You are welcome.")]
    [InlineData("hi there :)", "Hello.")]
    [InlineData("Good morning!", "Hello.")]
    [InlineData("Guten Morgen", "Hello.")]
    [InlineData("bye", "Goodbye.")]
    [InlineData("quit", "Goodbye.")]
    public void Greetings_and_thanks_are_not_looked_up(string line, string answer)
    {
        var reply = bot.Say(line);

        Assert.StartsWith(answer, reply.Words());
        Assert.Empty(reply.Quotes);
    }

    [Theory]
    [InlineData("what can you do?")]
    [InlineData("Who are you?")]
    [InlineData("help me")]
    [InlineData("!help me")]
    [InlineData("Hilfe!")]
    [InlineData("¿Qué puedes hacer?")]
    [InlineData("aide")]
    public void Whoever_asks_what_the_bot_can_do_gets_the_help(string line) => Assert.StartsWith("I answer from the articles", bot.Say(line).Words());

    [Fact]
    public void A_question_about_help_is_looked_up() => Assert.NotEmpty(bot.Say("Who could help ease India-Pakistan tensions?").Excerpts);

    [Fact]
    public void A_greeting_before_a_question_does_not_count() => Assert.Equal(
        bot.Say("Who called the Haqqani network a veritable arm of the ISI?").Quotes.First().Quote.Span,
        bot.Say("Good morning, who called the Haqqani network a veritable arm of the ISI?").Quotes.First().Quote.Span);

    [Theory]
    [InlineData("This morning the border")]
    [InlineData("Thanks in large part to a new strategy")]
    [InlineData("Whom did Hasan thank?")]
    public void A_question_with_such_a_word_in_it_is_looked_up(string line) => Assert.NotEmpty(bot.Say(line).Excerpts);

    [Theory]
    [InlineData("!verify: India, predictably, presented another deep divergence.")]
    [InlineData("verify: India, predictably, presented another deep divergence.")]
    public void A_colon_may_stand_behind_the_name_of_a_command(string line) => Assert.StartsWith("Word for word.", bot.Say(line).Words());

    [Theory]
    [InlineData(Addressing.Direct)]
    [InlineData(Addressing.Mentioned)]
    public void The_same_line_gets_a_plain_answer_where_the_bot_was_addressed(Addressing addressing) =>
        Assert.StartsWith("These articles do not answer that.", ReplyText.Render(bot.Hear("!despacito", addressing)!));

    [Theory]
    [InlineData("topics", "Topics, page 1")]
    [InlineData("Topics 2", "Topics, page 2")]
    [InlineData("topics?", "Topics, page 1")]
    [InlineData("articles", "2 articles")]
    [InlineData("article 2", "2. What a Year of Track II")]
    [InlineData("help", "I answer from the articles")]
    [InlineData("help more", "the next excerpts")]
    [InlineData("more", "no last answer")]
    [InlineData("context", "no excerpt to show")]
    [InlineData("ask haqqani", "Excerpts 1–3")]
    public void Commands_work_as_words_where_the_bot_was_addressed(string line, string words) =>
        Assert.Contains(words, bot.Say(line).Words());

    [Theory]
    [InlineData("more cooperation between India and Pakistan?")]
    [InlineData("articles about the Haqqani network")]
    [InlineData("help Islamabad ease tensions over Kashmir?")]
    public void A_question_that_begins_with_a_commands_name_is_a_question(string line) =>
        Assert.NotEmpty(bot.Say(line).Excerpts);

    [Fact]
    public void The_prefix_is_a_setting()
    {
        var other = new TestConversation(options: new ConversationOptions { Prefix = "??" });

        Assert.NotNull(other.Hear("??haqqani", Addressing.Overheard));
        Assert.Null(other.Hear("!haqqani", Addressing.Overheard));
        Assert.Contains("??topics", other.Say("??help").Words());
    }

    [Theory]
    [InlineData("!artcles", "!articles")]
    [InlineData("!topcs 2", "!topics [page]")]
    [InlineData("!contxt 1", "!context [n]")]
    public void A_mistyped_command_is_named(string line, string meant) =>
        Assert.Contains($"Did you mean {meant}?", bot.Say(line).Words());
}
