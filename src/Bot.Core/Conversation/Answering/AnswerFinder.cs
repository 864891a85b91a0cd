using System.Collections.Immutable;
using Bot.Core.Articles;
using Bot.Core.Checking.Support;
using Bot.Core.Passages;
using Bot.Core.Quoting;
using Bot.Core.Ranking;

namespace Bot.Core.Conversation.Answering;

/// <summary>Finds what the articles have on a question, a topic or a phrase.</summary>
public sealed class AnswerFinder(RankingOptions ranking, QuotingOptions quoting)
{
    // How many passages of one question can be paged through; all are counted.
    private const int MaxFindings = 1_000;

    // A passage that scores less than this share of the best one is no further excerpt on the question.
    private const double WorthShowing = 0.4;

    private readonly Ranker ranker = new(ranking);

    /// <summary>Looks a request up in one library.</summary>
    /// <param name="library">The articles.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="filter">Which passages count; null for all.</param>
    public Findings Find(Library library, AnswerRequest request, Func<Passage, bool>? filter = null)
    {
        if (request.Kind == RequestKind.Phrase) return FindPhrase(library, request, filter);
        var query = QueryParser.Parse(library.Index, request.Text);
        var (corrected, corrections) = SpellingCorrector.Correct(library, query, namesOnly: request.CorrectsNamesOnly || request.Kind == RequestKind.Question);
        if (!corrections.IsEmpty)
        {
            request = request with { Text = corrected };
            query = QueryParser.Parse(library.Index, corrected);
        }

        if (query.Terms.IsEmpty) return Findings.None(request);
        var findings = request.Kind == RequestKind.Topic ? FindTopic(library, request, query, filter) : null;
        findings ??= FindAnswer(library, request, query, filter);
        return findings with { Corrections = corrections };
    }

    /// <summary>The rows of the score of a passage.</summary>
    /// <param name="library">The articles.</param>
    /// <param name="request">What was asked, with misspelt words put right.</param>
    /// <param name="article">The id of the passage's article.</param>
    /// <param name="place">Anywhere in the passage.</param>
    /// <returns>Null for a phrase, which is not scored, and for text outside every passage.</returns>
    public ScoreExplanation? Explain(Library library, AnswerRequest request, string article, TextSpan place)
    {
        if (request.Kind == RequestKind.Phrase) return null;
        var query = QueryParser.Parse(library.Index, request.Text);
        var filter = FilterOf(library, request, query);
        var passages = library.Index.Passages;
        for (var number = 0; number < passages.Length; number++)
            if (passages[number].Article.Id == article && passages[number].Span.Contains(place.Start))
                return ranker.Explain(library.Index, query, number, filter);
        return null;
    }

    /// <summary>Which passages a request was ranked among: that decides which of them were read sentence by sentence.</summary>
    private static Func<Passage, bool>? FilterOf(Library library, AnswerRequest request, Query query)
    {
        Func<Passage, bool>? filter = null;
        if (request.Article is { } name)
        {
            var articles = ArticleNames.Find(library.Articles, name);
            filter = passage => articles.Contains(passage.Article);
        }

        return request.Kind == RequestKind.Question ? WithPhrases(query, filter) : filter;
    }

    /// <summary>The passage that says most of what a sentence says; null when none says enough of it.</summary>
    public Finding? FindSupport(Library library, string sentence) =>
        SupportFinder.Find(ranker, library.Index, sentence) is { } found
            ? new Finding(found.Passage, found.Score, () => SupportFinder.Quote(library.Index, sentence, found.Passage, quoting.MaxSentences))
            : null;

    private static Findings FindPhrase(Library library, AnswerRequest request, Func<Passage, bool>? filter)
    {
        var places = PhraseSearch.Find(library, request.Text).Where(place => filter is null || filter(place.Passage)).ToList();
        var items = ArticlesInTurn.Order(places, place => place.Passage.Article).Take(MaxFindings)
            .Select(place => new Finding(place.Passage, 1, () => PhraseSearch.Quote(place)));
        return new Findings
        {
            Request = request,
            Items = [.. items],
            Total = places.Count,
            Answered = places.Count > 0,
            Confidence = places.Count > 0 ? 1 : 0,
        };
    }

