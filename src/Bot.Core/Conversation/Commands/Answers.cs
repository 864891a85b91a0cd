using System.Collections.Immutable;
using Bot.Core.Conversation.Actions;
using Bot.Core.Conversation.Answering;
using Bot.Core.Conversation.Memory;
using Bot.Core.Conversation.Topics;

namespace Bot.Core.Conversation.Commands;

/// <summary>Makes the reply to a question, a topic or a phrase.</summary>
internal static class Answers
{
    /// <summary>What is said when the articles do not answer.</summary>
    public const string NotAnswered = "These articles do not answer that.";

    private const string NotAnsweredThere = "That article does not answer that.";
    private const int MaxRelated = 3;
    private const int MaxSuggestions = 5;

    /// <summary>Looks a request up and remembers what was shown.</summary>
    public static Reply To(Exchange exchange, AnswerRequest request)
    {
        if (exchange.Library.Articles.IsEmpty) return exchange.Refuse(NoArticles(exchange.Library));
        if (!request.Text.Any(char.IsLetterOrDigit)) return exchange.Refuse(NoWord(exchange));
        request = Settle(exchange, request);
        if (request.Article is not { } name) return RecordsReply.To(exchange, request) ?? Compose(exchange, Repeat(exchange, request));
        return ArticleNames.Find(exchange.Library.Articles, name) switch
        {
            [_] => RecordsReply.To(exchange, request) ?? Compose(exchange, Repeat(exchange, request)),
            [] => exchange.Refuse($"No article here is called “{name}”; {exchange.Written("articles")} lists them."),
            var several => exchange.Refuse($"“{name}” may mean {several.Length} articles; {exchange.Written("articles")} lists them with their numbers."),
        };
    }

    /// <summary>Takes the name of a topic for a topic, however long it is, and the marks off a phrase.</summary>
    public static AnswerRequest Settle(Exchange exchange, AnswerRequest request)
    {
        if (exchange.Library.NamesTopic(request.Text)) return request with { Kind = RequestKind.Topic };
        return request.Kind switch
        {
            RequestKind.Phrase => request with { Text = QuestionForm.Unquote(request.Text) },
            RequestKind.Topic => request with { Text = GermanWords.WithoutDeterminer(request.Text) },
            _ => request,
        };
    }

    /// <summary>Looks a request up that was found sound before: its article, if it names one, may have gone since.</summary>
    public static Findings Repeat(Exchange exchange, AnswerRequest request)
    {
        if (request.Article is not { } name) return exchange.Finder.Find(exchange.Library, request);
        var articles = ArticleNames.Find(exchange.Library.Articles, name);
        return exchange.Finder.Find(exchange.Library, request, passage => articles.Contains(passage.Article));
    }

    private static Reply Compose(Exchange exchange, Findings findings) =>
        !findings.HasWords ? exchange.Refuse(NoWord(exchange))
        : findings.Answered ? Answered(exchange, findings) : Unanswered(exchange, findings);

    private static Reply Answered(Exchange exchange, Findings findings)
    {
        var excerpts = Excerpts(findings, 0, exchange.Options.ExcerptsPerReply, ExcerptRole.Answer);
        Remember(exchange, findings.Request, excerpts);
        return new Reply
        {
            Question = exchange.Message.Text,
            Blocks = [.. Corrected(findings), .. Page(exchange, excerpts, findings.Total)],
            Answered = true,
            Corrections = findings.Corrections,
            Confidence = findings.Confidence,
            Actions = ActionOffers.For(excerpts, findings.Total, exchange.Library.Articles.Length),
        };
    }

    private static Reply Unanswered(Exchange exchange, Findings findings)
    {
        var related = Excerpts(findings, 0, MaxRelated, ExcerptRole.Related);
        if (!IsPassedOver(exchange, findings.Request)) Remember(exchange, findings.Request, related);
        var suggestions = Suggestions(exchange, findings);
        return new Reply
        {
            Question = exchange.Message.Text,
            Blocks = [.. UnansweredBlocks(exchange, findings, related, suggestions)],
            Answered = false,
            Suggestions = suggestions,
            Corrections = findings.Corrections,
            Confidence = findings.Confidence,
            Actions = ActionOffers.For(related, related.Length, articles: 1),
        };
    }

    /// <summary>Whether nothing is said when there is no answer: other bots use the prefix too, so an overheard word that means nothing here is none of this bot's business.</summary>
    public static bool IsPassedOver(Exchange exchange, AnswerRequest request) =>
        exchange.Message.Addressing == Addressing.Overheard && request.Kind == RequestKind.Topic;

