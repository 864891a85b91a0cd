using Bot.Core.Articles;
using Bot.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Core.Tests.Ranking;

/// <summary>Small collections of few words, so that terms repeat, tie and stand beside each other.</summary>
internal static class GeneratedCollection
{
    private static readonly string[] Words =
    [
        "river", "rivers", "riverbank", "flood", "flooding", "Flood-gate", "Kayani", "1999", "the", "of", "by", "in", "rose", "fell", "network",
    ];

    private static readonly Gen<string> Sentence = Gen.Elements(Words).NonEmptyListOf().Select(words => string.Join(' ', words) + ".");

    private static readonly Gen<Article> OneArticle =
        from title in Gen.Elements(Words).ListOf()
        from heading in Gen.Elements(Words)
        from paragraphs in Sentence.NonEmptyListOf().NonEmptyListOf()
        select new ArticleBuilder("a.txt").AttributedTo(title: string.Join(' ', title)).Heading(heading)
            .Paragraphs([.. paragraphs.Select(sentences => string.Join(' ', sentences))]).Build();

    /// <summary>Articles and a question on them.</summary>
    public static Arbitrary<(Article[] Articles, string Question)> Arbitrary { get; } = (
        from articles in OneArticle.NonEmptyListOf()
        from question in Gen.Elements([.. Words, "who", "when", "where", "how many", "rivre", "nowhere"]).NonEmptyListOf()
        select (articles.ToArray(), string.Join(' ', question))).ToArbitrary();

    public static Config Settings { get; } = Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(8);
}
