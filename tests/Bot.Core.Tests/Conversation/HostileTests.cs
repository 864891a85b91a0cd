using Bot.Testing;

namespace Bot.Core.Tests.Conversation;

public sealed class HostileTests
{
    private readonly TestConversation bot = new();

    public static TheoryData<string> Questions => new(
        new string('a', 100_000),
        string.Concat(Enumerable.Repeat("haqqani kayani ", 6_667)),
        string.Concat(Enumerable.Range(0, 14_000).Select(number => $"word{number} ")),
        string.Concat(Enumerable.Repeat("x-y-z \"", 14_000)),
        string.Concat(Enumerable.Repeat("in:1 ", 20_000)),
        "\0\u0001\u001B[31mred\u001B[0m haqqani",
        "\u202Ehaqqani",
        "\uD800 lone \uDFFF",
        "@everyone <@1> <!channel> haqqani",
        "**haqqani** `code` > quote");

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_strange_question_gets_an_answer(string question)
    {
        Assert.NotEmpty(bot.Say(question).Blocks);
        Assert.NotEmpty(bot.Say("!" + question).Blocks);
    }

    [Fact]
    public void Every_naughty_string_gets_an_answer_as_a_question()
    {
        foreach (var text in NaughtyStrings()) Assert.NotEmpty(bot.Say(text).Blocks);
    }

    [Fact]
    public void Every_naughty_string_is_quoted_unchanged_from_an_article()
    {
        var quotable = NaughtyStrings().Where(text => text.Any(char.IsLetterOrDigit) && text.Trim() == text).Distinct().ToList();
        var articles = quotable.Select((text, number) => ArticleBuilder.Of($"{number:000}.txt", $"zanzibar{number} {text}")).ToArray();
        bot.Library = TestConversation.LibraryOf(articles);

        for (var number = 0; number < quotable.Count; number++)
        {
            var quote = bot.Say($"!zanzibar{number}").Quotes.First().Quote;
            Assert.Equal(articles[number].Text[quote.Span.Start..quote.Span.End], quote.Text);
        }
    }

    private static IEnumerable<string> NaughtyStrings()
    {
        Assert.SkipWhen(HostileStrings.All is null, HostileStrings.Absent);
        return HostileStrings.All;
    }
}
