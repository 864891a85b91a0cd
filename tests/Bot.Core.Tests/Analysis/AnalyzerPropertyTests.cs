using Bot.Core.Analysis;
using Bot.Core.Articles;
using Bot.Testing;

namespace Bot.Core.Tests.Analysis;

public sealed class AnalyzerPropertyTests
{
    [Fact]
    public void Tokens_of_any_text_are_slices_in_order() => GeneratedText.ForAll(AreSlicesInOrder);

    [Fact]
    public void Tokens_of_hostile_strings_are_slices_in_order()
    {
        Assert.SkipWhen(HostileStrings.All is null, HostileStrings.Absent);
        Assert.All(HostileStrings.All, text => Assert.True(AreSlicesInOrder(text)));
    }

    [Fact]
    public void A_term_folds_to_itself() => GeneratedText.ForAll(text => Drawing.Tokens(text).All(token => Fold(token.Term) == token.Term));

    [Fact]
    public void The_same_text_gives_the_same_tokens_from_a_new_analyzer() => GeneratedText.ForAll(text =>
    {
        var tokens = new List<Token>();
        new Analyzer(new AnalysisOptions()).Analyze(text, new TextSpan(0, text.Length), tokens);
        return tokens.SequenceEqual(Drawing.Tokens(text));
    });

    [Fact]
    public void Several_threads_get_what_one_gets()
    {
        string[] texts = [.. Enumerable.Range(0, 200).Select(n => $"U.S.-Pakistan word{n} al-Qaeda’s {n}% of the United States, form{n % 7}-{n}")];
        var analyzer = new Analyzer(new AnalysisOptions());
        var found = new List<Token>[texts.Length];

        Parallel.For(0, texts.Length, n => analyzer.Analyze(texts[n], new TextSpan(0, texts[n].Length), found[n] = []));

        Assert.Equal(texts.Select(Drawing.Tokens), found);
    }

    private static bool AreSlicesInOrder(string text)
    {
        var (position, start) = (0, 0);
        foreach (var token in Drawing.Tokens(text))
        {
            var isInText = token.Span.Start >= 0 && token.Span.End <= text.Length && !token.Span.IsEmpty;
            var isNext = token.Position >= position && token.Position <= position + 1 && token.Span.Start >= start;
            if (!isInText || !isNext || token.Term.Length == 0) return false;
            (position, start) = (token.Position, token.Span.Start);
        }

        return true;
    }

    private static string Fold(string term)
    {
        Span<char> folded = stackalloc char[Folding.BufferLength];
        return new string(folded[..Folding.Fold(term, folded)]);
    }
}
