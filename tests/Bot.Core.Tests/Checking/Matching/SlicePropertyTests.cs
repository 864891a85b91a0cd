using Bot.Core.Articles;
using Bot.Core.Checking.Matching;
using Bot.Core.Checking.Words;
using Bot.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Core.Tests.Checking.Matching;

/// <summary>Every true slice verifies, and no slice with a changed letter does: over the seeds and over generated articles.</summary>
public sealed class SlicePropertyTests
{
    private static readonly Config Settings = Config.QuickThrowOnFailure.WithMaxTest(300);

    private static readonly string[] Words =
    [
        "river", "River's", "U.S.", "flood", "“flood”", "the", "of", "not", "Gen.", "al-Qaeda", "3.5%", "naïve", "नदी", "東京", "🙂", "…", "[sic]",
        "(maybe)", "—", "-", "e\u0301", "\u00ADsoft\u00AD", "> ", "*", "\"", "it’s", "it's", "A", "a", "1,000",
    ];

    private static readonly Gen<Article> GeneratedArticles =
        from paragraphs in Gen.Elements(Words).NonEmptyListOf().Select(words => string.Join(' ', words)).NonEmptyListOf()
        select ArticleBuilder.Of("generated.txt", [.. paragraphs]);

    private static readonly Gen<(Article Article, TextSpan Span)> Slices =
        from article in Gen.Frequency((1, Gen.Elements(SeedLibrary.Gap, SeedLibrary.TrackTwo)), (2, GeneratedArticles))
        from start in Gen.Choose(0, article.Text.Length - 1)
        from length in Gen.Choose(1, Math.Min(900, article.Text.Length - start))
        select (article, new TextSpan(start, start + length));

    private static readonly List<string>[] SeedTexts = [.. SeedLibrary.Instance.Articles.Select(article => WordsOf(article.Text.ReplaceLineEndings(" ")))];

    // Brackets and ellipses in the article would mark something else.
    private static readonly Gen<(string Before, string Inserted, string After)> Insertions =
        from article in Gen.Elements(SeedLibrary.Gap, SeedLibrary.TrackTwo)
        from paragraph in Gen.Elements(article.Paragraphs.AsEnumerable())
        let words = paragraph.Span.Slice(article.Text).Split(' ')
        where words.Length > 8
        from start in Gen.Choose(0, words.Length - 8)
        from length in Gen.Choose(8, Math.Min(60, words.Length - start))
        from place in Gen.Choose(1, length - 1)
        from count in Gen.Choose(2, 5)
        from source in Gen.Elements(article.Paragraphs.AsEnumerable())
        let others = source.Span.Slice(article.Text).Split(' ').Where(word => word.Any(char.IsLetterOrDigit) && !word.Any("()[]".Contains)).ToArray()
        where others.Length >= count
        from other in Gen.Choose(0, others.Length - count)
        select (string.Join(' ', words[start..(start + place)]), string.Join(' ', others[other..(other + count)]),
            string.Join(' ', words[(start + place)..(start + length)]));

    [Fact]
    public void Every_true_slice_verifies() => Prop.ForAll(Slices.ToArbitrary(), sample =>
    {
        var text = sample.Span.Slice(sample.Article.Text);
        var found = CheckerOf(sample.Article).Check(text);
        if (!text.Any(char.IsLetterOrDigit)) return;
        var only = Assert.Single(found);
        Assert.Equal(Verdict.WordForWord, only.Verdict);
        Assert.Equal(text.Trim(), Assert.Single(only.Stretches).Quote.Text);
    }).Check(Settings);

