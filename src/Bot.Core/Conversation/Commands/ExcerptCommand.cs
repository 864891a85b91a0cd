using Bot.Core.Articles;
using Bot.Core.Conversation.Memory;

namespace Bot.Core.Conversation.Commands;

/// <summary>A command about one excerpt of the last answer: "context 2", "cite", "why 3"; without a number the first one is meant.</summary>
internal abstract class ExcerptCommand : Command
{
    public override string Usage => $"{Name} [n]";

    public override bool Fits(string arguments) => IsEmptyOrNumber(arguments);

    public override Reply Answer(Exchange exchange, string arguments)
    {
        if (exchange.Last is not { Shown: [var first, ..] all }) return exchange.Refuse("There is no excerpt to show that of. Ask something first.");
        var number = first.Number;
        if (arguments.Length > 0 && !Numbers.TryParse(arguments, out number))
            return exchange.Refuse($"Say {exchange.Written(Usage)}; n is the number of an excerpt, {first.Number} to {all[^1].Number}.");
        if (all.FirstOrDefault(excerpt => excerpt.Number == number) is not { } shown)
            return exchange.Refuse($"There is no excerpt {number}: the last answer showed {first.Number} to {all[^1].Number}.");
        var article = exchange.Library.Articles.FirstOrDefault(article => article.Id == shown.Article);
        return article?.ContentHash == shown.ContentHash
            ? Answer(exchange, shown, article)
            : exchange.Refuse($"{shown.Article} has changed since that excerpt was shown. Ask again to quote it as it stands now.");
    }

    /// <summary>Answers about an excerpt that stands in its article as it did when it was shown.</summary>
    protected abstract Reply Answer(Exchange exchange, ShownExcerpt shown, Article article);
}
