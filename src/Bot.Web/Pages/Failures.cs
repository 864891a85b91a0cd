using Bot.Web.Api;
using Bot.Web.Markup;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Bot.Web.Pages;

/// <summary>What a visitor gets when there is no answer: a plain sentence, as a page or, for programs, as JSON; never an exception's text.</summary>
internal static partial class Failures
{
    public const string NoSuchPage = "There is no such page here.";

    /// <summary>Turns exceptions and empty error responses into sentences.</summary>
    public static async Task CatchAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
            if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentLength: null, ContentType: null })
                await SayAsync(context, context.Response.StatusCode, SentenceFor(context.Response.StatusCode));
        }
        catch (BadHttpRequestException exception) when (!context.Response.HasStarted)
        {
            await SayAsync(context, exception.StatusCode, SentenceFor(exception.StatusCode));
        }
        // A form of more fields than any page here has.
        catch (InvalidDataException) when (!context.Response.HasStarted)
        {
            await SayAsync(context, StatusCodes.Status400BadRequest, SentenceFor(StatusCodes.Status400BadRequest));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The visitor has left.
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            LogFailure(context.RequestServices.GetRequiredService<WebEdge>().Logging.CreateLogger(typeof(Failures)), context.Request.Path, exception);
            await SayAsync(context, StatusCodes.Status500InternalServerError, SentenceFor(StatusCodes.Status500InternalServerError));
        }
    }

    /// <summary>Answers with a status and a sentence.</summary>
    public static Task SayAsync(HttpContext context, int status, string sentence)
    {
        context.Response.StatusCode = status;
        return context.Request.Path.StartsWithSegments("/api")
            ? context.Response.WriteAsJsonAsync(new Problem(ReasonPhrases.GetReasonPhrase(status), status, sentence), WebJson.Readable.Problem, "application/problem+json")
            : PageFrame.WriteAsync(context, new PageContent(ReasonPhrases.GetReasonPhrase(status), PageKind.None, Html.Of($$"""
                <h1>{{ReasonPhrases.GetReasonPhrase(status)}}</h1>
                <p class="says">{{sentence}}</p>
                <p><a href="/">Ask the articles</a> · <a href="/articles">Read the articles</a></p>
                """)));
    }

    private static string SentenceFor(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "The request could not be understood. For programs, /openapi/v1.json says what is expected.",
        StatusCodes.Status404NotFound => NoSuchPage,
        StatusCodes.Status405MethodNotAllowed => "Nothing is done here in that way (HTTP method).",
        StatusCodes.Status413PayloadTooLarge => "That is too long.",
        StatusCodes.Status415UnsupportedMediaType => "Send JSON, please: {\"question\": \"…\"}.",
        StatusCodes.Status500InternalServerError => "Something went wrong on my side. The operator can see why in the log.",
        _ => "That did not work.",
    };

    [LoggerMessage(LogLevel.Error, "The page {Path} failed")]
    private static partial void LogFailure(ILogger logger, string path, Exception exception);
}
