using System.Collections.Immutable;
using Bot.Core.Conversation;
using Bot.Core.Conversation.Topics;
using Bot.Slack.Blocks;
using Bot.Slack.Rendering;

namespace Bot.Slack.Home;

/// <summary>The App Home: what is indexed, topics to click, how to ask.</summary>
internal static class HomeView
{
    /// <summary>Starts the action_id of a topic's button; its value is the topic.</summary>
    public const string TopicPrefix = "topic:";

    /// <summary>The action_id of the button that opens the form.</summary>
    public const string AskId = "open_form";

    private const int Topics = 20;
    private const int Articles = 20;
    private const int LongestLine = 400;

    public static SlackView Of(Library library, string prefix) => new()
    {
        Type = "home",
        Blocks =
        [
            new HeaderBlock(TextObject.Plain("Ask the articles")),
            Text("I answer with excerpts, word for word, each with its source."),
            new ActionsBlock([new ButtonElement(TextObject.Plain("Ask a question")) { ActionId = AskId, Style = "primary" }]),
            .. TopicBlocks(library.Topics),
            .. ArticleBlocks(library),
            .. HowTo(prefix),
        ],
    };

    private static IEnumerable<SlackBlock> TopicBlocks(TopicCatalog catalog)
    {
        ImmutableArray<BlockElement> buttons = [.. catalog.Topics.Take(Topics).Select(Button)];
        if (buttons.IsEmpty) yield break;
        yield return new HeaderBlock(TextObject.Plain("Topics"));
        yield return new ActionsBlock(buttons);
    }

    private static BlockElement Button(Topic topic, int place) =>
        new ButtonElement(TextObject.Plain(SlackText.Clip(topic.Name, MessageLimits.ButtonLabel)))
        {
            ActionId = $"{TopicPrefix}{place}",
            Value = SlackText.Clip(topic.Name, MessageLimits.Value),
        };

    private static IEnumerable<SlackBlock> ArticleBlocks(Library library)
    {
        yield return new HeaderBlock(TextObject.Plain("Articles"));
        if (library.Problem is { } problem) yield return Text(problem);
        if (library.Articles.IsEmpty) yield return Text("There are no articles to answer from yet.");
        else yield return new RichTextBlock([new RichTextList("bullet", [.. library.Articles.Take(Articles).Select(Line)])]);
        if (library.Articles.Length > Articles) yield return Text($"… and {library.Articles.Length - Articles} more; /articles lists all.");
    }

    private static RichTextPart Line(Core.Articles.Article article)
    {
        var by = Source.ByLine(article.Attribution) is { } name ? $" · {name}" : "";
        return RichTextSection.Of(SlackText.Clip($"{article.Title}{by} · {article.Attribution.Date?.ToString() ?? Source.Undated}", LongestLine));
    }

    private static IEnumerable<SlackBlock> HowTo(string prefix)
    {
        yield return new HeaderBlock(TextObject.Plain("How to ask"));
        yield return new RichTextBlock(
        [
            new RichTextList(
                "bullet",
                [
                    RichTextSection.Of("In the Messages tab: any question, or a word or name of the articles."),
                    RichTextSection.Of($"In a channel I am in: {prefix}topic, {prefix}ask question, or a mention and a question; I answer in the thread."),
                    RichTextSection.Of("Privately, anywhere: /ask question. The answer can be shared."),
                    RichTextSection.Of("On any message, threads included: More actions › Find sources for this message, or Verify quotation."),
                    RichTextSection.Of($"{prefix}help lists everything."),
                ]),
        ]);
    }

    private static RichTextBlock Text(string text) => new([RichTextSection.Of(text)]);
}
