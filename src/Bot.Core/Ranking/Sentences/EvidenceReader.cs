using System.Numerics;
using Bot.Core.Analysis;
using Bot.Core.Articles;
using Bot.Core.Indexing;
using Bot.Core.Passages;

namespace Bot.Core.Ranking.Sentences;

/// <summary>Reads passages sentence by sentence against one question. For one thread, which keeps it for its next question.</summary>
public sealed class EvidenceReader : IDisposable
{
    // Sentences of more new words than this are all equally long.
    private const double Longest = 64;

    [ThreadStatic]
    private static EvidenceReader? spare;

    private readonly QuestionView question = new();
    private readonly List<Token> tokens = [];
    private readonly List<TextSpan> spans = [];
    private readonly List<SentenceFacts> facts = [];
    private double[] features = [];
    private SearchIndex index = null!;
    private Query query = null!;
    private double unit;
    private int sentences;

    private EvidenceReader()
    {
    }

    /// <summary>Gets ready for a question; to be disposed of when all passages have been read.</summary>
    /// <param name="index">The index that the query was parsed against.</param>
    /// <param name="query">The question.</param>
    public static EvidenceReader Open(SearchIndex index, Query query)
    {
        var reader = spare ?? new EvidenceReader();
        spare = null;
        (reader.index, reader.query) = (index, query);
        reader.question.LayOut(index, query);

        // What is no word is weighed in words that stand nowhere: so it means the same among forty passages and among a million.
        reader.unit = TfIdf.Rarity(0, index.Passages.Length);
        return reader;
    }

    /// <summary>What a passage says as an answer.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="mayBeTitled">Whether a term may stand in its title or headings; false spares reading them.</param>
    public PassageEvidence Read(Passage passage, bool mayBeTitled = true)
    {
        ReadText(passage);
        var titleCoverage = WriteFeatures(passage, mayBeTitled);
        return new PassageEvidence(
            titleCoverage * unit,
            [.. spans.Select((span, place) => new Sentence(span, facts[place].Matched, facts[place].Signs, [.. Features(place)]))],
            unit);
    }

    /// <summary>Adds what a passage says as an answer to its score.</summary>
    /// <param name="number">The passage's number in the index.</param>
    /// <param name="matched">Bit n is set when term n of the query stands in it.</param>
    /// <param name="mayBeTitled">Whether one of them may stand in its title or headings.</param>
    /// <param name="score">Its score by words; then with the weights of its evidence.</param>
    public AnswerSigns Weigh(int number, ulong matched, bool mayBeTitled, ref double score)
    {
        var passage = index.Passages[number];
        if (!ReadStored(number)) ReadText(passage);
        var titleCoverage = WriteFeatures(passage, mayBeTitled);
        var best = Best();
        score = EvidenceParts.AddTo(score, titleCoverage * unit, best);
        var sentenceWords = best.IsEmpty ? 0 : best[(int)SentenceFeature.Words] + best[(int)SentenceFeature.TitleWords];
        return new AnswerSigns(Words(matched), sentenceWords, titleCoverage);
    }

    /// <summary>Drops the question; the thread's next one is read with what was allocated for this.</summary>
    public void Dispose()
    {
        (index, query) = (null!, null!);
        spare = this;
    }

    /// <summary>The features of the sentence of most weight, the earlier one of equals.</summary>
    private ReadOnlySpan<double> Best()
    {
        var (best, most) = (-1, double.NegativeInfinity);
        for (var place = 0; place < sentences; place++)
            if (SentenceWeights.Sum(Features(place)) is var weight && weight > most) (best, most) = (place, weight);
        return best < 0 ? [] : Features(best);
    }

    private double Words(ulong matched)
    {
        var words = 0.0;
        for (var term = 0; term < query.Terms.Length; term++)
        {
            if (query.Terms[term].Role != QueryTermRole.Content) continue;
            words += query.Terms[term].Rarity * ((matched >> term & 1) != 0 ? 1 : Likeness(term));
        }

        return words;
    }

    private double Likeness(int term)
    {
        var most = 0.0;
        for (var place = 0; place < sentences; place++) most = Math.Max(most, facts[place].Likeness(term));
        return most;
    }

