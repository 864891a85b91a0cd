using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bot.Core.Articles;
using Bot.Core.Conversation.Answering;

namespace Bot.Core.Conversation.Commands;

/// <summary>Shows what each article has on a topic, or what all have on two of them.</summary>
internal sealed partial class CompareCommand : Command
{
    private const int MostArticles = 10;
    private const int MostNamed = 4;
    private const int MaxTopicWords = 6;

    public override string Name => "compare";

    public override string Usage => "compare <topic> [/ <topic>]";

    public override string Summary => "each article's best excerpt on a topic, or the best excerpts on two topics";

    public override bool Fits(string arguments) => !arguments.EndsWith('?');

    public override Reply Answer(Exchange exchange, string arguments)
    {
        if (exchange.Library.Articles.IsEmpty) return exchange.Refuse(Answers.NoArticles(exchange.Library));
        if (!arguments.Any(char.IsLetterOrDigit)) return exchange.Refuse($"Say {exchange.Written(Usage)}.");

        // In a long run of white space each of the patterns below would be tried anew from every place.
        arguments = string.Join(' ', arguments.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (Dangling().Match(arguments) is { Success: true } dangling)
            return exchange.Refuse($"The other topic is missing: say {exchange.Written($"compare {arguments[..dangling.Index]} / <topic>")}.");
        ImmutableArray<string> topics = [.. Slash().Split(arguments).Where(topic => topic.Any(char.IsLetterOrDigit)).Distinct(StringComparer.OrdinalIgnoreCase)];
        if (topics.Length > 1) return Topics(exchange, topics);
        if (Both(exchange, topics[0]) is { } both) return Topics(exchange, both);
        var findings = Answers.Repeat(exchange, RequestOf(exchange, topics[0]));
        if (findings is { Answered: true, HasWords: true }) return ByArticle(exchange, findings);

        // "access to education" is one topic where a passage treats it.
        ImmutableArray<string> parts = [.. Joiner().Split(topics[0])];
        return parts.Length == 2 ? Topics(exchange, parts) : Nowhere(exchange, findings);
    }

    /// <summary>The two topics of "convergences and divergences"; null for what the articles write like that, such as "health and safety".</summary>
    private static ImmutableArray<string>? Both(Exchange exchange, string topic) =>
        And().Split(topic) is [var one, var other] && !exchange.Library.Topics.IsName(topic) && !PhraseSearch.Find(exchange.Library, topic).Any()
            ? [one, other]
            : null;

    private static AnswerRequest RequestOf(Exchange exchange, string topic) =>
        Answers.Settle(exchange, new AnswerRequest(topic, QuestionForm.KindOf(topic, MaxTopicWords)));

    private static Reply ByArticle(Exchange exchange, Findings findings)
    {
        var articles = exchange.Library.Articles;
        var best = findings.Items.DistinctBy(item => item.Passage.Article).ToList();
        var shown = best.Take(MostArticles).OrderBy(item => articles.IndexOf(item.Passage.Article))
            .Select((item, place) => new Excerpt(place + 1, item.Choose(), item.Score, ExcerptRole.Answer)).ToList();
        var holders = best.Select(item => item.Passage.Article).ToHashSet();
        var reply = exchange.Say(
        [
            .. Answers.Corrected(findings),
            new TextBlock($"“{findings.Request.Text}” in {best.Count} of {articles.Length} articles, the best excerpt of each"),
            .. shown.Select(excerpt => new ExcerptBlock(excerpt)),
            .. Without(exchange, findings.Request, holders, " it"),
        ]) with
        { Confidence = findings.Confidence, Corrections = findings.Corrections };
        Answers.Remember(exchange, reply, _ => findings.Request);
        return reply;
    }

    /// <summary>What is merely near stays in the reply, under a line that names every article.</summary>
    private static Reply Nowhere(Exchange exchange, Findings findings)
    {
        var reply = Answers.To(exchange, findings.Request);
        return findings.HasWords ? reply with { Blocks = [.. Without(exchange, findings.Request, [], $" “{findings.Request.Text}”"), .. reply.Blocks.Skip(1)] } : reply;
    }

    /// <summary>Names the articles that no excerpt is from: those with nothing, and those whose passages were too weak beside the others'.</summary>
    private static IEnumerable<ReplyBlock> Without(Exchange exchange, AnswerRequest request, HashSet<Article> holders, string topic)
    {
        var others = exchange.Library.Articles.Where(article => !holders.Contains(article)).ToList();
        var named = others.Take(MostArticles).ToLookup(article =>
            exchange.Finder.Find(exchange.Library, request, passage => passage.Article == article).Items.Length > 0);
        if (named[false].Any()) yield return new TextBlock($"Nothing on{topic} in {Titles(named[false])}.");
        if (named[true].Any()) yield return new TextBlock($"Less on{topic} in {Titles(named[true])}.");
        if (others.Count > MostArticles) yield return new TextBlock($"Nothing or less on{topic} in {others.Count - MostArticles} more.");
    }

    private static string Titles(IEnumerable<Article> articles)
    {
        var titles = articles.Select(article => $"“{article.Title}”").ToList();
        return titles.Count <= MostNamed ? string.Join(", ", titles) : $"{string.Join(", ", titles.Take(MostNamed))} and {titles.Count - MostNamed} more";
    }

    private static Reply Topics(Exchange exchange, ImmutableArray<string> topics)
    {
        var blocks = new List<ReplyBlock>();
        var requests = new Dictionary<int, AnswerRequest>();
        var corrections = new List<Correction>();
        foreach (var topic in topics.Take(MostArticles)) Add(exchange, topic.Trim(), blocks, requests, corrections);
        var reply = exchange.Say([.. blocks]) with { Answered = requests.Count > 0, Corrections = [.. corrections] };
        Answers.Remember(exchange, reply, excerpt => requests.GetValueOrDefault(excerpt.Number));
        return reply;
    }

    private static void Add(
        Exchange exchange, string topic, List<ReplyBlock> blocks, Dictionary<int, AnswerRequest> requests, List<Correction> corrections)
    {
        var findings = Answers.Repeat(exchange, RequestOf(exchange, topic));
        corrections.AddRange(findings.Corrections);
        if (!findings.Answered)
        {
            blocks.Add(new ColumnBlock($"Nothing here on “{topic}”."));
            if (RecordsReply.Named(exchange, topic) is { } named) blocks.Add(new TextBlock(named));
            return;
        }

        var first = requests.Count;
        var shown = findings.Items.Take(exchange.Options.ExcerptsPerReply).ToList();
        blocks.Add(new ColumnBlock($"“{findings.Request.Text}”: {shown.Count} of {findings.Items.Length}"));
        blocks.AddRange(Answers.Corrected(findings));
        foreach (var (place, item) in shown.Index())
        {
            blocks.Add(new ExcerptBlock(new Excerpt(first + place + 1, item.Choose(), item.Score, ExcerptRole.Answer)));
            requests.Add(first + place + 1, findings.Request);
        }

        var holders = findings.Items.Select(item => item.Passage.Article).ToHashSet();
        blocks.AddRange(Without(exchange, findings.Request, holders, $" “{findings.Request.Text}”"));
    }

    [GeneratedRegex(@"\s+/\s*|\s*/\s+|\s+(?:vs\.?|versus)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Slash();

    [GeneratedRegex(@"\s+(?:and|und|&|with|to|mit|vs\.?|versus|/)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dangling();

    [GeneratedRegex(@"\s+(?:and|und|&)\s+|(?<=\p{L})/(?=\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex And();

    [GeneratedRegex(@"\s+(?:with|to|mit)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Joiner();
}