    /// <summary>Every passage that holds all words of a topic in its text or headings; null when there is none.</summary>
    private Findings? FindTopic(Library library, AnswerRequest request, Query query, Func<Passage, bool>? filter)
    {
        if (query.Terms.IsEmpty || query.ContentTerms.Any(term => term.Id is null)) return null;
        var ranked = ranker.Rank(library.Index, query, int.MaxValue, filter);
        var all = ranked.Where(passage => HoldsAll(query, passage)).ToList();
        var inText = StandingInText(library, query, all);
        var own = all.Where(passage => inText.Contains(passage.Number)).ToList();
        if (own.Count > 0) all = own;
        if (all.Count == 0) return null;
        var inTurn = ArticlesInTurn.Order(all, found => found.Passage.Article)
            .OrderByDescending(found => IsHeadedBy(found.Passage, request.Text)).Take(MaxFindings);
        return new Findings
        {
            Request = request,
            Items = Items(inTurn, found => QuoteSelector.SelectMention(library.Index, query, found, quoting.MaxSentences)),
            Total = all.Count,
            Answered = true,
            Confidence = 1,
        };
    }

    private Findings FindAnswer(Library library, AnswerRequest request, Query query, Func<Passage, bool>? filter)
    {
        var ranked = ranker.Rank(library.Index, query, MaxFindings, WithPhrases(query, filter));
        var best = ranked.FirstOrDefault();
        var confidence = Answerability.Confidence(query, best);
        var names = AskedNames.In(library.Index.Analyzer, query.Text);
        var unknown = UnknownNames.Of(
            library, names, () => best is null ? null : QuoteSelector.Select(library.Index, query, best.Passage, quoting.MaxSentences));
        var answered = best is not null && confidence >= quoting.AnswerThreshold && unknown.IsEmpty;
        var worth = ranked.Where(passage => passage.Score >= WorthShowing * best!.Score && IsWorth(query, passage, answered)).ToList();
        return new Findings
        {
            Request = request,
            Items = Items(worth, found => QuoteSelector.Select(library.Index, query, found, quoting.MaxSentences)),
            Total = worth.Count,
            Answered = answered,
            Confidence = confidence,
            NamesSubject = query.ContentTerms.Any(),
            Unknown = unknown,
            Missing = quote => ShownWords.Missing(library.Index.Analyzer, quote, names),
        };
    }

    private static ImmutableArray<Finding> Items(IEnumerable<RankedPassage> ranked, Func<Passage, Quote> choose) =>
        [.. ranked.Select(found => new Finding(found.Passage, found.Score, () => choose(found.Passage)))];

    // Whatever stands beside an answer must pass for one itself; what is merely related must hold a word that was asked.
    private bool IsWorth(Query query, RankedPassage passage, bool answered) => answered
        ? Answerability.Confidence(query, passage) >= quoting.AnswerThreshold
        : passage.Matched != 0;

    private static bool IsHeadedBy(Passage passage, string topic) =>
        string.Equals(passage.Paragraph.InnermostHeading, topic.Trim(), StringComparison.OrdinalIgnoreCase);

    private static bool HoldsAll(Query query, RankedPassage passage) =>
        query.Terms.Select((term, place) => term.Role != QueryTermRole.Content && term.Role != QueryTermRole.Asking || passage.Has(place)).All(held => held);

    private static HashSet<int> StandingInText(Library library, Query query, List<RankedPassage> passages)
    {
        var numbers = passages.Select(passage => passage.Number).Order().ToList();
        foreach (var term in query.Terms)
            if (term.Id is { } id && IsTopical(term)) library.Index.KeepOutsideTitle(numbers, id);
        return [.. numbers];
    }

    private static bool IsTopical(QueryTerm term) => term.Role is QueryTermRole.Content or QueryTermRole.Asking;

    private static Func<Passage, bool>? WithPhrases(Query query, Func<Passage, bool>? filter) => query.Phrases.IsEmpty
        ? filter
        : passage => (filter is null || filter(passage)) && query.Phrases.All(phrase => PhraseSearch.Holds(passage, phrase));
}
