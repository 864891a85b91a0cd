using Bot.Core.Conversation.Previews;
using Bot.Web.Markup;

namespace Bot.Web.Pages.Previews;

/// <summary>Draws what a platform would show.</summary>
internal static class PreviewMarkup
{
    public static Html Draw(IReplyPreview preview, PreviewMessage message) => Html.Of($$"""
        <div class="preview {{preview.Platform}}" role="group" aria-label="As in {{preview.Name}}">
        <p class="sender"><span class="face" aria-hidden="true">B</span><b>Bot</b> <span class="app">APP</span></p>
        {{message.Parts.Select(Draw)}}
        </div>
        """);

    private static Html Draw(PreviewPart part)
    {
        var text = part.Url is { } url ? Html.Of($"""<a href="{url}" rel="noopener noreferrer">{part.Text}</a>""") : Html.Of($"{part.Text}");
        return part.Kind switch
        {
            PreviewKind.Heading => Html.Of($"""<p class="title" dir="auto">{text}</p>"""),
            PreviewKind.Small => Html.Of($"""<p class="small" dir="auto">{text}</p>"""),
            PreviewKind.Quote => Html.Of($"""<blockquote dir="auto">{text}</blockquote>"""),
            PreviewKind.Code => Html.Of($"""<p class="code" dir="auto">{text}</p>"""),
            PreviewKind.Item => Html.Of($"""<p class="item" dir="auto">{text}</p>"""),
            PreviewKind.Button => Html.Of($"""<span class="pressed">{text}</span> """),
            _ => Html.Of($"""<p dir="auto">{text}</p>"""),
        };
    }
}
