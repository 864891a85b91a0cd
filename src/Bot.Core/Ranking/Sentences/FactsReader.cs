using System.Runtime.InteropServices;
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
    private ulong writtenBefore;
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
        var isFirst = true;
        foreach (ref readonly var token in CollectionsMarshal.AsSpan(tokens))
        {
            reader.Read(in token, isFirst);
            isFirst = false;
        }
    }

    private void Read(in Token token, bool isFirst)
    {
        var (degree, written) = (0.0, 0UL);
        if (token.Kind == TokenKind.StopWord)
        {
            ReadStopWord(in token);
            written = WrittenAt(in token);
        }
        else if (question.TryMatch(token.Term, out var match))
        {
            degree = match.Degree;
            if (degree >= 1) written = WrittenAt(in token);
            ReadMatch(in token, match.Place, degree, isInflected: written == 0);
        }

        if (token.Kind == TokenKind.Compound) return;
        facts.NotePhrases(writtenBefore << 1 & written & question.Written.Phrases);
        writtenBefore = written;
        if (token.Kind == TokenKind.Word && degree < 1) ReadNew(in token, isFirst);
        before = token.Term;
    }

    private void ReadStopWord(in Token token)
    {
        if (question.Kind == AnswerKind.Reason && ClueWords.IsReason(token)) facts.Note(SentenceFeature.Reason);
        if (question.Kind == AnswerKind.Definition && token.Term is ("is" or "are" or "was" or "were") && token.Position - matchedAt == 1)
            facts.Note(SentenceFeature.Definition);
    }

    private readonly ulong WrittenAt(in Token token) => question.Written.PlacesOf(text.AsSpan(token.Span.Start, token.Span.Length));

    private void ReadMatch(in Token token, int place, double degree, bool isInflected)
    {
        if (isInflected && degree >= 1 && token.Kind == TokenKind.Word && question.Written.IsSentence) facts.MatchInflected(place);
        else facts.Match(place, degree);
        if (degree < 1 || token.Kind == TokenKind.Compound) return;
        matchedAt = token.Position;
        if (place == question.Counted && token.Position - numberAt <= FigureReach) facts.Note(SentenceFeature.FigureOf);
        if (question.Kind == AnswerKind.Definition && IsFollowedByBracket(in token)) facts.Note(SentenceFeature.Definition);
    }

    private void ReadNew(in Token token, bool isFirst)
    {
        facts.NewWords++;
        switch (question.Kind)
        {
            case AnswerKind.Figure when ClueWords.IsNumber(text, token):
                facts.Note(SentenceFeature.Figure);
                numberAt = token.Position;
                break;
            case AnswerKind.Date when ClueWords.IsDate(token):
                facts.Note(SentenceFeature.Date);
                break;
            case AnswerKind.Reason when ClueWords.IsReason(token):
                facts.Note(SentenceFeature.Reason);
                break;
            case AnswerKind.Person or AnswerKind.Place when !isFirst && ClueWords.IsCapitalised(text, token):
                ReadName(in token);
                break;
        }
    }

    private void ReadName(in Token token)
    {
        if (question.Kind == AnswerKind.Place)
        {
            if (before is "in" or "at" or "near" or "from" or "to" or "of" or "on") facts.Note(SentenceFeature.Place);
            return;
        }

        if (token.Position - nameAt == 1) facts.Note(SentenceFeature.FullName);
        if (before == "by") facts.Note(SentenceFeature.Agent);
        nameAt = token.Position;
    }

    private readonly bool IsFollowedByBracket(in Token token) =>
        token.Span.End + 1 < text.Length && (text[token.Span.End] == '(' || text[token.Span.End + 1] == '(');
}
