using System.Security.Cryptography;
using Bot.Core.Conversation;
using Bot.Core.Conversation.Actions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bot.Web.Serving;

/// <summary>
/// Takes what a visitor asks to the conversation. What "more" refers to is told apart by a cookie that holds a random
/// number and nothing else; it ends with the browser's session.
/// </summary>
internal sealed partial class WebConversation(WebEdge edge)
{
    private const string CookieName = "visitor";
    private const int IdBytes = 16;

    private readonly ILogger _logger = edge.Logging.CreateLogger(typeof(WebConversation));

    /// <summary>Answers a question or command.</summary>
    public Reply Ask(HttpContext context, Library library, string question)
    {
        var message = MessageOf(context, question);
        return Try(message, () => edge.Responder.Respond(library, message) is { } reply ? edge.Responder.Confirm(edge.Source.Current, message, reply) : null);
    }

    /// <summary>Carries out a button under the answer to a question.</summary>
    public Reply Act(HttpContext context, Library library, string question, string token)
    {
        var request = new ActionRequest(MessageOf(context, question), token, IsModerator: false);
        return Try(request.Message, () => edge.Responder.Confirm(edge.Source.Current, request, edge.Responder.Act(library, request)).Reply);
    }

    private Reply Try(IncomingMessage message, Func<Reply?> answer)
    {
        try
        {
            return answer() ?? Reply.Sentence(message, "There is no answer to that.");
        }
        // Whatever a question does, the page stays a page.
        catch (Exception exception)
        {
            LogFailure(exception);
            return Reply.Failure(message);
        }
    }

    private IncomingMessage MessageOf(HttpContext context, string question)
    {
        var visitor = VisitorOf(context);
        return new IncomingMessage { Platform = "web", Channel = visitor, User = visitor, Text = question };
    }

    private string VisitorOf(HttpContext context)
    {
        if (context.Request.Cookies[CookieName] is { Length: IdBytes * 2 } known && known.All(char.IsAsciiHexDigitLower)) return known;
        var visitor = RandomNumberGenerator.GetHexString(IdBytes * 2, lowercase: true);
        context.Response.Cookies.Append(CookieName, visitor, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps || edge.Library.Web.PublicUrl?.Scheme == Uri.UriSchemeHttps,
            IsEssential = true,
        });
        return visitor;
    }

    [LoggerMessage(LogLevel.Error, "A question could not be answered")]
    private partial void LogFailure(Exception exception);
}