    [Fact]
    public void No_slice_with_a_changed_letter_verifies() =>
        Prop.ForAll(Slices.ToArbitrary(), Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), (sample, pick) =>
        {
            var text = sample.Span.Slice(sample.Article.Text).Trim();
            var letters = Enumerable.Range(0, text.Length).Where(place => char.IsAsciiLetter(text[place]) && !IsInRemark(text, place)).ToList();
            if (letters.Count == 0) return;
            var changed = text.ToCharArray();
            var place = letters[pick % letters.Count];
            changed[place] = changed[place] is 'z' or 'Z' ? 'q' : (char)(changed[place] + 1);

            // A short slice, or a short paragraph of one, may stand elsewhere with that very letter; "[sic]" counts for nothing, and
            // what follows a dash at the end may pass for a reference: then the letter is in what is shown as left aside.
            var line = LineAt(new string(changed).Replace("[sic]", "     ", StringComparison.Ordinal), place);
            if (sample.Article.Text.Contains(line, StringComparison.OrdinalIgnoreCase)) return;
            Assert.Contains(
                CheckerOf(sample.Article).Check(new string(changed)),
                found => found.Verdict is not Verdict.WordForWord and not Verdict.ButForForm
                    || found.LeftAside is { } aside && place >= text.Length - aside.Length);
        }).Check(Settings);

    [Fact]
    public void No_slice_with_a_word_left_out_put_in_changed_or_moved_verifies() =>
        Prop.ForAll(Insertions.ToArbitrary(), Gen.Choose(0, 3).ToArbitrary(), (sample, way) =>
        {
            var (before, after) = (sample.Before.Split(' '), sample.After.Split(' '));
            var put = sample.Inserted.Split(' ')[0];
            string[] altered = way switch
            {
                0 => [.. before[..^1], .. after],
                1 => [.. before, put, .. after],
                2 => [.. before[..^1], put, .. after],
                _ => [.. after, .. before],
            };

            // Something may be said twice, a word may be put in place of itself, and "a" may be the beginning of "after".
            var original = WordsOf($"{sample.Before} {sample.After}");
            var words = WordsOf(string.Join(' ', altered));
            if (words.Count == 0 || Holds(original, words) || SeedTexts.Any(text => Holds(text, words)) || IsSlice(string.Join(' ', altered))) return;
            var found = new QuotationChecker(SeedLibrary.Instance.Words.Value).Check(string.Join(' ', altered));
            Assert.DoesNotContain(found, part => part.Verdict < Verdict.Altered && part.LeftAside is null);
        }).Check(Settings);

    [Fact]
    public void Words_put_into_a_true_slice_in_brackets_leave_it_true_and_are_always_the_writers() => Prop.ForAll(Insertions.ToArbitrary(), sample =>
    {
        var found = Assert.Single(new QuotationChecker(SeedLibrary.Instance.Words.Value).Check($"{sample.Before} [{sample.Inserted}] {sample.After}"));

        Assert.Equal(Verdict.AsMarked, found.Verdict);
        var put = Assert.Single(found.Differences);
        Assert.Equal(DifferenceKind.Bracketed, put.Kind);

        // "We are going to fight you, and we are going to seek you": what stands between may be what the writer left out.
        if (IsOnce(sample.Before) && IsOnce(sample.After)) Assert.Equal("", put.Theirs);
        Assert.Equal(WordsOf(sample.Inserted), WordsOf(put.Yours));
    }).Check(Settings);

    [Fact]
    public void Every_excerpt_shown_for_any_text_at_all_is_the_articles_own()
    {
        var bot = new TestConversation();
        GeneratedText.ForAll(text =>
        {
            foreach (var excerpt in bot.Say("!verify " + text).Excerpts)
                Assert.Equal(excerpt.Quote.Span.Slice(excerpt.Quote.Article.Text), excerpt.Quote.Text);
            return true;
        });
    }

    [Fact]
    public void The_article_side_of_a_comparison_is_the_articles_own() => Prop.ForAll(Slices.ToArbitrary(), sample =>
    {
        var text = sample.Span.Slice(sample.Article.Text).Replace("a", "o", StringComparison.Ordinal);
        foreach (var part in CheckerOf(sample.Article).Check(text).SelectMany(found => found.Parts))
            Assert.Contains(part.Theirs, sample.Article.Text, StringComparison.Ordinal);
    }).Check(Settings);

    private static bool IsSlice(string text) =>
        SeedLibrary.Instance.Articles.Any(article => article.Text.Contains(text, StringComparison.OrdinalIgnoreCase));

    private static bool IsOnce(string words) =>
        SeedLibrary.Instance.Articles.Sum(article => article.Text.Split(words, StringSplitOptions.None).Length - 1) == 1;

    private static bool Holds(List<string> text, List<string> words) =>
        Enumerable.Range(0, Math.Max(0, text.Count - words.Count + 1)).Any(start => text.GetRange(start, words.Count).SequenceEqual(words, StringComparer.OrdinalIgnoreCase));

    private static List<string> WordsOf(string text) => [.. text.Split(' ').Select(word => string.Concat(word.Where(char.IsLetterOrDigit))).Where(word => word.Length > 0)];

    private static string LineAt(string text, int place)
    {
        var (start, end) = (text.LastIndexOf('\n', place) + 1, text.IndexOf('\n', place));
        var line = end < 0 ? text[start..] : text[start..end];
        var (first, last) = (line.ToList().FindIndex(char.IsLetterOrDigit), line.ToList().FindLastIndex(char.IsLetterOrDigit));
        return line[first..(last + 1)];
    }

    // What stands in brackets is a remark of the writer's, and may be anything.
    private static bool IsInRemark(string text, int place) => text.LastIndexOf('[', place) > text.LastIndexOf(']', place);

    private static QuotationChecker CheckerOf(Article article) => new(WordIndex.Of([article]));
}
