using Bot.Core.Conversation.Previews;
using Bot.Web.Markup;
using Bot.Web.Pages.Answers;

namespace Bot.Web.Pages.Previews;

/// <summary>The links that show an answer as here or as on a platform.</summary>
internal static class PreviewSwitch
{
    /// <summary>Draws the links; nothing where no platform can be previewed.</summary>
    /// <param name="previews">The platforms.</param>
    /// <param name="question">The question asked.</param>
    /// <param name="current">The platform shown now; null for the page's own form.</param>
    public static Html Draw(IReadOnlyCollection<IReplyPreview> previews, string question, IReplyPreview? current) => Html.If(previews.Count > 0, () => Html.Of($$"""
        <nav class="as" aria-label="Preview"><ul>{{Link("As here", AskLink.Of(question), current is null)}}{{previews.Select(preview => Link($"As in {preview.Name}", $"{AskLink.Of(question)}&as={preview.Platform}", preview == current))}}</ul></nav>
        """));

    private static Html Link(string name, string address, bool isCurrent) => isCurrent
        ? Html.Of($"""<li><a href="{address}" aria-current="true">{name}</a></li>""")
        : Html.Of($"""<li><a href="{address}" rel="nofollow">{name}</a></li>""");
}
