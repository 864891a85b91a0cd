using Bot.Core.Analysis;
using Bot.Core.Articles;

namespace Bot.Core.Tests.Analysis;

public sealed class AnalyzerTests
{
    [Fact]
    public void A_hyphenated_word_gives_its_parts_and_their_compound() =>
        AssertDrawn("""
            anti-terror raids
            ^^^^              0 anti
            ^^^^^^^^^^^       0 +antiterror
                 ^^^^^^       1 terror
                        ^^^^^ 2 raid
            """);

    [Fact]
    public void Stop_words_keep_their_positions() =>
        AssertDrawn("""
            arm of the ISI
            ^^^            0 arm
                ^^         1 (of)
                   ^^^     2 (the)
                       ^^^ 3 isi
            """);

    [Fact]
    public void A_possessive_belongs_to_the_span_but_not_to_the_term() =>
        AssertDrawn("""
            Pakistan’s army
            ^^^^^^^^^^      0 pakistan
                       ^^^^ 1 armi
            """);

    [Fact]
    public void The_stops_of_an_acronym_belong_to_its_span() =>
        AssertDrawn("""
            the U.N.-led D.C. talks
            ^^^                     0 (the)
                ^^^^                1 un
                ^^^^^^^^            1 +unl
                     ^^^            2 led
                         ^^^^       3 dc
                              ^^^^^ 4 talk
            """);

    [Fact]
    public void A_percent_sign_is_a_word() =>
        AssertDrawn("""
            95% agreed
            ^^         0 95
              ^        1 percent
                ^^^^^^ 2 agre
            """);

    [Theory]
    [InlineData("al-Qaeda", "alqaeda")]
    [InlineData("al-Qaeda", "al Qaeda")]
    [InlineData("al\u2011Qaeda", "al-Qaeda’s")]
    [InlineData("self-employed", "selfemployed")]
    [InlineData("e-mail", "email")]
    [InlineData("F-16", "F16")]
    [InlineData("Haqqānī", "HAQQANI")]
    [InlineData("Haqqa\u0304ni\u0304", "Haqqani")]
    [InlineData("O’Brien", "O'Brien's")]
    [InlineData("per cent", "%")]
    [InlineData("50 percent", "50%")]
    [InlineData("1,000,000", "1000000")]
    [InlineData("1,00,000", "100000")]
    [InlineData("3,5", "3.5")]
    [InlineData("२०११", "2011")]
    [InlineData("co\u00ADoperation", "cooperation")]
    [InlineData("Haq\u200Bqani", "Haqqani")]
    [InlineData("U.N.", "UN")]
    [InlineData("negotiation", "negotiations")]
    public void Different_spellings_share_a_term(string one, string other) =>
        Assert.Contains(Content(one), Content(other).Contains);

    [Theory]
    [InlineData("Afghanistan/Pakistan", "afghanistan pakistan")]
    [InlineData("stay—ample", "stay ampl")]
    [InlineData("Kobani–Raqqa", "kobani raqqa")]
    [InlineData("air -- land", "air land")]
    [InlineData("snake_case", "snake case")]
    [InlineData("ends- here-", "end (here)")]
    [InlineData("$5 €7", "5 7")]
    [InlineData("🙂 hello 👍🏽", "hello")]
    [InlineData("war.The end", "war (the) end")]
    [InlineData("1990,1991", "1990 1991")]
    [InlineData("90-95", "90 95")]
    [InlineData("a-b-c-d-e-f-g", "(a) b c (d) e f g")]
    [InlineData("naïve café", "naiv cafe")]
    [InlineData("पैंथर्स की", "पैंथर्स की")]
    [InlineData("東京都", "東京 京都")]
    [InlineData("都", "都")]
    [InlineData("2011年", "2011 年")]
    [InlineData("한국 사람", "한국 사람")]
    [InlineData("don't DON’T dont", "(dont) (dont) (dont)")]
    [InlineData("What's it? Who’s there?", "(what) (it) (who) (there)")]
    [InlineData("", "")]
    [InlineData("?!... — \u200D\uFE0F", "")]
    public void Text_comes_to_these_terms(string text, string terms) => Assert.Equal(terms, Drawing.Terms(text));

    [Fact]
    public void Only_the_span_is_read_and_what_is_in_the_list_stays()
    {
        var tokens = new List<Token> { new("kept", new TextSpan(0, 1), 0, TokenKind.Word) };

        new Analyzer(new AnalysisOptions()).Analyze("Washington, D.C. and Kabul", new TextSpan(12, 15), tokens);

        Assert.Equal([tokens[0], new Token("dc", new TextSpan(12, 15), 0, TokenKind.Word)], tokens);
    }

    [Fact]
    public void A_word_without_end_gives_a_term_of_bounded_length() =>
        Assert.All(Drawing.Tokens(new string('x', 100_000)), token => Assert.InRange(token.Term.Length, 1, 64));

    [Fact]
    public void Seen_forms_are_analysed_without_allocating()
    {
        var analyzer = new Analyzer(new AnalysisOptions());
        var tokens = new List<Token>();
        const string Text = "Don’t ask al-Qaeda's U.S.-Pakistan experts in the United States about Haqqānī, 50% or 東京都.";
        for (var round = 0; round < 2; round++) Analyze();

        var before = GC.GetAllocatedBytesForCurrentThread();
        Analyze();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Analyze()
        {
            tokens.Clear();
            analyzer.Analyze(Text, new TextSpan(0, Text.Length), tokens);
        }
    }

    [Fact]
    public void Words_alike_but_for_a_letter_are_told_apart_however_long_they_are_and_in_whatever_letters()
    {
        string[] words =
        [
            "xanthochromatiz", "xanthochromatize", "xanthochromatizes", "xanthochromatizeq", "xanthochromatizeqw", "xanthochromatizeqv",
            "café", "cafø", "cafł", "Łódź", "łódż", "नदियाँ", "नदियाा", "東京都市", "x", "z", "ÿx", "ÿz",
        ];
        var text = string.Join(' ', words);
        var (analyzer, tokens) = (new Analyzer(new AnalysisOptions()), new List<Token>());
        var alone = words.SelectMany(word => Drawing.Tokens(word)).Select(token => token.Term).ToList();
        for (var round = 0; round < 3; round++)
        {
            tokens.Clear();
            analyzer.Analyze(text, new TextSpan(0, text.Length), tokens);
            Assert.Equal(alone, tokens.Select(token => token.Term));
        }
    }

    private static IEnumerable<string> Content(string text) =>
        Drawing.Tokens(text).Where(token => token.Kind != TokenKind.StopWord).Select(token => token.Term);

    private static void AssertDrawn(string drawing)
    {
        var text = drawing[..drawing.IndexOf('\n')].TrimEnd();
        Assert.Equal(drawing, Drawing.Draw(text));
    }
}
