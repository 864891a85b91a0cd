using Bot.Core.Analysis;
using Bot.Core.Articles;

namespace Bot.Core.Tests.Analysis;

/// <summary>Draws tokens under the text they were made from, one line each: where it stands, then position, term and kind.</summary>
internal static class Drawing
{
    private static readonly Analyzer Analyzer = new(new AnalysisOptions());

    public static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        Analyzer.Analyze(text, new TextSpan(0, text.Length), tokens);
        return tokens;
    }

    /// <summary>The terms alone, stop words in parentheses, compounds behind a plus sign.</summary>
    public static string Terms(string text) => string.Join(' ', Tokens(text).Select(Term));

    public static string Draw(string text) =>
        string.Join('\n', Tokens(text).Select(token => $"{Underline(text, token.Span)} {token.Position} {Term(token)}").Prepend(text));

    private static string Underline(string text, TextSpan span) =>
        (new string(' ', span.Start) + new string('^', span.Length)).PadRight(text.Length);

    private static string Term(Token token) => token.Kind switch
    {
        TokenKind.StopWord => $"({token.Term})",
        TokenKind.Compound => $"+{token.Term}",
        _ => token.Term,
    };
}
