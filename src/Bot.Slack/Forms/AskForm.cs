using System.Collections.Immutable;
using System.Globalization;
using Bot.Core.Conversation;
using Bot.Slack.Blocks;
using Bot.Slack.Events;
using Bot.Slack.Rendering;

namespace Bot.Slack.Forms;

/// <summary>The modal to ask, perhaps of one article only.</summary>
internal static class AskForm
{
    public const string CallbackId = "ask_form";

    private const string Title = "Ask the articles";
    private const string QuestionId = "question";
    private const string ArticleId = "article";
    private const string AnyArticle = "0";

    // A menu has 100 options, of which the first means every article.
    private const int Articles = 99;
    private const int OptionLabel = 75;

    /// <summary>What stands in the form's place until there are articles to choose from.</summary>
    public static SlackView Waiting { get; } = new()
    {
        Type = "modal",
        Title = TextObject.Plain(Title),
        Close = TextObject.Plain("Cancel"),
        Blocks = [new RichTextBlock([RichTextSection.Of("The articles are still being read. The form opens here in a moment.")])],
    };

    public static SlackView Of(Library library) => new()
    {
        Type = "modal",
        CallbackId = CallbackId,
        Title = TextObject.Plain(Title),
        Submit = TextObject.Plain("Ask"),
        Close = TextObject.Plain("Cancel"),
        Blocks =
        [
            new InputBlock(
                TextObject.Plain("Question"),
                new TextInputElement { ActionId = QuestionId, Multiline = true, MinLength = 1, MaxLength = 1_000 },
                Hint: TextObject.Plain("A question, a topic, or an exact phrase in quotation marks. The answer arrives in the Messages tab.")),
            new InputBlock(
                TextObject.Plain("Article"),
                new StaticSelectElement(Options(library)) { ActionId = ArticleId, InitialOption = Any },
                Optional: true),
        ],
    };

    /// <summary>What was asked, in the words of a direct message.</summary>
    public static string Question(ViewSubmitted form, string prefix)
    {
        var question = form.Values.GetValueOrDefault(QuestionId, "").Trim();
        var article = form.Values.GetValueOrDefault(ArticleId, AnyArticle);
        return article == AnyArticle ? question : $"{prefix}ask in:{article} {question}";
    }

    private static SelectOption Any => new(TextObject.Plain("All articles"), AnyArticle);

    // The number of an article is what in: takes, and what !articles shows.
    private static ImmutableArray<SelectOption> Options(Library library) =>
    [
        Any,
        .. library.Articles.Take(Articles).Select((article, place) => new SelectOption(
            TextObject.Plain(SlackText.Clip(article.Title, OptionLabel)), (place + 1).ToString(CultureInfo.InvariantCulture))),
    ];
}
