using System.Net;
using Bot.Core.Conversation;
using Bot.Web.Pages.Answers;

namespace Bot.App.Tests.Web;

public sealed class AnswerMarkupTests
{
    [Fact]
    public async Task Two_topics_stand_in_two_columns()
    {
        await using var page = await RunningPage.StartAsync();

        var columns = (await page.TextAsync("/?q=!compare+haqqani+/+drones")).Split("<div class=\"side\">")[1].Split("<div>")[1..];

        Assert.Equal(2, columns.Length);
        Assert.Contains("“haqqani”: 3 of", columns[0]);
        Assert.Contains("“drones”: 1 of", columns[1]);
    }

    [Fact]
    public async Task Differences_stand_in_the_braces_that_the_words_above_speak_of()
    {
        await using var page = await RunningPage.StartAsync();

        var markup = await page.TextAsync("/?q=!verify+The+Trump+administration+has+so+far+continued%C2%A0this+process");

        Assert.Contains("each difference in {braces}", markup);
        Assert.Contains("<ins>{not }</ins>", markup);
        Assert.DoesNotContain("<del></del>", markup);
    }

    [Theory]
    [InlineData("!verify Quiet diplomacy, our participants asserted, enjoys a track record of success.")]
    [InlineData("!sources Quiet diplomacy has been successful.")]
    [InlineData("!said Mullen")]
    [InlineData("!compare haqqani")]
    [InlineData("!compare haqqani / drones")]
    public async Task Every_numbered_excerpt_can_be_cited_and_seen_where_it_stands(string command)
    {
        await using var page = await RunningPage.StartAsync();
        var excerpts = (await page.TextAsync($"/?q={Uri.EscapeDataString(command)}")).Split("<figure class=\"excerpt ")[1..];

        Assert.NotEmpty(excerpts);
        foreach (var excerpt in excerpts)
        {
            var links = excerpt.Split("<a class=\"button\" href=\"")[1..].Select(part => WebUtility.HtmlDecode(part.Split('"')[0])).ToList();
            Assert.Equal(["q1.Context", "q1.Cite"], links.Select(link => string.Join('.', link.Split("&do=")[1].Split('.')[..2])));
            Assert.Contains("APA", await page.TextAsync(links[1]));
            Assert.Contains("class=\"excerpt context\"", await page.TextAsync(links[0]));
        }
    }

    [Fact]
    public async Task An_excerpt_that_a_text_too_long_for_an_address_led_to_can_be_cited_too()
    {
        await using var page = await RunningPage.StartAsync();
        var text = "!verify Quiet diplomacy, our participants asserted, enjoys a track record of success.\n\n" + new string('x', 5_000);
        using var form = new FormUrlEncodedContent([new("q", text)]);
        using var answer = await page.Client.PostAsync("/", form, TestContext.Current.CancellationToken);
        var markup = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        var links = markup.Split("<a class=\"button\" href=\"")[1..].Select(part => WebUtility.HtmlDecode(part.Split('"')[0])).ToList();

        Assert.Equal(2, links.Count);
        Assert.All(links, link => Assert.StartsWith("/?q=&do=", link));
        Assert.Contains("APA", await page.TextAsync(links[1]));
        Assert.StartsWith("<div class=\"reply", await page.TextAsync(links[1] + "&part=answer"));
    }

    [Fact]
    public async Task The_list_of_topics_is_drawn_once_as_links()
    {
        await using var page = await RunningPage.StartAsync();

        var markup = await page.TextAsync("/?q=!topics");

        var list = Assert.Single(markup.Split("<ul class=\"chips\"")[1..]).Split("</ul>")[0];
        Assert.Equal(20, list.Split("<li><a href=\"/?q=%21").Length - 1);
        Assert.Contains("Haqqani Network (", list);
        Assert.DoesNotContain("<ul class=\"items\">", markup);
    }

    [Fact]
    public void A_list_is_one_of_topics_by_its_kind_and_not_by_its_length()
    {
        var reply = new Reply { Question = "?", Answered = false, Suggestions = ["drones"], Blocks = [new ListBlock(["a fact"])] };

        Assert.DoesNotContain("chips", new ReplyMarkup("!").Draw(reply, "?").ToString());
    }

    [Fact]
    public async Task Each_line_that_is_said_is_a_paragraph_of_its_own()
    {
        await using var page = await RunningPage.StartAsync();

        var markup = await page.TextAsync("/?q=!sources+Quiet+diplomacy+has+been+successful.");

        Assert.Contains(">Yours: Quiet diplomacy has been successful.</p><p", markup);
    }

    [Fact]
    public async Task A_name_that_the_excerpt_lacks_is_named_above_it()
    {
        await using var page = await RunningPage.StartAsync();

        var markup = await page.TextAsync("/?q=How+many+Indian+troops+were+killed%3F");

        Assert.InRange(markup.IndexOf("Not in this excerpt: “Indian”.", StringComparison.Ordinal), 1, markup.IndexOf("24 Pakistani border troops", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Topics_near_a_question_are_named_once_as_links()
    {
        await using var page = await RunningPage.StartAsync();

        var markup = await page.TextAsync("/?q=Where+was+Kayani+born%3F");

        Assert.Single(markup.Split("General Kayani</a>")[..^1], part => part.EndsWith("General%20Kayani\">", StringComparison.Ordinal));
        Assert.DoesNotContain("Topics near it: Kayani", markup);
    }
}
