using Bot.Core.Articles;
using Bot.Core.Checking.Matching;
using Bot.Core.Conversation;
using Bot.Core.Quoting;
using Bot.Terminal;
using Bot.Testing;
using Spectre.Console;

namespace Bot.App.Tests.Terminal;

public sealed class ReplyDrawingTests
{
    private const string Hostile = "He said [red]no[/] and [[again]] \u001b[2J to [link=http://x]them[/].";

    [Fact]
    public void Markup_and_escape_sequences_of_an_article_are_drawn_as_they_stand()
    {
        var screen = Draw(ReplyWith(Hostile), hasColours: true);

        Assert.Contains("He said [red]no[/] and [[again]] ␛[2J to [link=http://x]them[/].", screen);
    }

    [Fact]
    public void Long_text_is_wrapped_beside_its_number()
    {
        var words = string.Join(' ', Enumerable.Range(100, 60));

        var lines = Draw(ReplyWith(words), hasColours: true, width: 40).Split('\n');

        Assert.All(lines, line => Assert.True(line.TrimEnd().Length <= 40));
        Assert.Contains(lines, line => line.StartsWith("     1", StringComparison.Ordinal));
        Assert.Equal(words, string.Join(' ', lines.TakeWhile(line => !line.Contains('—')).Select(line => line.Replace("[1]", "").Trim())).Trim());
    }

    [Fact]
    public void Without_colours_the_text_is_plain_and_unwrapped()
    {
        var reply = ReplyWith(string.Join(' ', Enumerable.Range(100, 60)));

        Assert.Equal(ReplyText.Render(reply) + "\n", Draw(reply, hasColours: false, width: 40));
    }

    [Fact]
    public void Every_kind_of_block_is_drawn_and_the_version_stands_last()
    {
        var kinds = typeof(ReplyBlock).Assembly.GetTypes().Where(type => type.BaseType == typeof(ReplyBlock)).Select(type => type.Name);
        ReplyBlock[] blocks =
        [
            new TextBlock("some text"), new HintBlock("a hint"), new ListBlock(["an item"]), ReplyWith("a quote").Blocks[0],
            new CopyBlock("a label", "to copy"), new ComparisonBlock([new ComparisonPart(ComparisonKind.Same, "compared", "compared")]),
        ];
        var version = new LibraryVersion("1a2b3c4d", DateTimeOffset.UnixEpoch);

        var screen = Draw(new Reply { Question = "?", Answered = true, Blocks = [.. blocks], Version = version }, hasColours: true);

        Assert.Equal(kinds.Order(), blocks.Select(block => block.GetType().Name).Order());
        Assert.All(["some text", "a hint", "an item", "a quote", "to copy", "compared"], text => Assert.Contains(text, screen));
        Assert.EndsWith($"{version}\n", screen);
    }

    [Fact]
    public void A_comparison_keeps_the_two_texts_apart_and_a_citation_keeps_its_lines()
    {
        var comparison = new ComparisonBlock([new ComparisonPart(ComparisonKind.Same, "a ", "a "), new ComparisonPart(ComparisonKind.Differs, "real", "veritable")]);
        var reply = ReplyWith("Text.") with { Blocks = [comparison, new CopyBlock("BibTeX", "@misc{a,\n}")], Version = new LibraryVersion("1a2b3c4d", DateTimeOffset.UnixEpoch) };

        var lines = Draw(reply, hasColours: true).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

        Assert.Equal(["yours   a {real}", "article a {veritable}", "BibTeX", "@misc{a,", "}", "articles 1a2b3c4d, indexed 1970-01-01 00:00 UTC"], lines);
    }

    private static Reply ReplyWith(string paragraph)
    {
        var article = ArticleBuilder.Of("one.txt", paragraph);
        var quote = new Quote(article, new TextSpan(0, paragraph.Length));
        return new Reply
        {
            Question = "?",
            Answered = true,
            Blocks = [new ExcerptBlock(new Excerpt(1, quote, 1, ExcerptRole.Answer)), new TextBlock("—")],
        };
    }

    private static string Draw(Reply reply, bool hasColours, int width = 200)
    {
        var screen = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(screen), Ansi = AnsiSupport.No });
        console.Profile.Width = width;
        var streams = new StandardStreams
        {
            Input = new LineInput(Stream.Null),
            Output = screen,
            Error = TextWriter.Null,
            HasColours = hasColours,
        };
        new ReplyDrawing(console, streams).Draw(reply);
        return screen.ToString();
    }
}
