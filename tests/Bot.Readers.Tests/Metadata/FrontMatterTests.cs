using Bot.Core.Articles;

namespace Bot.Readers.Tests.Metadata;

public sealed class FrontMatterTests
{
    private const string Body = "The text of the article stands here.\n";

    public static TheoryData<string> Ids => ["a.txt", "a.md"];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Front_matter_states_the_attribution_and_is_no_text(string id)
    {
        var article = Reading.Article(id, $"---\ntitle: \"A: B\"\nauthors: [Jane Doe, {{name: John Roe}}]\nsite: The Daily\ndate: 30 November 2017\ncanonical_url: https://example.org/a\ntags: [x]\n---\n{Body}");

        Assert.Equal(Body.Trim(), article.Text.Trim());
        Assert.Equal("A: B", article.Title);
        Assert.Equal(["Jane Doe", "John Roe"], article.Attribution.Authors);
        Assert.Equal("The Daily", article.Attribution.Publisher);
        Assert.Equal(new PublicationDate(2017, 11, 30), article.Attribution.Date);
        Assert.Equal(new Uri("https://example.org/a"), article.Attribution.Url);
    }

    [Fact]
    public void The_stored_text_is_everything_after_the_closing_line() =>
        Assert.Equal("\n  x y \n", Reading.Article("a.txt", "---\ntitle: T\n...\n\n  x y \n").Text);

    [Theory]
    [InlineData("title: \"never closed")]
    [InlineData("title: [a, b")]
    [InlineData("title: a\n\tb: c\n  - d")]
    [InlineData("title: {{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{")]
    [InlineData("title: *nowhere")]
    [InlineData("title: \"\\uZZZZ\"")]
    public void Broken_front_matter_is_left_out_with_a_warning(string yaml)
    {
        foreach (var id in Ids)
        {
            var result = Reading.Read(id, $"---\n{yaml}\n---\n{Body}");

            Assert.Equal(Body.Trim(), result.Article!.Text.Trim());
            Assert.Contains("Front matter", Assert.Single(result.Warnings), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Nested_aliases_do_not_multiply()
    {
        var bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range('b', 20)
            .Select(c => $"{(char)c}: &{(char)c} [{string.Join(',', Enumerable.Repeat($"*{(char)(c - 1)}", 9))}]\n"));

        var article = Reading.Article("a.txt", $"---\ntitle: Bomb\n{bomb}author: *u\n---\n{Body}");

        Assert.Equal("Bomb", article.Title);
        Assert.Empty(article.Attribution.Authors);
    }

    [Fact]
    public void Unclosed_front_matter_stays_text_with_a_warning()
    {
        var result = Reading.Read("a.txt", $"---\ntitle: T\n\n{Body}");

        Assert.StartsWith("---\ntitle: T", result.Article!.Text, StringComparison.Ordinal);
        Assert.Single(result.Warnings);
    }

    [Theory]
    [InlineData("---\n\nA rule is no front matter.\n\n---\n\nNor is the next one.\n", 0)]
    [InlineData("---\nA scalar is no front matter.\n---\nMore text stands here.\n", 1)]
    [InlineData("---\n- a list\n- is none\n---\nMore text stands here.\n", 1)]
    [InlineData("---\nA rule at the top and nothing else.\n", 0)]
    [InlineData("----\ntitle: four dashes\n----\n", 0)]
    public void A_text_that_begins_with_a_rule_loses_nothing(string content, int warnings)
    {
        var result = Reading.Read("a.txt", content);

        Assert.Equal(content, result.Article!.Text);
        Assert.Equal(warnings, result.Warnings.Length);
    }

    [Theory]
    [InlineData("url: javascript:alert(1)")]
    [InlineData("url: file:///etc/passwd")]
    [InlineData("url: //example.org")]
    [InlineData("link: nonsense")]
    [InlineData("date: yesterday")]
    [InlineData("date: [2017]")]
    public void A_value_that_cannot_be_used_is_reported_and_left_out(string field)
    {
        var result = Reading.Read("a.md", $"---\ntitle: T\n{field}\n---\n{Body}");

        Assert.Equal((null, null), (result.Article!.Attribution.Url, result.Article.Attribution.Date));
        Assert.Single(result.Warnings);
    }

    [Fact]
    public void A_line_that_repeats_the_stated_title_is_the_title_and_no_paragraph()
    {
        var article = Reading.Article("a.txt", $"---\ntitle: \"What's new?\"\n---\nWhat’s New?\n\n{Body}");

        Assert.Equal(["What’s New?"], article.Texts(BlockKind.Title));
        Assert.Equal("What's new?", article.Title);
    }

    [Fact]
    public void Another_short_first_line_is_a_heading_when_the_title_is_stated() =>
        Assert.Equal(["Introduction"], Reading.Headings("a.txt", $"---\ntitle: T\n---\nIntroduction\n\n{Body}"));
}
