using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Core.Conversation;
using Bot.Core.Quoting;
using Bot.Discord.Port;
using Bot.Discord.Rendering;
using Bot.Testing;
using FsCheck.Fluent;

namespace Bot.Chat.Tests.Discord.Rendering;

/// <summary>A parser nobody here wrote reads rendered excerpts back: the very characters that are stored, and no markup.</summary>
public sealed class MarkdownReadBackTests
{
    private static readonly string[] Harmless = ["blockQuote", "br", "twemoji"];

    private static readonly string[] Tricky =
    [
        "*bold* **bold** _it_ __u__ ~~gone~~ ||secret|| `code` ```block```", "# heading\n## two\n### three\n-# small", "> quote\n>>> all", "- a\n- b\n* c\n+ d\n1. e\n12. f",
        "<@123456789012345678> <@!123456789012345678> <@&123456789012345678> <#123456789012345678> @everyone @here", "<:smile:123456789012345678> <a:b:123456789012345678> :smile:",
        "http://example.org https://example.org/a_b_c?d=*e* <https://example.org> [text](https://example.org) discord.gg/abc", "</ask:123456789012345678> <t:1700000000:R> <123456789012345678:guide>",
        @"\*not\* \\ ¯\_(ツ)_/¯ C:\temp\_x_", "a\n\n\nb\n  c\n \nd", "5 * 3 * 2 and snake_case_name and 2_000", "emoji 🇵🇰 👨‍👩‍👧 ™ © ‼", "\u202Eright to left\u202C العربية", "|| | ||| ~ ~~~ ` `` ````", "10:30 a.m.: “quoted” 'single' — dash…",
    ];

    [Fact]
    public async Task Excerpts_that_try_every_markup_read_back_exactly() => await AssertReadBack(Tricky);

    [Fact]
    public async Task Every_hostile_string_reads_back_exactly()
    {
        Assert.SkipWhen(HostileStrings.All is null, HostileStrings.Absent);
        await AssertReadBack(HostileStrings.All);
    }

    [Fact]
    public async Task Generated_mixtures_of_markup_read_back_exactly()
    {
        var pieces = Gen.Elements("*", "_", "~", "|", "`", "\\", "<", ">", "#", "@", ":", "[", "]", "(", ")", "-", "+", "1.", "/", " ", "\n", "a", "B9", "http://x.y", "é", "漢", "🙂");
        var texts = Gen.ListOf(pieces).Select(list => string.Concat(list)).Sample(400, 40);
        await AssertReadBack(texts);
    }

    [Fact]
    public async Task Every_paragraph_of_the_seeds_reads_back_exactly() => await AssertReadBack(
        SeedLibrary.Instance.Articles.SelectMany(article => article.Paragraphs.Select(paragraph => paragraph.Span.Slice(article.Text))));

    private static async Task AssertReadBack(IEnumerable<string> texts)
    {
        Assert.SkipUnless(
            ForeignProcess.HasNode("discord-markdown-parser"), "node or tests/foreign/discord-markdown-parser/node_modules is missing (npm ci there installs it)");
        var stored = texts.Select(Storable).Where(text => text.Length is > 0 and < 1_500).ToList();
        var rendered = stored.Select(Render).ToList();
        var pulse = new Pulse();
        await using var parser = ForeignProcess.Start(pulse, "discord-markdown-parser", "node", "readback.js");
        foreach (var text in rendered) await parser.Input.WriteLineAsync(JsonSerializer.Serialize(text));
        await parser.Input.FlushAsync(TestContext.Current.CancellationToken);
        await pulse.UntilAsync(() => parser.Lines.Count == rendered.Count || parser.Errors.Length > 0, "the parser", TimeSpan.FromMinutes(1));
        Assert.Equal("", parser.Errors);
        Assert.All(parser.Lines.Select((line, place) => (Read: JsonNode.Parse(line)!, Stored: stored[place])), one =>
        {
            Assert.Equal(one.Stored, (string)one.Read["text"]!);
            Assert.Empty(one.Read["kinds"]!.AsArray().Select(kind => (string)kind!).Except(Harmless));
        });
    }

    // Discord shows a tab as four spaces and drops form feeds, before it reads anything else; no way of writing changes that.
    private static string Storable(string text) => text
        .Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\f", "", StringComparison.Ordinal).Replace("\t", "    ", StringComparison.Ordinal).Trim();

    private static string Render(string text)
    {
        var article = ArticleBuilder.Of("a.txt", text);
        var quote = new Quote(article, article.Paragraphs[0].Span);
        Assert.Equal(text, quote.Text);
        var reply = new Reply { Question = "?", Blocks = [new ExcerptBlock(new Excerpt(1, quote, 1, ExcerptRole.Answer))], Answered = true };
        return ReplyRenderer.Render(reply, new Audience(new Snowflake(1), IsPrivate: false)).Embeds[0].Description;
    }
}
