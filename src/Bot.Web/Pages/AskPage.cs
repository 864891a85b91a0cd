using Bot.Core.Conversation;
using Bot.Core.Conversation.Previews;
using Bot.Web.Markup;
using Bot.Web.Pages.Answers;
using Bot.Web.Pages.Previews;
using Bot.Web.Serving;
using Microsoft.AspNetCore.Http;

namespace Bot.Web.Pages;

/// <summary>The chat page: a question box, and the answer to <c>?q=</c> beneath it.</summary>
internal sealed class AskPage(WebEdge edge, WebConversation conversation) : IPage
{
    /// <summary>Longest question that fits an address in any script; longer ones go through the API.</summary>
    private const int MaxTyped = 4_000;

    private const int Examples = 8;

    private readonly IReplyPreview[] _previews = [.. edge.Previews];
    private readonly ReplyMarkup _replies = new(edge.Conversation.Prefix);

    public async Task ShowAsync(HttpContext context)
    {
        var library = await edge.Source.WaitAsync(context.RequestAborted);
        var (question, token) = (context.Request.Query["q"].ToString(), context.Request.Query["do"].ToString());
        if (string.IsNullOrWhiteSpace(question)) await PageFrame.WriteAsync(context, Page("Ask", Form("", library), Welcome(library)));
        // The page's script asks for what is new and puts it where it belongs.
        else if (context.Request.Query["part"] == "answer") await PageFrame.WriteAsync(context, Part(context, library, question, token));
        else await PageFrame.WriteAsync(context, Page(Shortened(question), Form(question, library), Exchange(context, library, question, token)));
    }

    private static PageContent Page(string title, Html form, Html answers) => new(title, PageKind.Ask, Html.Of($$"""
        <h1 class="unseen">Ask the articles</h1>
        {{form}}
        <div id="thread" aria-live="polite" aria-relevant="additions">
        {{answers}}
        </div>
        """), "ask.js");

    private Html Form(string question, Library library) => Html.Of($$"""
        <form class="ask" action="/" method="get" role="search">
        <label for="q">{{Invitation(library)}}</label>
        <div class="box"><div class="field"><input id="q" name="q" type="text" value="{{question}}" maxlength="{{MaxTyped}}" autocomplete="off" autocapitalize="off" spellcheck="false" dir="auto" data-prefix="{{edge.Conversation.Prefix}}" aria-describedby="how" required></div>
        <button type="submit">Ask</button></div>
        <p id="how" class="hint">A question, a word, “an exact phrase”, or a command such as <a href="{{AskLink.Of(edge.Conversation.Prefix + "help")}}"><code>{{edge.Conversation.Prefix}}help</code></a>.</p>
        </form>
        """);

    private Html Part(HttpContext context, Library library, string question, string token) => token.Length == 0
        ? Exchange(context, library, question, token)
        : _replies.Draw(conversation.Act(context, library, question, token), question);

    private Html Exchange(HttpContext context, Library library, string question, string token)
    {
        var reply = conversation.Ask(context, library, question);
        var preview = _previews.FirstOrDefault(preview => preview.Platform == context.Request.Query["as"]);
        var answer = preview is null ? _replies.DrawAnswer(reply, question) : PreviewMarkup.Draw(preview, preview.Draw(reply));
        var further = Html.If(token.Length > 0, () => _replies.Draw(conversation.Act(context, library, question, token), question));
        return Html.Of($$"""
            <section class="exchange" data-question="{{question}}">
            <h2 dir="auto"><a href="{{AskLink.Of(question)}}">{{Shortened(question)}}</a></h2>
            {{answer}}
            {{PreviewSwitch.Draw(_previews, question, preview)}}
            <div class="further">{{further}}</div>
            </section>
            """);
    }

    private Html Welcome(Library library)
    {
        var topics = library.Topics.Topics.Take(Examples).Select(topic => Html.Of($"""<li><a href="{AskLink.Of(edge.Conversation.Prefix + topic.Name)}">{topic.Name}</a></li>"""));
        var articles = library.Articles.Take(Examples).Select(article => Html.Of($$"""
            <li><a href="{{ReaderPath.Of(article)}}" dir="auto">{{article.Title}}</a> <span class="by">{{ArticleFacts.ByAndDate(article)}}</span></li>
            """));
        return Html.Of($$"""
            {{Html.If(library.Problem is not null, () => Html.Of($"""<p class="warning">{library.Problem}</p>"""))}}
            {{Html.If(!library.Articles.IsEmpty, () => Html.Of($$"""
            <section class="welcome"><h2>What they treat</h2><ul class="chips">{{topics}}</ul><p><a href="/topics">All topics</a></p></section>
            <section class="welcome"><h2>What is here</h2><ul class="shelf">{{articles}}</ul><p><a href="/articles">All articles</a></p></section>
            """))}}
            """);
    }

    private static string Invitation(Library library) => library.Articles.Length switch
    {
        1 => "Ask 1 article",
        var count => FormattableString.Invariant($"Ask {count:N0} articles"),
    };

    private static string Shortened(string question) => question.Length <= 300 ? question : string.Concat(question.AsSpan(0, 300), "…");
}
