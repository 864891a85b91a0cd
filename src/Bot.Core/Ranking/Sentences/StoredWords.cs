using Bot.Core.Indexing;

namespace Bot.Core.Ranking.Sentences;

/// <summary>Reads sentences from the words that the index keeps of each passage: the same facts as of the text, but for signs of an answer.</summary>
internal static class StoredWords
{
    /// <summary>Notes what stands in each sentence of a passage.</summary>
    /// <returns>The number of sentences; 0 when the index does not say where they end.</returns>
    public static int Read(QuestionView question, SentenceSequence words, List<SentenceFacts> facts)
    {
        var (sentences, isOpen) = (0, false);
        while (words.MoveNext())
        {
            if (!isOpen) Open(facts, sentences);
            isOpen = !words.IsSentenceEnd;
            if (isOpen) Read(question, words, facts[sentences]);
            else sentences++;
        }

        return sentences;
    }

    private static void Open(List<SentenceFacts> facts, int sentence)
    {
        if (sentence == facts.Count) facts.Add(new SentenceFacts());
        facts[sentence].Clear();
    }

    private static void Read(QuestionView question, SentenceSequence words, SentenceFacts facts)
    {
        var degree = 0.0;
        if (question.TryMatch(words.Term, out var match)) facts.Match(match.Place, degree = match.Degree);
        if (!words.IsCompound && degree < 1) facts.NewWords++;
    }
}