    private static IEnumerable<ReplyBlock> UnansweredBlocks(
        Exchange exchange, Findings findings, ImmutableArray<Excerpt> related, ImmutableArray<string> suggestions)
    {
        yield return new TextBlock(findings.Request.Article is null ? NotAnswered : NotAnsweredThere);
        foreach (var block in Corrected(findings)) yield return block;
        if (!findings.Unknown.IsEmpty) yield return new TextBlock($"Nowhere in these articles: {string.Join(", ", findings.Unknown.Select(name => $"“{name}”"))}.");
        if (RecordsReply.Named(exchange, findings.Request.Text) is { } named) yield return new TextBlock(named);
        if (!related.IsEmpty) yield return new TextBlock("Related, but not an answer:");
        foreach (var excerpt in related) yield return new ExcerptBlock(excerpt);
        if (!suggestions.IsEmpty) yield return new SuggestionsBlock(suggestions.All(exchange.Library.Topics.IsName) ? "Topics near it" : "Near it", suggestions);
        if (!findings.NamesSubject || related.IsEmpty && suggestions.IsEmpty)
            yield return new TextBlock($"{exchange.Written("articles")} shows what is indexed, {exchange.Written("topics")} what it treats.");
    }

    /// <summary>The excerpts after those already shown, as blocks with the line that says how many there are.</summary>
    public static IEnumerable<ReplyBlock> Page(Exchange exchange, ImmutableArray<Excerpt> excerpts, int total)
    {
        var (first, last) = (excerpts[0].Number, excerpts[^1].Number);
        yield return new TextBlock(first == last ? $"Excerpt {first} of {total}" : $"Excerpts {first}–{last} of {total}");
        if (MissingBlock.For(excerpts) is { } missing) yield return missing;
        foreach (var excerpt in excerpts) yield return new ExcerptBlock(excerpt);
        var more = last < total ? $"{exchange.Written("more")} for the next, " : "";
        yield return new HintBlock($"{more}{exchange.Written("context")} {first} for the whole paragraph.");
    }

    /// <summary>Chooses the quotes of some findings and numbers them.</summary>
    public static ImmutableArray<Excerpt> Excerpts(Findings findings, int skip, int take, ExcerptRole role) =>
    [
        .. findings.Items.Skip(skip).Take(take)
            .Select((finding, place) => new Excerpt(skip + place + 1, finding.Choose(), finding.Score, role))
            .Select(excerpt => excerpt with { Missing = findings.Missing(excerpt.Quote) }),
    ];

    /// <summary>Keeps what was shown, so that "more" and "context" can refer to it.</summary>
    public static void Remember(Exchange exchange, AnswerRequest request, IEnumerable<Excerpt> shown) =>
        exchange.Memory.Remember(exchange.Message, new LastAnswer(request, [.. shown.Select(Shown)]));

    /// <summary>Keeps the numbered excerpts of a reply that no one question found, so that "context", "cite" and "why" can refer to them.</summary>
    public static void Remember(Exchange exchange, Reply reply, Func<Excerpt, AnswerRequest?> request)
    {
        var shown = reply.Excerpts.Where(excerpt => excerpt.Number > 0).Select(excerpt => Shown(excerpt) with { Request = request(excerpt) });
        exchange.Memory.Remember(exchange.Message, new LastAnswer(null, [.. shown]));
    }

    public static ShownExcerpt Shown(Excerpt excerpt) => new(
        excerpt.Number, excerpt.Quote.Article.Id, excerpt.Quote.Article.ContentHash, excerpt.Quote.Span);

    /// <summary>Says which words were put right, if any were.</summary>
    public static IEnumerable<ReplyBlock> Corrected(Findings findings)
    {
        if (!findings.Corrections.IsEmpty)
            yield return new TextBlock($"Nothing here is spelt that way; showing {string.Join(", ", findings.Corrections.Select(correction => correction.Shown))}.");
    }

    // A word that may be another is looked up only when the asker says so.
    private static ImmutableArray<string> Suggestions(Exchange exchange, Findings findings) =>
    [
        .. exchange.Library.Topics.Near(findings.Request.Text, MaxSuggestions).Select(topic => topic.Name)
            .Concat(findings.Request.Kind == RequestKind.Topic ? exchange.Library.Spelling.Near(findings.Request.Text, 1) : [])
            .Distinct(StringComparer.OrdinalIgnoreCase).Take(MaxSuggestions),
    ];

    public static string NoArticles(Library library) => library.Problem ?? "There are no articles to answer from yet.";

    private static string NoWord(Exchange exchange) =>
        $"There is no word in that to look for. {exchange.Written("help")} shows what can be asked.";
}
