using Bot.Core.Analysis;
using Bot.Core.Articles;

namespace Bot.Core.Tests.Analysis;

public sealed class EquivalentsTests
{
    [Theory]
    [InlineData("U.S.")]
    [InlineData("u.s.")]
    [InlineData("U.S")]
    [InlineData("US")]
    [InlineData("USA")]
    [InlineData("usa")]
    [InlineData("U.S.A.")]
    [InlineData("United States")]
    [InlineData("united  states")]
    [InlineData("United States of America")]
    [InlineData("United States’")]
    [InlineData("U.S.’s")]
    public void Every_form_of_a_list_is_one_token_with_one_term(string form)
    {
        var token = Assert.Single(Drawing.Tokens(form));
        Assert.Equal(("usa", TokenKind.Word), (token.Term, token.Kind));
    }

    [Theory]
    [InlineData("They told us so.", "(they) told (us) (so)")]
    [InlineData("They told US officials.", "(they) told usa offici")]
    [InlineData("a us-based firm", "(a) usa +usabas base firm")]
    [InlineData("an anti-us mood", "(an) anti +antiusa usa mood")]
    [InlineData("the United Nations", "(the) unit nation")]
    [InlineData("states united", "state unit")]
    [InlineData("made in the U.S. The talks", "made (in) (the) usa (the) talk")]
    public void A_form_that_is_a_stop_word_counts_in_capitals_or_beside_a_hyphen(string text, string terms) =>
        Assert.Equal(terms, Drawing.Terms(text));

    [Theory]
    [InlineData("U.S.-Pakistan")]
    [InlineData("US-Pakistan")]
    [InlineData("us-pakistan")]
    [InlineData("USA-Pakistan")]
    [InlineData("United States-Pakistan")]
    public void Compounds_are_built_from_the_common_form(string text) =>
        Assert.Equal("usa +usapakistan pakistan", Drawing.Terms(text));

    [Fact]
    public void A_form_of_several_words_takes_one_position()
    {
        var tokens = Drawing.Tokens("the United States of America agreed");

        Assert.Equal([0, 1, 2], tokens.Select(token => token.Position));
        Assert.Equal("United States of America".Length, tokens[1].Span.Length);
    }

    [Theory]
    [InlineData("CPEC , China-Pakistan Economic Corridor", "the China Pakistan economic corridor", "(the) cpec")]
    [InlineData("CPEC , China-Pakistan Economic Corridor", "China-Pakistan ties", "china +chinapakistan pakistan tie")]
    [InlineData(" European Union,EU,, ", "eu European Union", "eu eu")]
    [InlineData("New Delhi, Neu Delhi", "neu delhi", "newdelhi")]
    [InlineData("", "eu", "eu")]
    [InlineData(" , ,", "eu", "eu")]
    public void Lists_are_read_with_any_spacing(string list, string text, string terms)
    {
        var tokens = new List<Token>();
        new Analyzer(new AnalysisOptions { Equivalents = [list] }).Analyze(text, new TextSpan(0, text.Length), tokens);

        var shown = tokens.Select(token => token.Kind switch
        {
            TokenKind.StopWord => $"({token.Term})",
            TokenKind.Compound => $"+{token.Term}",
            _ => token.Term,
        });
        Assert.Equal(terms, string.Join(' ', shown));
    }
}
