using Bot.Core.Articles;
using Bot.Testing;

namespace Bot.Core.Tests.Articles;

public sealed class ArticleTests
{
    private static readonly Article Sample = new ArticleBuilder("a.txt")
        .Furniture("Menu").Title("On Rivers").Paragraph("First.")
        .Heading("Upper course").Paragraph("Second.").Heading("Springs", level: 2).Paragraph("Third.")
        .Heading("Lower course").Furniture("Share this").Paragraph("Fourth.").Build();

    [Fact]
    public void Paragraphs_are_numbered_from_one_without_headings_and_furniture() =>
        Assert.Equal(
            [(1, "First."), (2, "Second."), (3, "Third."), (4, "Fourth.")],
            Sample.Paragraphs.Select(paragraph => (paragraph.Number, paragraph.Span.Slice(Sample.Text))));

    [Fact]
    public void A_paragraph_knows_the_headings_above_it_and_a_heading_of_the_same_level_ends_them() =>
        Assert.Equal(
            [null, "Upper course", "Upper course › Springs", "Lower course"],
            Sample.Paragraphs.Select(paragraph => paragraph.Heading));

    [Fact]
    public void An_offset_between_paragraphs_belongs_to_the_one_before()
    {
        var third = Sample.Paragraphs[2];

        Assert.Null(Sample.ParagraphAt(0));
        Assert.Equal(third, Sample.ParagraphAt(third.Span.Start));
        Assert.Equal(third, Sample.ParagraphAt(third.Span.End));
        Assert.Equal(Sample.Paragraphs[3], Sample.ParagraphAt(Sample.Text.Length));
    }

    [Fact]
    public void The_hash_tells_texts_apart_that_differ_in_one_character()
    {
        var other = ArticleBuilder.Of("a.txt", "One word.");

        Assert.Equal(16, Sample.ContentHash.Length);
        Assert.NotEqual(other.ContentHash, ArticleBuilder.Of("a.txt", "One worD.").ContentHash);
        Assert.Equal(other.ContentHash, ArticleBuilder.Of("b.txt", "One word.").ContentHash);
    }

    [Theory]
    [InlineData(0, 5, 3, 9)]
    [InlineData(3, 9, 0, 2)]
    [InlineData(0, 2, 5, 99)]
    public void Blocks_that_overlap_or_leave_the_text_are_refused(int firstStart, int firstEnd, int secondStart, int secondEnd) =>
        Assert.Throws<ArgumentException>(() => new Article(
            "a", "0123456789",
            [
                new Block(BlockKind.Paragraph, new TextSpan(firstStart, firstEnd)),
                new Block(BlockKind.Paragraph, new TextSpan(secondStart, secondEnd)),
            ],
            new Attribution { Title = "a" }));
}
