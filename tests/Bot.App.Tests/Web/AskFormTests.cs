using System.Net;

namespace Bot.App.Tests.Web;

public sealed class AskFormTests
{
    [Fact]
    public async Task A_question_that_is_posted_gets_its_address()
    {
        await using var page = await RunningPage.StartAsync();

        using var answered = await PostAsync(page, "!verify Quiet diplomacy\r\nenjoys a track record & more");

        Assert.Equal("/?q=%21verify%20Quiet%20diplomacy%0Aenjoys%20a%20track%20record%20%26%20more", answered.RequestMessage!.RequestUri!.PathAndQuery);
        Assert.Contains("class=\"exchange\"", await answered.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData('a')]
    [InlineData('漢')]
    public async Task Whatever_has_an_address_can_be_asked_by_it(char letter)
    {
        await using var page = await RunningPage.StartAsync();

        using var answered = await PostAsync(page, new string(letter, 4_000));

        Assert.Equal(HttpStatusCode.OK, answered.StatusCode);
        Assert.StartsWith("/?q=", answered.RequestMessage!.RequestUri!.PathAndQuery);
    }

    [Fact]
    public async Task A_text_too_long_for_an_address_is_answered_to_its_end_and_offers_only_what_needs_none()
    {
        await using var page = await RunningPage.StartAsync();
        var filler = string.Concat(Enumerable.Repeat("zebra and lion ", 300));

        using var answered = await PostAsync(page, $"!sources {filler}.\n\nQuiet diplomacy, our participants asserted, enjoys a track record of success.");
        var markup = await answered.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, "/"), (answered.StatusCode, answered.RequestMessage!.RequestUri!.PathAndQuery));
        Assert.Contains("<p class=\"quote\" dir=\"auto\">Quiet diplomacy, our participants asserted", markup);
        Assert.DoesNotContain("href=\"/?q=%21sources", markup);
        Assert.All(markup.Split("<a class=\"button\" href=\"")[1..], button => Assert.StartsWith("/?q=&amp;do=", button));
    }

    [Fact]
    public async Task A_form_without_a_question_is_told_so()
    {
        await using var page = await RunningPage.StartAsync();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("q", " "), KeyValuePair.Create("part", "answer")]);

        using var answered = await page.Client.PostAsync("/", form, TestContext.Current.CancellationToken);
        var markup = await answered.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("There is no word in that to look for.", markup);
        Assert.DoesNotContain("About an excerpt", markup);
    }

    [Fact]
    public async Task What_is_no_form_of_this_page_is_refused()
    {
        await using var page = await RunningPage.StartAsync();
        using var text = await page.Client.PostAsync("/", new StringContent("q=haqqani"), TestContext.Current.CancellationToken);
        var fields = Enumerable.Range(0, 2_000).Select(number => KeyValuePair.Create($"field{number}", "x"));
        using var many = await page.Client.PostAsync("/", new FormUrlEncodedContent(fields), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, HttpStatusCode.BadRequest), (text.StatusCode, many.StatusCode));
    }

    private static Task<HttpResponseMessage> PostAsync(RunningPage page, string question) =>
        page.Client.PostAsync("/", new FormUrlEncodedContent([KeyValuePair.Create("q", question)]), TestContext.Current.CancellationToken);
}
