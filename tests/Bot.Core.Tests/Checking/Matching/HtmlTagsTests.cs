using Bot.Core.Articles;
using Bot.Core.Checking.Matching;
using Bot.Core.Checking.Words;
using Bot.Testing;

namespace Bot.Core.Tests.Checking.Matching;

public sealed class HtmlTagsTests
{
    private const string Sentence = "India, predictably, presented another deep divergence.";

    [Theory]
    [InlineData("<p>India, predictably, presented another <b>deep</b> divergence.</p>")]
    [InlineData("<blockquote class=\"q\">\nIndia, predictably, presented<br/>another deep divergence.</blockquote>")]
    public void Tags_are_left_aside_and_said_to_be(string pasted)
    {
        var found = Assert.Single(Check(pasted, SeedLibrary.TrackTwo));

        Assert.True(found.Stands);
        Assert.True(found.HasTags);
    }

    [Fact]
    public void What_is_between_the_tags_is_compared_to_the_letter()
    {
        Assert.Equal(Verdict.WordForWord, Assert.Single(Check($"<p>{Sentence}</p>", SeedLibrary.TrackTwo)).Verdict);
        Assert.Equal(Verdict.Altered, Assert.Single(Check($"<p>{Sentence.Replace("deep", "slight", StringComparison.Ordinal)}</p>", SeedLibrary.TrackTwo)).Verdict);
    }

    [Fact]
    public void Words_cannot_be_passed_off_as_a_tag() =>
        Assert.False(Assert.Single(Check(Sentence.Replace("another", "<b hardly> another", StringComparison.Ordinal), SeedLibrary.TrackTwo)).Stands);

    [Theory]
    [InlineData("&quot;Peter&#8217;s &amp; Paul&apos;s&quot;", "\"Peter’s & Paul's\"")]
    [InlineData("grain<sup>1</sup> and<sup><a href=\"#fn12\">12</a></sup> 5 km<sup>2</sup>", "grain¹ and¹² 5 km²")]
    public void Character_references_are_read_without_tags_too_and_raised_numbers_stay_raised(string pasted, string text) =>
        Assert.Equal(text, HtmlTags.Without(pasted));

    [Theory]
    [InlineData("AT&T; R&D")]
    [InlineData("2 < 3 & 4 > 3")]
    public void What_is_no_reference_and_no_tag_is_left_as_it_is(string text) => Assert.Null(HtmlTags.Without(text));

    [Fact]
    public void The_number_of_a_footnote_does_not_join_the_word_before_it() =>
        Assert.True(Assert.Single(Check("India, predictably, presented another deep divergence<sup>1</sup>.", SeedLibrary.TrackTwo)).Stands);

    [Theory]
    [InlineData("An area of 5 km2 was sown.")]
    [InlineData("An area of 5 km² was sown.")]
    public void A_raised_number_is_found_where_the_article_does_not_raise_it(string sentence) =>
        Assert.True(Assert.Single(Check("An area of 5 km<sup>2</sup> was sown.", ArticleBuilder.Of("a.txt", sentence))).Stands);

    [Theory]
    [InlineData("<a href=\"/a?b=c\" title='x'>word</a>")]
    [InlineData("<span class = quiet data-id=7 >word</span >")]
    [InlineData("<img src=\"x.png\" />word")]
    public void Attributes_go_with_their_tag(string text) => Assert.Equal("word", HtmlTags.Without(text));

    [Fact]
    public void Character_references_are_read_where_there_are_tags() => Assert.Equal("R&D <5 %", HtmlTags.Without("<b>R&amp;D</b> &lt;5 %"));

    [Fact]
    public void Tags_that_stand_in_the_article_are_a_part_of_it()
    {
        var found = Assert.Single(Check("Write <b>bold</b> to shout.", ArticleBuilder.Of("a.txt", "Write <b>bold</b> to shout.")));

        Assert.Equal(Verdict.WordForWord, found.Verdict);
        Assert.False(found.HasTags);
    }

    [Theory]
    [InlineData("Fewer than <5 percent and >3 percent.")]
    [InlineData("Dear <name>, welcome.")]
    [InlineData("a < b and b > c")]
    [InlineData("if a <b and c> d")]
    public void What_is_no_tag_of_running_text_is_left_as_it_is(string text) => Assert.Null(HtmlTags.Without(text));

    [Theory]
    [InlineData("<p ")]
    [InlineData("<p a=\"")]
    [InlineData("<p a=b c")]
    [InlineData(" a=b")]
    public void A_paste_of_white_space_and_open_tags_is_read_in_time(string open)
    {
        var hostile = $"<b>{new string(' ', 300_000)}<p {string.Concat(Enumerable.Repeat(open, 100_000))}</b>";

        Assert.DoesNotContain("<b>", HtmlTags.Without(hostile));
    }

    private static IEnumerable<Verification> Check(string pasted, params Article[] articles) =>
        new QuotationChecker(WordIndex.Of([.. articles])).Check(pasted);
}
