using System.Net;
using Bot.Core.Conversation;
using Bot.Core.Conversation.Previews;
using Bot.Slack.Blocks;

namespace Bot.Slack.Rendering;

/// <summary>Reads the message that would go to Slack as Slack shows it.</summary>
public sealed class SlackPreview : IReplyPreview
{
    public string Platform => SlackEdge.Name;

    public string Name => "Slack";

    public PreviewMessage Draw(Reply reply) =>
        new([.. ReplyRenderer.Render(reply, new AnswerFrame("U0", IsPrivate: false)).Blocks.SelectMany(Parts)]);

    private static IEnumerable<PreviewPart> Parts(SlackBlock block) => block switch
    {
        RichTextBlock rich => rich.Elements.SelectMany(Parts),
        HeaderBlock header => [new PreviewPart(PreviewKind.Heading, header.Text.Text)],
        SectionBlock section => section.Fields.Select(field => Part(PreviewKind.Text, field)),
        ContextBlock context => context.Elements.Select(element => Part(PreviewKind.Small, element)),
        ActionsBlock actions => actions.Elements.SelectMany(Buttons),
        ContextActionsBlock actions => actions.Elements.SelectMany(Buttons),
        _ => [],
    };

    private static IEnumerable<PreviewPart> Parts(RichTextPart part) => part switch
    {
        RichTextQuote quote => [new PreviewPart(PreviewKind.Quote, Text(quote.Elements))],
        RichTextPreformatted text => [new PreviewPart(PreviewKind.Code, Text(text.Elements))],
        RichTextList list => list.Elements.OfType<RichTextSection>().Select(item => new PreviewPart(PreviewKind.Item, Text(item.Elements))),
        RichTextSection section => [new PreviewPart(PreviewKind.Text, Text(section.Elements))],
        _ => [],
    };

    private static string Text(IEnumerable<RichTextElement> elements) => string.Concat(elements.Select(element => element switch
    {
        RichTextText text => text.Text,
        RichTextLink link => link.Text,
        _ => "",
    }));

    // The only markup that the renderer writes is a link alone: <address|words>.
    private static PreviewPart Part(PreviewKind kind, TextObject text) =>
        text.Type == "mrkdwn" && text.Text is ['<', .. var inner, '>'] && inner.Split('|', 2) is [var url, var words]
            ? new PreviewPart(kind, WebUtility.HtmlDecode(words), WebUtility.HtmlDecode(url))
            : new PreviewPart(kind, text.Type == "mrkdwn" ? WebUtility.HtmlDecode(text.Text) : text.Text);

    private static IEnumerable<PreviewPart> Buttons(BlockElement element) => element switch
    {
        ButtonElement button => [new PreviewPart(PreviewKind.Button, button.Text.Text)],
        FeedbackButtonsElement feedback =>
            [new PreviewPart(PreviewKind.Button, feedback.PositiveButton.Text.Text), new PreviewPart(PreviewKind.Button, feedback.NegativeButton.Text.Text)],
        _ => [],
    };
}
