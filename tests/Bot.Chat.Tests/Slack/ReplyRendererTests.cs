using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bot.Core.Articles;
using Bot.Core.Checking.Matching;
using Bot.Core.Conversation;
using Bot.Core.Conversation.Actions;
using Bot.Core.Quoting;
using Bot.Slack;
using Bot.Slack.Rendering;
using Bot.Slack.WebApi;
using Bot.Testing;
using Bot.Testing.Slack;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Chat.Tests.Slack;

public sealed class ReplyRendererTests
{
    private const string Hostile = "<!channel> <@U1> <https://evil.example|click> *bold* _it_ `code` :smile: & @everyone #general ~x~ > quote\n• list";

    [Fact]
    public void A_quote_read_back_from_the_blocks_is_the_stored_text() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonWhiteSpaceString>(),
        text =>
        {
            var article = Article(Clean(text.Get));
            var message = Draw(ReplyOf(new Excerpt(1, new Quote(article, article.Paragraphs[0].Span), 1, ExcerptRole.Answer)));
            return Shown.Quotes(message).Single() == article.Paragraphs[0].Span.Slice(article.Text) && !Problems(message).Any();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_name_that_the_excerpt_lacks_is_named_above_it() => Assert.Matches(
        @"(?s)Not in this excerpt: “Indian”\..*24 Pakistani border troops",
        Shown.All(Draw(new TestConversation().Say("How many Indian troops were killed?"))));

    [Fact]
    public void Nothing_in_an_article_or_a_question_is_read_as_markup()
    {
        var article = new ArticleBuilder("hostile.txt").AttributedTo(title: Hostile.Split('\n')[0]).Paragraph(Hostile).Build();
        var reply = ReplyOf(new Excerpt(1, new Quote(article, article.Paragraphs[0].Span), 1, ExcerptRole.Answer)) with { Question = Hostile };
        var message = Draw(reply with { Blocks = [.. reply.Blocks, new TextBlock(Hostile), new ListBlock([Hostile])] });

        Assert.DoesNotContain(Shown.Nodes(message["blocks"]), node => (string?)node["type"] is "link" or "user" or "broadcast" or "usergroup" or "emoji" or "mrkdwn");
        Assert.Equal(Hostile, Shown.Quotes(message).Single());
        Assert.DoesNotContain('<', (string)message["text"]!);
        Assert.Empty(Problems(message));
    }

    [Fact]
    public void A_link_opens_at_the_passage_and_holds_no_way_out_of_its_brackets()
    {
        var article = new ArticleBuilder("a.txt").AttributedTo(url: "https://example.org/a?b=1&c=2").Paragraph("One <two> | three & four.").Build();
        var message = Draw(ReplyOf(new Excerpt(1, new Quote(article, article.Paragraphs[0].Span), 1, ExcerptRole.Answer)));

        var link = (string)Shown.Nodes(message["blocks"]).Single(node => (string?)node["type"] == "mrkdwn")["text"]!;

        Assert.StartsWith("<https://example.org/a?b=1&amp;c=2#:~:text=", link, StringComparison.Ordinal);
        Assert.Equal(1, link.Count(letter => letter == '|'));
    }

    [Theory]
    [InlineData(1, 20_000)]
    [InlineData(3, 5_000)]
    [InlineData(10, 1_200)]
    [InlineData(60, 300)]
    public void What_is_too_long_is_cut_at_sentences_and_offered_as_a_file(int excerpts, int length)
    {
        var sentence = "This sentence is of the article and nothing but the article. ";
        var article = new ArticleBuilder("long.txt").Paragraphs([.. Enumerable.Range(0, excerpts).Select(_ => string.Concat(Enumerable.Repeat(sentence, length / sentence.Length)).Trim())]).Build();
        var message = Draw(ReplyOf([.. article.Paragraphs.Select(paragraph => new Excerpt(paragraph.Number, new Quote(article, paragraph.Span), 1, ExcerptRole.Answer))]));

        Assert.InRange(BlockRules.TextLength(message["blocks"]), 1, 9_000);
        Assert.InRange(message["blocks"]!.AsArray().Count, 1, 50);
        Assert.All(Shown.Quotes(message), quote => Assert.True(quote.EndsWith('.') && article.Text.Contains(quote, StringComparison.Ordinal)));
        Assert.Contains("All of it as a file", FakeElements.Labels(message["blocks"]!.AsArray()));
        Assert.EndsWith(".", (string)message["text"]!, StringComparison.Ordinal);
        Assert.InRange(((string)message["text"]!).Length, 2_000, 4_000);
        Assert.Empty(Problems(message));
    }

    [Fact]
    public void The_answer_says_which_snapshot_of_the_articles_it_was_made_from()
    {
        var message = Draw(ReplyOf() with { Version = new LibraryVersion("1a2b3c4d", DateTimeOffset.UnixEpoch) });

        var line = Shown.Nodes(message["blocks"]).Single(node => (string?)node["type"] == "context");
        Assert.Equal("articles 1a2b3c4d, indexed 1970-01-01 00:00 UTC", Shown.All(line, "elements"));
        Assert.Empty(Problems(message));
    }

    [Fact]
    public void A_text_to_copy_stands_in_a_frame_to_copy_it_from()
    {
        var message = Draw(ReplyOf() with { Blocks = [new CopyBlock("BibTeX", "@misc{a,\n  title = {<!channel>},\n}")] });

        var frame = Assert.Single(Shown.Nodes(message["blocks"]), node => (string?)node["type"] == "rich_text_preformatted");
        Assert.Equal("@misc{a,\n  title = {<!channel>},\n}", Shown.All(frame, "elements"));
        Assert.Empty(Problems(message));
    }

    [Fact]
    public void Two_texts_that_differ_stand_side_by_side_and_are_no_quotations()
    {
        var message = Draw(ReplyOf() with { Blocks = [Comparison("bad", "good")] });

        Assert.Equal(
            ["yours\nThis is {bad}.", "article\nThis is {good}."],
            Assert.Single(message["blocks"]!.AsArray(), block => (string?)block!["type"] == "section")!["fields"]!.AsArray().Select(field => (string?)field!["text"]));
        Assert.Empty(Shown.Quotes(message));
        Assert.Empty(Problems(message));
    }

    [Fact]
    public void Texts_too_long_for_columns_are_drawn_all_the_same()
    {
        var message = Draw(ReplyOf() with { Blocks = [Comparison(new string('b', 2_500), "good")] });

        Assert.Contains(new string('b', 2_500), Shown.All(message));
        Assert.Empty(Problems(message));
    }

    [Fact]
    public void A_question_too_long_for_a_button_leaves_the_buttons_that_need_none()
    {
        var article = Article("One sentence.");
        var token = new ActionToken(ActionKind.Why, article.ContentHash, article.Paragraphs[0].Span, 1);
        var reply = ReplyOf(new Excerpt(1, new Quote(article, article.Paragraphs[0].Span), 1, ExcerptRole.Answer)) with
        {
            Question = new string('q', 2_500),
            Actions = [new OfferedAction("Why", token), new OfferedAction("Cite", token with { Kind = ActionKind.Cite }), new OfferedAction("More", token with { Kind = ActionKind.More })],
        };

        Assert.Equal(["Cite", "Delete"], FakeElements.Labels(Draw(reply)["blocks"]!.AsArray()).Where(label => label is "Why" or "Cite" or "More" or "Delete"));
    }

    private static ComparisonBlock Comparison(string yours, string theirs) => new(
    [
        new ComparisonPart(ComparisonKind.Same, "This is ", "This is "), new ComparisonPart(ComparisonKind.Differs, yours, theirs),
        new ComparisonPart(ComparisonKind.Same, ".", "."),
    ]);

    [Fact]
    public void Every_hostile_string_is_shown_as_it_is()
    {
        Assert.SkipWhen(HostileStrings.All is null, HostileStrings.Absent);
        foreach (var text in HostileStrings.All.Where(text => text.Any(char.IsLetterOrDigit)))
        {
            var article = Article(Clean(text));
            var reply = ReplyOf(new Excerpt(1, new Quote(article, article.Paragraphs[0].Span), 1, ExcerptRole.Answer)) with { Question = text };
            var message = Draw(reply);

            Assert.Equal(article.Paragraphs[0].Span.Slice(article.Text), Shown.Quotes(message).Single());
            Assert.Empty(Problems(message));
        }
    }

    // A stored text has no half surrogate pairs and no carriage returns: the readers decode strictly and normalise line ends.
    private static string Clean(string text)
    {
        var clean = string.Concat(text.EnumerateRunes().Select(rune => rune.ToString())).ReplaceLineEndings("\n").Trim();
        return clean.Length == 0 ? "x" : clean;
    }

    private static Article Article(string text) => ArticleBuilder.Of("article.txt", text);

    private static Reply ReplyOf(params ImmutableArray<Excerpt> excerpts) => new()
    {
        Question = "a question",
        Answered = true,
        Blocks = [new TextBlock("Excerpts"), .. excerpts.Select(excerpt => new ExcerptBlock(excerpt))],
    };

    private static JsonObject Draw(Reply reply)
    {
        SlackMessage message = ReplyRenderer.Render(reply, new AnswerFrame("U1", IsPrivate: false));
        return new JsonObject
        {
            ["text"] = message.Text,
            ["blocks"] = JsonNode.Parse(SlackJson.Write(message.Blocks, SlackJson.Instance.ImmutableArraySlackBlock)),
        };
    }

    private static IEnumerable<string> Problems(JsonObject message) => BlockRules.Check(message["blocks"]!.AsArray(), "message");
}
