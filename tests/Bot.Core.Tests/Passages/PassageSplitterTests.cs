using Bot.Core.Passages;
using Bot.Testing;

namespace Bot.Core.Tests.Passages;

public sealed class PassageSplitterTests
{
    [Fact]
    public void An_ordinary_paragraph_is_one_passage_and_other_blocks_are_none()
    {
        var article = new ArticleBuilder().Title("Title").Paragraph("One. Two.").Heading("Heading").Paragraph("Three.").Furniture("Share").Build();

        var passages = PassageSplitter.Split(article).ToList();

        Assert.Equal(article.Paragraphs, passages.Select(passage => passage.Paragraph));
        Assert.Equal(["One. Two.", "Three."], Texts(passages));
    }

    [Fact]
    public void A_paragraph_of_the_longest_whole_length_stays_whole() =>
        Assert.Single(Passages(Sentences(PassageSplitter.LongestWhole / 10)));

    [Fact]
    public void A_longer_paragraph_is_cut_at_sentence_ends_into_even_runs()
    {
        var passages = Passages(Sentences(250));

        Assert.Equal(3, passages.Count);
        Assert.All(passages, passage => Assert.EndsWith(".", passage));
        Assert.All(passages, passage => Assert.InRange(passage.Length, 800, 860));
    }

    [Fact]
    public void A_sentence_without_end_is_cut_at_white_space()
    {
        var text = string.Join(' ', Enumerable.Range(0, 20_000));

        var passages = Passages(text);

        Assert.Equal(text, string.Join(' ', passages));
    }

    [Theory]
    [InlineData("x", 1)]
    [InlineData("😀", 2)]
    [InlineData("e\u0301", 2)]
    [InlineData("x😀\u200D😀y", 7)]
    public void Text_without_white_space_is_cut_between_characters(string character, int length)
    {
        var passages = Passages(string.Concat(Enumerable.Repeat(character, 5000 / length + 1)));

        Assert.True(passages.Count > 1);
        Assert.All(passages, passage => Assert.False(char.IsLowSurrogate(passage[0]) || passage[0] is '\u0301' or '\u200D'));
    }

    [Fact]
    public void Passages_of_any_text_cover_it_and_are_never_longer_than_the_limit() => GeneratedText.ForAll(text =>
    {
        var longText = string.Concat(Enumerable.Repeat(text + "x", 1 + 6000 / (text.Length + 1)));
        var article = ArticleBuilder.Of("a.txt", longText);
        var end = article.Paragraphs[0].Span.Start;
        foreach (var passage in PassageSplitter.Split(article))
        {
            if (passage.Span.IsEmpty || passage.Span.Length > PassageSplitter.MaxLength) return false;
            if (passage.Span.Start < end || !article.Text.AsSpan(end, passage.Span.Start - end).IsWhiteSpace()) return false;
            end = passage.Span.End;
        }

        return article.Text.AsSpan(end).IsWhiteSpace();
    });

    private static string Sentences(int count) => string.Concat(Enumerable.Repeat("It is so. ", count)).TrimEnd();

    private static List<string> Passages(string paragraph) =>
        Texts([.. PassageSplitter.Split(ArticleBuilder.Of("a.txt", paragraph))]);

    private static List<string> Texts(List<Passage> passages) =>
        passages.ConvertAll(passage => passage.Span.Slice(passage.Article.Text));
}
