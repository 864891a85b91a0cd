using Bot.Core.Articles;
using Bot.Core.Conversation;
using Bot.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Core.Tests.Conversation;

/// <summary>The invariants that make the bot worth trusting, over generated articles and questions.</summary>
public sealed class VerbatimTests
{
    private static readonly string[] Words =
    [
        "river", "River's", "U.S.", "flood", "“flood”", "the", "of", "Gen.", "Kayani", "al-Qaeda", "3.5%", "naïve", "नदी", "東京", "🙂",
        "not", "rose", "fell", "(maybe)", "it", "who", "said", "2011", "—", "-", "e\u0301",
    ];

    private static readonly Gen<string> Sentence =
        from words in Gen.Elements(Words).NonEmptyListOf()
        from end in Gen.Elements(".", "?", "!", "…", "", ".”")
        select string.Join(' ', words) + end;

    private static readonly Gen<string> Paragraph = Sentence.NonEmptyListOf().Select(sentences => string.Join(' ', sentences));

    private static readonly Gen<(Article[] Articles, string Question)> Cases =
        from texts in Paragraph.NonEmptyListOf().NonEmptyListOf()
        from question in Gen.Elements(Words).NonEmptyListOf()
        select (texts.Select((paragraphs, number) => ArticleBuilder.Of($"{number}.txt", [.. paragraphs])).ToArray(), string.Join(' ', question));

    private static readonly Config Settings = Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(12);

    [Fact]
    public void Every_quote_is_the_stored_text_at_the_span_it_claims() =>
        Prop.ForAll(Cases.ToArbitrary(), sample =>
        {
            var bot = TestConversation.Over(sample.Articles);
            foreach (var quote in bot.Say(sample.Question).Excerpts.Select(QuoteRecord.From))
            {
                var stored = sample.Articles.Single(article => article.Id == quote.Article).Text;
                Assert.Equal(stored[quote.Start..quote.End], quote.Text);
                Assert.False(string.IsNullOrWhiteSpace(quote.Text));
            }
        }).Check(Settings);

    [Fact]
    public void The_same_question_to_the_same_articles_gets_the_same_answer() =>
        Prop.ForAll(Cases.ToArbitrary(), sample =>
        {
            var shuffled = sample.Articles.Reverse().ToArray();
            Assert.Equal(
                ReplyText.Render(TestConversation.Over(sample.Articles).Say(sample.Question)),
                ReplyText.Render(TestConversation.Over(shuffled).Say(sample.Question)));
        }).Check(Settings);

    [Fact]
    public void Any_text_at_all_gets_an_answer() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            var bot = new TestConversation();
            Assert.NotEmpty(bot.Say(text ?? "").Blocks);
            Assert.NotEmpty(bot.Say("!" + text).Blocks);
        }).Check(Settings);
}
