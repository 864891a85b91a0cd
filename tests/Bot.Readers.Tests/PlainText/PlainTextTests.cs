using Bot.Core.Articles;

namespace Bot.Readers.Tests.PlainText;

public sealed class PlainTextTests
{
    private const string Wrapped = """
        The Siege of the North

        It was the last week of October when the first of the convoys left the
        city for the north. Nobody had told the drivers what they carried, and
        nobody among them had asked.
           By the second day the road was closed. Snow had fallen in the passes
        and the drivers slept in their cabins, two and two, with the engines
        running.
        On the third day they turned back, and what they carried was never known.

        1. The Inquiry

        An inquiry was held in the spring. Its report, which ran to a thousand
        pages, named no one. "Where," asked a member of
        parliament, "did the money go?"
        """;

    [Fact]
    public void Lines_wrapped_by_hand_are_joined_into_paragraphs()
    {
        var article = Reading.Article("a.txt", Wrapped);

        Assert.Equal("The Siege of the North", article.Title);
        Assert.Equal(["1. The Inquiry"], article.Texts(BlockKind.Heading));
        Assert.Equal(4, article.Paragraphs.Length);
        Assert.StartsWith("It was the last week of October when the first of the convoys left the\ncity", article.Texts(BlockKind.Paragraph)[0], StringComparison.Ordinal);
        Assert.EndsWith("never known.", article.Texts(BlockKind.Paragraph)[2], StringComparison.Ordinal);
        Assert.EndsWith("go?\"", article.Texts(BlockKind.Paragraph)[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("By John Roe, 12 March 2020")]
    [InlineData("By John Roe | March 12, 2020")]
    [InlineData("By John Roe on 12 March 2020")]
    [InlineData("Posted on 12 March 2020 by John Roe")]
    [InlineData("Published March 12, 2020 by John Roe, staff writer")]
    [InlineData("Veröffentlicht am 12. März 2020 von John Roe")]
    public void A_byline_with_its_date_is_read_and_is_no_heading(string line)
    {
        var article = Reading.Article("a.txt", $"The Long Road\n\n{line}\n\nThe talks began in secret, and nobody knew of them or asked.\n");

        Assert.Equal(["John Roe"], article.Attribution.Authors);
        Assert.Equal(new PublicationDate(2020, 3, 12), article.Attribution.Date);
        Assert.Empty(article.Texts(BlockKind.Heading));
        Assert.Equal([line], article.Texts(BlockKind.Furniture));
    }

    [Fact]
    public void A_byline_farther_down_is_no_heading_either() => Assert.Equal(["On Roads"], Reading.Headings(
        "a.txt", "The Long Road\n\nOn Roads\n\nThe talks began in secret.\n\nThey went on.\n\nAnd on.\n\nBy John Roe, 12 March 2020\n\nHe saw it all from near.\n"));

    [Fact]
    public void The_days_of_a_chronicle_are_headings()
    {
        var day = string.Join(' ', Enumerable.Repeat("The talks went on, and nobody knew of them or asked what was said in the house by the river.", 4));

        Assert.Equal(["March 14, 2020", "15 March 2020"], Reading.Headings("a.txt", $"The Long Road\n\n{day}\n\nMarch 14, 2020\n\n{day}\n\n15 March 2020\n\n{day}\n"));
    }

    [Theory]
    [InlineData("By Jane Doe, staff writer", "Jane Doe")]
    [InlineData("By Jane Doe and John Roe, correspondents in Kabul", "Jane Doe|John Roe")]
    [InlineData("Von Hans Huber", "Hans Huber")]
    [InlineData("Von Hans Huber und Eva Maier", "Hans Huber|Eva Maier")]
    [InlineData("Author: Jane Doe", "Jane Doe")]
    public void A_line_below_the_title_names_the_authors(string line, string authors)
    {
        var article = Reading.Article("a.txt", $"Pears of Riga\n{line}\n\nThe pears of Riga are sold in the market from early May on.\n");

        Assert.Equal("Pears of Riga", article.Title);
        Assert.Equal(authors.Split('|'), article.Attribution.Authors);
    }

    [Theory]
    [InlineData("By Land and Sea")]
    [InlineData("Von Berlin nach Paris")]
    [InlineData("By the River, late at night")]
    public void A_title_that_only_begins_so_is_a_title(string line) =>
        Assert.Equal(line, Reading.Article("a.txt", $"{line}\n\nThe pears of Riga are sold in the market from early May on.\n").Title);

    [Fact]
    public void A_paragraph_per_line_needs_no_blank_lines()
    {
        var first = string.Concat(Enumerable.Repeat("This sentence makes a long line. ", 10)).Trim();
        var article = Reading.Article("a.txt", $"On Long Lines\nBy Jane Doe\nNovember 30, 2017\n{first}\nA short paragraph.\nSecond Thoughts\n{first}\n");

        Assert.Equal("On Long Lines", article.Title);
        Assert.Equal(["Jane Doe"], article.Attribution.Authors);
        Assert.Equal(new PublicationDate(2017, 11, 30), article.Attribution.Date);
        Assert.Equal(["Second Thoughts"], article.Texts(BlockKind.Heading));
        Assert.Equal([first, "A short paragraph.", first], article.Texts(BlockKind.Paragraph));
    }

    [Theory]
    [InlineData("CHAPTER TWO", 1)]
    [InlineData("1. Introduction", 2)]
    [InlineData("2.1 Sources and Methods", 3)]
    [InlineData("WHAT THE REPORT SAYS", 2)]
    [InlineData("What the report does not say", 2)]
    [InlineData("Where Do We Go From Here?", 2)]
    [InlineData("Relations with the U.S.", 2)]
    [InlineData("背景", 2)]
    public void A_short_line_above_text_is_a_heading(string heading, int level)
    {
        var article = Reading.Article("a.txt", $"The Title of It\n\nThe first paragraph stands here.\n\n{heading}\n\nThe second paragraph stands here.\n");

        Assert.Contains(article.Blocks, block => block.Kind == BlockKind.Heading && block.Level == level && block.Span.Slice(article.Text) == heading);
        Assert.Equal(2, article.Paragraphs.Length);
    }

    [Theory]
    [InlineData("He said no.")]
    [InlineData("\"Where to?\"")]
    [InlineData("“Home”")]
    [InlineData("and then silence")]
    [InlineData("So he went,")]
    [InlineData("— Winston Churchill")]
    [InlineData("12345")]
    public void Other_short_lines_stay_paragraphs(string line) =>
        Assert.Contains(line, Reading.Paragraphs("a.txt", $"The Title of It\n\nThe first paragraph stands here.\n\n{line}\n\nThe second paragraph stands here.\n"));

    [Fact]
    public void A_short_last_line_is_a_paragraph() =>
        Assert.Equal(["The first paragraph stands here.", "The End"], Reading.Paragraphs("a.txt", "The Title of It\n\nThe first paragraph stands here.\n\nThe End\n"));

    [Fact]
    public void The_members_of_a_list_after_a_colon_are_no_headings() =>
        Assert.Empty(Reading.Headings("a.txt", "The Title of It\n\nThe members are:\n\nJohn Smith\n\nThey met twice in the course of the year.\n"));

    [Fact]
    public void A_poem_keeps_its_stanzas()
    {
        const string First = "Two roads diverged in a yellow wood,\nAnd sorry I could not travel both\nAnd be one traveler, long I stood";
        const string Second = "Then took the other, as just as fair,\nAnd having perhaps the better claim,";

        Assert.Equal([First, Second], Reading.Paragraphs("a.txt", $"The Road Not Taken\n\n{First}\n\n{Second}\n"));
    }

    [Fact]
    public void Underlines_and_number_signs_make_headings()
    {
        var article = Reading.Article("a.txt", "The Title\n=========\n\nSome text.\n\nPart of it\n----------\nMore text.\n\n### Deeper\n\nThe rest.\n");

        Assert.Equal("The Title", article.Title);
        Assert.Equal(["Part of it", "Deeper"], article.Texts(BlockKind.Heading));
        Assert.Equal("Part of it › Deeper", article.Paragraphs[^1].Heading);
        Assert.Equal(["Some text.", "More text.", "The rest."], article.Texts(BlockKind.Paragraph));
    }

    [Fact]
    public void A_list_item_is_a_paragraph_without_its_mark() =>
        Assert.Equal(
            ["It has three points:", "the first one,\n  which is longer", "the second one", "the third one"],
            Reading.Paragraphs("a.txt", "It has three points:\n- the first one,\n  which is longer\n- the second one\n* the third one\n"));

    [Fact]
    public void Numbers_that_do_more_than_count_stay() => Assert.Equal(
        ["Some of the rules:", "be kind", "be quick", "12. be quiet after ten", "1189. A great storm came."],
        Reading.Paragraphs("a.txt", "Some of the rules:\n1. be kind\n2. be quick\n12. be quiet after ten\n\n1189. A great storm came.\n"));

    [Theory]
    [InlineData("Von Katharina Müller\n12. Juni 2013")]
    [InlineData("Von Katharina Müller\n\n12. Juni 2013")]
    [InlineData("Von Katharina Müller\nMittwoch, den 12. Juni 2013")]
    [InlineData("Von Katharina Müller\nVeröffentlicht am 12.06.2013")]
    [InlineData("Von Katharina Müller, 12. Juni 2013")]
    public void A_day_in_German_is_no_list_item(string lines)
    {
        var article = Reading.Article("a.txt", $"Das Hochwasser an der Donau\n\n{lines}\n\nDas Hochwasser hat weite Teile der Stadt Passau überflutet.\n");

        Assert.Equal(["Katharina Müller"], article.Attribution.Authors);
        Assert.Equal(new PublicationDate(2013, 6, 12), article.Attribution.Date);
        Assert.Equal(["Das Hochwasser hat weite Teile der Stadt Passau überflutet."], article.Texts(BlockKind.Paragraph));
    }

    [Theory]
    [InlineData("Marcus Feldman, Policy Review, 5 October 2022", "Marcus Feldman", "Policy Review")]
    [InlineData("Marcus Feldman | Policy Review | October 5, 2022", "Marcus Feldman", "Policy Review")]
    [InlineData("Marcus Feldman · 5 October 2022", "Marcus Feldman", null)]
    [InlineData("Marcus Feldman and Ann Lee, Wednesday, 5 October 2022", "Marcus Feldman|Ann Lee", null)]
    [InlineData("The Guardian, 5 October 2022", "", "The Guardian")]
    public void A_line_below_the_title_names_author_publisher_and_day(string line, string authors, string? publisher)
    {
        const string Body = "When the president signed the act, the mood in Taipei was not one of celebration.";
        foreach (var gap in (string[])["\n", "\n\n"])
        {
            var article = Reading.Article("a.txt", $"Why Taiwan Fears the Chip Act and What It Will Do About It Now\n{line}{gap}{string.Join(' ', Body, Body)}\n");

            Assert.Equal("Why Taiwan Fears the Chip Act and What It Will Do About It Now", article.Title);
            Assert.Equal(authors.Split('|', StringSplitOptions.RemoveEmptyEntries), article.Attribution.Authors);
            Assert.Equal(publisher, article.Attribution.Publisher);
            Assert.Equal(new PublicationDate(2022, 10, 5), article.Attribution.Date);
            Assert.Equal([string.Join(' ', Body, Body)], article.Texts(BlockKind.Paragraph));
        }
    }

    [Theory]
    [InlineData("New York, 5 October 2022")]
    [InlineData("Marcus Feldman, Policy Review, 2022")]
    [InlineData("Marcus Feldman, editor of the Policy, Review, 5 October 2022")]
    [InlineData("Taipei, 5 October 2022")]
    public void Other_lines_with_a_day_name_nobody(string line)
    {
        var attribution = Reading.Article("a.txt", $"Why Taiwan Fears the Act\n\n{line}\n\nWhen the president signed the act, nobody cheered.\n").Attribution;

        Assert.Empty(attribution.Authors);
        Assert.Null(attribution.Publisher);
    }

    [Fact]
    public void A_text_of_furniture_only_can_still_be_quoted() =>
        Assert.Equal(["Subscribe to our newsletter."], Reading.Paragraphs("a.txt", "Subscribe to our newsletter.\n"));

    [Fact]
    public void A_text_of_rules_only_can_still_be_quoted() => Assert.Equal(["***\n---"], Reading.Paragraphs("a.txt", "***\n---\n"));

    [Fact]
    public void The_stored_text_is_the_file() => Assert.Equal(Wrapped + " \n\t\n", Reading.Article("a.txt", Wrapped + " \n\t\n").Text);
}
