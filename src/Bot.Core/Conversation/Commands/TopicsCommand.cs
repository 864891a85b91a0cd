using System.Collections.Immutable;

namespace Bot.Core.Conversation.Commands;

/// <summary>Lists what the articles treat.</summary>
internal sealed class TopicsCommand : Command
{
    private const int PerPage = 20;

    public override string Name => "topics";

    public override string Usage => "topics [page]";

    public override string Summary => "what the articles treat, most telling first";

    public override bool Fits(string arguments) => IsEmptyOrNumber(arguments);

    public override Reply Answer(Exchange exchange, string arguments)
    {
        var topics = exchange.Library.Topics.Topics;
        if (topics.IsEmpty) return exchange.Refuse(exchange.Library.Problem ?? "There are no topics yet, for there are no articles.");
        var pages = (topics.Length + PerPage - 1) / PerPage;
        if (arguments.Length > 0 && !Numbers.TryParse(arguments, out _))
            return exchange.Refuse($"Say {exchange.Written("topics")} with the number of a page, 1 to {pages}.");
        var page = arguments.Length > 0 && Numbers.TryParse(arguments, out var number) ? number : 1;
        if (page < 1 || page > pages) return exchange.Refuse($"There is no page {page}: the topics fill {pages}.");
        var shown = topics.Skip((page - 1) * PerPage).Take(PerPage).ToList();
        ImmutableArray<string> names = [.. shown.Select(topic => topic.Name)];
        var next = page < pages ? $"{exchange.Written("topics")} {page + 1} for the next page, " : "";
        return exchange.Say(
            new TextBlock($"Topics, page {page} of {pages} (passages that treat each in brackets)"),
            new TopicListBlock(names, [.. shown.Select(topic => $"{topic.Name} ({topic.Passages})")]),
            new HintBlock($"{next}{exchange.Written("<topic>")} for excerpts on one.")) with
        { Suggestions = names };
    }
}