    private void ReadText(Passage passage)
    {
        var text = passage.Article.Text;
        spans.Clear();
        SentenceBoundaries.Split(text, passage.Span, spans);
        sentences = spans.Count;
        while (facts.Count < sentences) facts.Add(new SentenceFacts());
        for (var place = 0; place < sentences; place++) FactsReader.Read(question, text, Analyze(text, spans[place]), facts[place]);
    }

    /// <summary>Spares reading the text, the most part of the time that ranking by rare words takes, where mere keywords are looked for.</summary>
    private bool ReadStored(int number) =>
        !question.Written.IsSentence && (sentences = StoredWords.Read(question, index.Sentences(number), facts)) > 0;

    /// <summary>Reads title and heading and writes the features of the sentences read.</summary>
    /// <returns>The share of the title or heading that the question names.</returns>
    private double WriteFeatures(Passage passage, bool mayBeTitled)
    {
        var title = mayBeTitled ? ReadTitle(passage.Article.Title) : default;
        var heading = mayBeTitled ? ReadTitle(passage.Paragraph.InnermostHeading ?? "") : default;

        // A heading half named is no sign: better a sentence that says the word itself.
        if (heading.Coverage < 1) heading = default;
        if (features.Length < sentences * SentenceWeights.Count) features = new double[sentences * SentenceWeights.Count];
        for (var place = 0; place < sentences; place++) WriteFeatures(place, title.Matched | heading.Matched);
        return Math.Max(title.Coverage, heading.Coverage);
    }

    private Span<double> Features(int place) => features.AsSpan(place * SentenceWeights.Count, SentenceWeights.Count);

    private (ulong Matched, double Coverage) ReadTitle(string title)
    {
        var (matched, words, hits) = (0UL, 0, 0);
        foreach (var token in Analyze(title, new TextSpan(0, title.Length)))
        {
            if (token.Kind == TokenKind.StopWord) continue;
            var isHit = question.TryMatch(token.Term, out var match) && match.Degree >= 1;
            if (isHit) matched |= 1UL << match.Place;
            if (token.Kind != TokenKind.Word) continue;
            words++;
            if (isHit) hits++;
        }

        return (matched, words == 0 ? 0 : (double)hits / words);
    }

    private List<Token> Analyze(string text, TextSpan span)
    {
        tokens.Clear();
        index.Analyzer.Analyze(text, span, tokens);
        return tokens;
    }

    private void WriteFeatures(int place, ulong title)
    {
        var features = Features(place);
        features.Clear();
        var own = facts[place];
        var before = place > 0 ? facts[place - 1].Matched : 0;
        var after = place < sentences - 1 ? facts[place + 1].Matched : 0;
        AddWords(features, own, title);
        features[(int)SentenceFeature.PreviousWords] = Mass(before & ~own.Matched & ~title);
        features[(int)SentenceFeature.NextWords] = Mass(after & ~own.Matched & ~title);
        features[(int)SentenceFeature.Phrases] = unit * BitOperations.PopCount(own.Phrases);
        features[(int)SentenceFeature.Early] = unit / (1 + place);
        features[(int)SentenceFeature.Brevity] = unit * Math.Log(Longest / (1 + Math.Min(own.NewWords, Longest - 1)));
        for (var sign = SentenceFeature.FullName; (int)sign < features.Length; sign++)
            if ((own.Signs >> (int)sign & 1) != 0) features[(int)sign] = unit;
    }

    private void AddWords(Span<double> features, SentenceFacts own, ulong title)
    {
        for (var term = 0; term < query.Terms.Length; term++)
        {
            if (query.Terms[term].Role == QueryTermRole.Compound) continue;
            var isOfTitle = ((title & own.Matched) >> term & 1) != 0;
            features[(int)(isOfTitle ? SentenceFeature.TitleWords : SentenceFeature.Words)] += query.Terms[term].Rarity * own.Likeness(term);
        }
    }

    private double Mass(ulong matched)
    {
        var mass = 0.0;
        for (var term = 0; matched >> term != 0 && term < query.Terms.Length; term++)
            if ((matched >> term & 1) != 0 && query.Terms[term].Role != QueryTermRole.Compound) mass += query.Terms[term].Rarity;
        return mass;
    }
}
