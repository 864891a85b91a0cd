using System.Collections.Immutable;
using Bot.Core.Analysis;
using Bot.Core.Articles;
using Bot.Core.Indexing;
using Bot.Core.Indexing.Saving;
using Bot.Core.Ranking;

namespace Bot.Core.Conversation.Topics;

/// <summary>The topics of a library: names, headings and key terms, most telling first.</summary>
public sealed class TopicCatalog
{
    /// <summary>Most topics kept.</summary>
    public const int MaxTopics = 1_000;

    private const int MostPassages = 1_000;

    // A text of more words is no misspelt name.
    private const int MaxMisspeltWords = 16;

    private readonly Analyzer analyzer;
    private readonly HashSet<string> names;

    // Only what is not answered asks for what is near, so a start need not wait for these.
    private readonly Lazy<TopicEntry[]> entries;

    private TopicCatalog(Analyzer analyzer, IEnumerable<Topic> topics)
    {
        this.analyzer = analyzer;
        Topics = [.. topics];
        names = Topics.Select(topic => topic.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        entries = new Lazy<TopicEntry[]>(() => [.. Topics.Select(EntryOf)]);
    }

    /// <summary>All topics, most telling first.</summary>
    public ImmutableArray<Topic> Topics { get; }

    /// <summary>Collects the topics of the articles.</summary>
    public static TopicCatalog Build(ImmutableArray<Article> articles, SearchIndex index) =>
        Build(index, TopicCollector.Collect(index.Analyzer, articles, index.Passages));

    /// <summary>Whether a text may be the name of a topic of the articles. Only a heading is one with a question mark in it.</summary>
    internal static bool MayBeName(string text, ImmutableArray<Article> articles) =>
        !text.Contains('?') || articles.Any(article => article.Paragraphs.Any(paragraph => paragraph.Heading?.Contains('?') == true));

    /// <summary>Chooses the topics among what was collected from the passages of an index.</summary>
    internal static TopicCatalog Build(SearchIndex index, TopicCollector collected)
    {
        var counter = new TopicCounter(index, collected.ArticleOfPassage);

        // What is in so many passages tells nothing in a large collection, and to list them all would take more memory than the words.
        var most = collected.Sampled < index.Passages.Length ? Math.Max(MostPassages, index.Passages.Length / 100) : int.MaxValue;
        var topics = TopicSelection.Choose(collected.Candidates, collected.Sampled, (long)most * collected.Sampled / Math.Max(1, index.Passages.Length))
            .Take(MaxTopics)
            .Select(entry => Measure(entry.Key, entry.Value, counter.Count(entry.Value.Name, most), index.Passages.Length))
            .Where(topic => topic.Passages > 0)
            .OrderByDescending(topic => topic.Weight)
            .ThenBy(topic => topic.Name, StringComparer.Ordinal);
        return new TopicCatalog(index.Analyzer, topics);
    }

    /// <summary>The catalogue that was saved.</summary>
    internal static TopicCatalog Of(Analyzer analyzer, TopicTables tables) => new(analyzer, tables.Topics());

    internal void Write(SectionWriter writer) => TopicTables.Of(Topics).Write(writer);

    /// <summary>Whether a text is the name of a topic, in whatever case: then it is no question, however long.</summary>
    public bool IsName(string text) => names.Contains(text.Trim());

    /// <summary>Topics near to a text: those that share its words, then those spelt like it.</summary>
    /// <param name="text">A question or a name, perhaps misspelt.</param>
    /// <param name="limit">How many at most.</param>
    public ImmutableArray<Topic> Near(string text, int limit)
    {
        text = SubjectOf(text);
        var asked = TermsOf(text).ToHashSet(StringComparer.Ordinal);
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Distinct().Select(word => new TopicWord(word)).Where(word => word.IsLongEnough).Take(MaxMisspeltWords).ToArray();
        var bySharedTerm = entries.Value
            .Where(entry => Array.Exists(entry.Terms, asked.Contains))
            .OrderByDescending(entry => (double)entry.Terms.Count(asked.Contains) / entry.Terms.Length)
            .Select(entry => entry.Topic);
        var bySpelling = entries.Value
            .Where(entry => Array.Exists(words, word => Array.Exists(entry.Words, word.IsNear)))
            .Select(entry => entry.Topic);
        return [.. bySharedTerm.Concat(bySpelling).Distinct().Take(limit)];
    }

    /// <summary>Topics to complete what is being typed: names that begin so, then names with a word that does, then near spellings.</summary>
    /// <param name="text">What is typed so far; everything, most telling first, while it is empty.</param>
    /// <param name="limit">How many at most.</param>
    public ImmutableArray<Topic> Complete(string text, int limit)
    {
        text = text.Trim();
        if (text.Length == 0) return [.. Topics.Take(limit)];
        var begins = Topics.Where(topic => topic.Name.StartsWith(text, StringComparison.OrdinalIgnoreCase));
        var holds = Topics.Where(topic => topic.Name.Contains($" {text}", StringComparison.OrdinalIgnoreCase));
        return [.. begins.Concat(holds).Concat(Near(text, limit)).Distinct().Take(limit)];
    }

    /// <summary>The topics that one article treats, most telling first.</summary>
    public IEnumerable<Topic> Of(int article) => Topics.Where(topic => topic.Shares.Any(share => share.Article == article));

    private static Topic Measure(string key, TopicCandidate candidate, ImmutableArray<TopicShare> shares, int passages)
    {
        var treating = shares.Sum(share => share.Passages);
        return new Topic(candidate.Name, TopicSelection.Weigh(key, candidate.Kind, treating, shares.Length, passages), shares);
    }

    // "What may many come to see?" is about neither "Many Voices" nor the month nor wheat, but a single word is what somebody means.
    private string SubjectOf(string text) => text.Contains(' ') ? string.Join(' ', text.Split(' ').Where(IsOfSubject)) : text;

    private bool IsOfSubject(string word) =>
        TokensOf(word).Exists(token => token.Span.Slice(word) is var bare && !AskingWords.Contains(bare) && !bare.Equals("may", StringComparison.OrdinalIgnoreCase));

    private TopicEntry EntryOf(Topic topic) => new(
        topic, [.. TermsOf(topic.Name).Distinct(StringComparer.Ordinal)], [.. topic.Name.Split(' ').Select(word => new TopicWord(word))]);

    private IEnumerable<string> TermsOf(string text) => TokensOf(text).Select(token => token.Term);

    private List<Token> TokensOf(string text)
    {
        var tokens = new List<Token>();
        analyzer.Analyze(text, new TextSpan(0, text.Length), tokens);
        tokens.RemoveAll(token => token.Kind != TokenKind.Word);
        return tokens;
    }
}
