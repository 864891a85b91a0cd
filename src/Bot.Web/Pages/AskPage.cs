using Bot.Core.Conversation;
using Bot.Core.Conversation.Previews;
using Bot.Web.Markup;
using Bot.Web.Pages.Answers;
using Bot.Web.Pages.Previews;
using Bot.Web.Serving;
using Microsoft.AspNetCore.Http;

namespace Bot.Web.Pages;

/// <summary>
/// The chat page: a question box, and the answer to <c>?q=</c> beneath it. What is typed is posted, as a text to check may
/// be longer than an address, and then gets its address where it has room in one.
/// </summary>
internal sealed class AskPage(WebEdge edge, WebConversation conversation) : IPage
{
    // Nine bytes each in an address, in any script.
    private const int MaxInAddress = 4_000;

    private const int Examples = 8;
    private const string FormType = "application/x-www-form-urlencoded";

    private readonly IReplyPreview[] _previews = [.. edge.Previews];
    private readonly ReplyMarkup _replies = new(edge.Conversation.Prefix);

    public async Task ShowAsync(HttpContext context)
    {
        var query = context.Request.Query;
        var (question, token) = (query["q"].ToString(), query["do"].ToString());
        if (token.Length > 0 || !string.IsNullOrWhiteSpace(question)) await AnswerAsync(context, question, token, isPart: query["part"] == "answer");
        else await WelcomeAsync(context);
    }

    /// <summary>Takes what the form posts.</summary>
    public async Task TakeAsync(HttpContext context)
    {
        if (context.Request.ContentType?.StartsWith(FormType, StringComparison.OrdinalIgnoreCase) != true)
        {
            await Failures.SayAsync(context, StatusCodes.Status415UnsupportedMediaType, "Only the form of this page is taken here.");
            return;
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        // Forms send every line end as two characters.
        var question = form["q"].ToString().Replace("\r\n", "\n", StringComparison.Ordinal);
        var isPart = form["part"] == "answer";
        if (isPart || question.Length > MaxInAddress)
        {
            await AnswerAsync(context, question, token: "", isPart);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = AskLink.Of(question);
    }

    private async Task WelcomeAsync(HttpContext context)
    {
        var library = await edge.Source.WaitAsync(context.RequestAborted);
        await PageFrame.WriteAsync(context, Page("Ask", Form("", library), Welcome(library)));
    }

    // The page's script asks for the part that is new and puts it where it belongs.
    private async Task AnswerAsync(HttpContext context, string question, string token, bool isPart)
    {
        var library = await edge.Source.WaitAsync(context.RequestAborted);
        if (isPart) await PageFrame.WriteAsync(context, Part(context, library, question, token));
        else await PageFrame.WriteAsync(context, Page(question.Length > 0 ? Shortened(question) : "Excerpt", Form(question, library), Exchange(context, library, question, token)));
    }

    private static PageContent Page(string title, Html form, Html answers) => new(title, PageKind.Ask, Html.Of($$"""
        <h1 class="unseen">Ask the articles</h1>
        {{form}}
        <div id="thread" aria-live="polite" aria-relevant="additions">
        {{answers}}
        </div>
        """), "ask.js");

    private Html Form(string question, Library library) => Html.Of($$"""
        <form class="ask" action="/" method="post" role="search">
        <label for="q">{{Invitation(library)}}</label>
        <div class="box"><div class="field"><textarea id="q" name="q" rows="1" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="go" dir="auto" data-prefix="{{edge.Conversation.Prefix}}" data-longest="{{MaxInAddress}}" aria-describedby="how" required>
        {{question}}</textarea></div>
        <button type="submit">Ask</button></div>
        <p id="how" class="hint">A question, a word, “an exact phrase”, or a command such as <a href="{{AskLink.Of(edge.Conversation.Prefix + "help")}}"><code>{{edge.Conversation.Prefix}}help</code></a>.</p>
        </form>
        """);

    private Html Part(HttpContext context, Library library, string question, string token) => token.Length == 0
        ? Exchange(context, library, question, token)
        : _replies.Draw(conversation.Act(context, library, question, token), question);

    private Html Exchange(HttpContext context, Library library, string question, string token)
    {
        if (token.Length > 0 && string.IsNullOrWhiteSpace(question)) return AboutExcerpt(conversation.Act(context, library, question, token));
        var reply = conversation.Ask(context, library, question);
        if (question.Length > MaxInAddress) return WithoutAddress(reply, question);
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

    // Only those buttons are offered that need no question, and no previews, as these have the question in their addresses.
    private Html WithoutAddress(Reply reply, string question) => Html.Of($$"""
        <section class="exchange">
        <h2 dir="auto">{{Shortened(question)}}</h2>
        {{_replies.DrawAnswer(reply with { Actions = [.. reply.Actions.Where(action => !action.NeedsQuestion)] }, question: "")}}
        <div class="further"></div>
        </section>
        """);

    private Html AboutExcerpt(Reply reply) => Html.Of($$"""
        <section class="exchange"><h2>About an excerpt</h2>
        {{_replies.DrawAnswer(reply, question: "")}}
        </section>
        """);

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
