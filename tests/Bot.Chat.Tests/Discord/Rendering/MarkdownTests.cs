using Bot.Discord.Rendering;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Chat.Tests.Discord.Rendering;

public sealed class MarkdownTests
{
    [Fact]
    public void What_was_escaped_reads_back_and_its_length_was_foretold() => Prop.ForAll<string>(text =>
    {
        text ??= "";
        var escaped = Markdown.Escape(text);
        return Markdown.Unescape(escaped) == text && Markdown.EscapedLength(text) == escaped.Length;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("- item", @"\- item")]
    [InlineData("well-known", "well-known")]
    [InlineData("1. first", @"1\. first")]
    [InlineData("in 2011. Then", "in 2011. Then")]
    [InlineData("a\n  - b", "a\n  \\- b")]
    public void List_marks_are_escaped_only_where_a_line_begins(string text, string escaped) => Assert.Equal(escaped, Markdown.Escape(text));

    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("a_b_c_d", 6, @"a\_b…")]
    [InlineData("emoji 🙂🙂", 9, "emoji 🙂…")]
    public void A_text_that_is_too_long_ends_with_an_ellipsis_and_never_inside_a_character(string text, int limit, string expected) =>
        Assert.Equal(expected, Markdown.EscapeWithin(text, limit));

    [Fact]
    public void A_question_is_read_back_from_the_line_that_shows_it()
    {
        const string Question = "!ask *who* said \"<@1>\" in `code`, and -# why?";
        Assert.Equal(Question, QuestionLine.Read($"{QuestionLine.Write(Question)}\nExcerpts 1–3 of 9"));
    }

    [Fact]
    public void A_question_too_long_for_the_line_is_not_shown_in_part() => Assert.Null(QuestionLine.Write(new string('q', 2_000)));
}
