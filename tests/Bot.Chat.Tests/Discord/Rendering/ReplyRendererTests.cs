using System.Collections.Immutable;
using Bot.Core.Articles;
using Bot.Core.Conversation;
using Bot.Core.Conversation.Actions;
using Bot.Core.Quoting;
using Bot.Discord.Port;
using Bot.Discord.Rendering;
using Bot.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Chat.Tests.Discord.Rendering;

public sealed class ReplyRendererTests
{
    private static readonly Audience Public = new(new Snowflake(42), IsPrivate: false);

    [Fact]
    public void No_reply_breaks_a_limit_and_what_is_cut_can_be_continued_to_its_end()
    {
        var word = Gen.Elements("word", "a_b", "**", "end.", "Yes!", "http://x.y/z", "#tag", "\n", "🙂");
        var text = Gen.ListOf(word).Select(words => string.Join(' ', words).Trim()).Where(made => made.Any(char.IsLetter));
        var texts = Gen.Choose(1, 12).SelectMany(count => Gen.ListOf(text, count));
        Prop.ForAll(Arb.From(texts), made => AssertFits(made.Select(one => Stretch(one, made.Count)))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_long_excerpt_is_cut_at_a_sentence_end_and_continued_by_a_button()
    {
        var text = string.Join(' ', Enumerable.Range(1, 400).Select(n => $"This is sentence number {n}."));
        var shown = ShownWhole(text);
        Assert.True(shown.Count > 1);
        Assert.All(shown, part => Assert.EndsWith(".", part, StringComparison.Ordinal));
        Assert.Equal(text, string.Join(' ', shown));
    }

    [Fact]
    public void A_name_that_the_excerpt_lacks_is_named_above_it() => Assert.Contains(
        @"Not in this excerpt\: “Indian”.",
        ReplyRenderer.Render(TestReplies.Of("How many Indian troops were killed?"), Public).Content);

    [Fact]
    public void A_line_of_megabytes_without_any_stop_is_shown_in_parts() =>
        Assert.StartsWith("xx", ShownFirst(new string('x', 3_000_000)), StringComparison.Ordinal);

    [Fact]
    public void The_three_excerpts_of_an_answer_have_buttons_for_each()
    {
        var reply = Answer(3);
        var labels = ReplyRenderer.Render(reply, Public).Buttons.Select(row => string.Join(',', row.Select(button => button.Label ?? button.Emoji)));
        Assert.Equal(["More,Compare,👍,👎,🗑️", "Context 1,Context 2,Context 3", "Why 1,Why 2,Why 3", "Cite 1,Cite 2,Cite 3"], labels);
    }

    [Fact]
    public void A_question_too_long_for_its_line_stands_below_the_answer_and_all_buttons_are_there()
    {
        var question = string.Join(' ', Enumerable.Repeat("what_is*it", 300));
        var (brief, full) = (ReplyRenderer.Render(Answer(3), Public), ReplyRenderer.Render(Answer(3) with { Question = question }, Public));
        Assert.Equal(brief.Buttons.SelectMany(row => row).Select(button => button.Label), full.Buttons.SelectMany(row => row).Select(button => button.Label));
        var read = new ReceivedMessage { Id = default, Channel = default, Author = default, Content = full.Content, Embeds = [.. full.Embeds.Select(embed => embed.Description)] };
        Assert.Equal(question, QuestionLine.ReadFrom(read));
        Assert.InRange(full.Embeds.Sum(embed => embed.Length), question.Length, 6_000);
    }

    [Fact]
    public void A_question_too_long_for_any_place_leaves_the_buttons_that_need_none()
    {
        var labels = ReplyRenderer.Render(Answer(3) with { Question = new string('q', 5_000) }, Public).Buttons
            .Select(row => string.Join(',', row.Select(button => button.Label ?? button.Emoji)));
        Assert.Equal(["🗑️", "Context 1,Context 2,Context 3", "Cite 1,Cite 2,Cite 3"], labels);
    }

    [Fact]
    public void With_many_excerpts_every_kind_of_button_is_there()
    {
        var reply = Answer(3) with { Actions = [.. Enumerable.Range(1, 10).SelectMany(Offers)] };
        var labels = ReplyRenderer.Render(reply, Public).Buttons.Select(row => string.Join(',', row.Select(button => (button.Label ?? button.Emoji)!.Split(' ')[0]).Distinct()));
        Assert.Equal(["👍,👎,🗑️", "Context", "Why", "Cite", "Context"], labels);
    }

    [Fact]
    public void The_title_links_to_the_source_and_the_footer_tells_where_in_it()
    {
        var article = new ArticleBuilder().Title("On *Markets*").Heading("Prices_now").Paragraph("They rose.")
            .AttributedTo(authors: ["A. Uthor"], url: "https://example.org/markets").Build();
        var reply = Reply(new Excerpt(1, new Quote(article, article.Paragraphs[0].Span), 1, ExcerptRole.Answer));
        var embed = Assert.Single(ReplyRenderer.Render(reply, Public).Embeds);
        Assert.Equal(@"1\. On \*Markets\*", embed.Title);
        Assert.Equal("https://example.org/markets#:~:text=They%20rose.", embed.Url);
        Assert.Equal("A. Uthor · undated · Prices_now · paragraph 1", embed.Footer);
    }

    [Fact]
    public void Related_passages_stand_below_the_sentence_that_says_they_are_no_answer()
    {
        var message = ReplyRenderer.Render(TestReplies.Of("Where was Kayani born?"), Public);
        Assert.Contains("These articles do not answer that.", Markdown.Unescape(message.Content), StringComparison.Ordinal);
        Assert.Contains(message.Embeds, embed => embed.Footer is not null);
    }

    private static IEnumerable<OfferedAction> Offers(int number) => new[] { ActionKind.Context, ActionKind.Why, ActionKind.Cite }
        .Select(kind => new OfferedAction($"{kind} {number}", new ActionToken(kind, "hash", new TextSpan(number, number + 1), number)));

    private static string Stretch(string text, int count) => count % 3 == 0 ? string.Join(". ", Enumerable.Repeat(text, 60)) : text;

    private static void AssertFits(IEnumerable<string> texts)
    {
        var excerpts = texts.Select((text, place) => new Excerpt(place + 1, Whole(text), 1, ExcerptRole.Answer));
        var message = ReplyRenderer.Render(Reply([.. excerpts]), Public);
        Assert.True(message.Content.Length <= 2_000);
        Assert.True(message.Embeds.Length <= 10);
        Assert.True(message.Embeds.Sum(embed => embed.Length) <= 6_000);
        Assert.All(message.Embeds, embed => Assert.InRange(embed.Description.Length, 1, 4_096));
        Assert.True(message.Buttons.Length <= 5);
        var ids = message.Buttons.SelectMany(row => row).Select(button => button.CustomId).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.True(id.Length <= 100));
    }

    private static IReadOnlyList<string> ShownWhole(string text)
    {
        var (quote, shown) = (Whole(text), new List<string>());
        while (true)
        {
            var message = ReplyRenderer.Render(Reply(new Excerpt(1, quote, 1, ExcerptRole.Answer)), Public);
            shown.Add(Markdown.Unescape(message.Embeds[0].Description.AsSpan(ExcerptEmbed.QuoteMark.Length)));
            var next = message.Buttons.SelectMany(row => row).FirstOrDefault(button => button.Label == "Continue 1");
            if (next is null) return shown;
            Assert.True(ActionToken.TryParse(next.CustomId, out var token));
            quote = new Quote(quote.Article, token.Span);
        }
    }

    private static string ShownFirst(string text) => Markdown.Unescape(
        ReplyRenderer.Render(Reply(new Excerpt(1, Whole(text), 1, ExcerptRole.Answer)), Public).Embeds[0].Description.AsSpan(ExcerptEmbed.QuoteMark.Length));

    private static Quote Whole(string text)
    {
        var article = ArticleBuilder.Of("article.txt", text);
        return new Quote(article, new TextSpan(0, article.Text.Length).Trim(article.Text));
    }

    private static Reply Answer(int count) => TestReplies.Of("!haqqani") with { Question = $"!haqqani {count}" };

    private static Reply Reply(params ImmutableArray<Excerpt> excerpts) => new()
    {
        Question = "!topic",
        Answered = true,
        Blocks = [new TextBlock("Excerpts"), .. excerpts.Select(excerpt => new ExcerptBlock(excerpt))],
    };
}
