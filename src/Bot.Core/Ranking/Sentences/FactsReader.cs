using Bot.Core.Analysis;

namespace Bot.Core.Ranking.Sentences;

/// <summary>Reads one sentence against a question, word by word.</summary>
internal ref struct FactsReader
{
    private const int Far = -10;

    // "11 of the players": a number counts the word that follows it within three.
    private const int FigureReach = 3;

    private readonly QuestionView question;
    private readonly string text;
    private readonly SentenceFacts facts;
    private string before = "";
    private int matchedAt = Far;
    private int nameAt = Far;
    private int numberAt = Far;

    private FactsReader(QuestionView question, string text, SentenceFacts facts) =>
        (this.question, this.text, this.facts) = (question, text, facts);

    /// <summary>Notes what stands in a sentence of these tokens.</summary>
    public static void Read(QuestionView question, string text, List<Token> tokens, SentenceFacts facts)
    {
        facts.Clear();
        var reader = new FactsReader(question, text, facts);
        for (var place = 0; place < tokens.Count; place++) reader.Read(tokens[place], isFirst: place == 0);
    }

    private void Read(Token token, bool isFirst)
    {
        if (token.Kind == TokenKind.StopWord) ReadStopWord(token);
        else if (question.TryMatch(token.Term, out var match)) ReadMatch(token, match.Place, match.Degree);
        if (token.Kind == TokenKind.Compound) return;
        if (token.Kind == TokenKind.Word && !IsAsked(token)) ReadNew(token, isFirst);
        before = token.Term;
    }

    private void ReadStopWord(Token token)
    {
        if (ClueWords.IsReason(token)) Note(AnswerKind.Reason, SentenceFeature.Reason);
        if (token.Term is "is" or "are" or "was" or "were" && token.Position - matchedAt == 1)
            Note(AnswerKind.Definition, SentenceFeature.Definition);
    }

    private void ReadMatch(Token token, int place, double degree)
    {
        facts.Match(place, degree);
        if (degree < 1 || token.Kind == TokenKind.Compound) return;
        matchedAt = token.Position;
        if (place == question.Counted && token.Position - numberAt <= FigureReach) Note(AnswerKind.Figure, SentenceFeature.FigureOf);
        if (IsFollowedByBracket(token)) Note(AnswerKind.Definition, SentenceFeature.Definition);
    }

    private void ReadNew(Token token, bool isFirst)
    {
        facts.NewWords++;
        if (ClueWords.IsNumber(text, token))
        {
            Note(AnswerKind.Figure, SentenceFeature.Figure);
            numberAt = token.Position;
        }

        if (ClueWords.IsDate(text, token)) Note(AnswerKind.Date, SentenceFeature.Date);
        if (ClueWords.IsReason(token)) Note(AnswerKind.Reason, SentenceFeature.Reason);
        if (!isFirst && ClueWords.IsCapitalised(text, token)) ReadName(token);
    }

    private void ReadName(Token token)
    {
        if (token.Position - nameAt == 1) Note(AnswerKind.Person, SentenceFeature.FullName);
        if (before == "by") Note(AnswerKind.Person, SentenceFeature.Agent);
        if (before is "in" or "at" or "near" or "from" or "to" or "of" or "on") Note(AnswerKind.Place, SentenceFeature.Place);
        nameAt = token.Position;
    }

    private void Note(AnswerKind kind, SentenceFeature sign)
    {
        if (question.Kind == kind) facts.Note(sign);
    }

    private bool IsAsked(Token token) => question.TryMatch(token.Term, out var match) && match.Degree >= 1;

    private bool IsFollowedByBracket(Token token) =>
        token.Span.End + 1 < text.Length && (text[token.Span.End] == '(' || text[token.Span.End + 1] == '(');
}
