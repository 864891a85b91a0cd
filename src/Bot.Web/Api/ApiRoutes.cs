using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Bot.Core.Articles;
using Bot.Core.Conversation;
using Bot.Core.Quoting;
using Bot.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Web.Api;

/// <summary>The JSON API, described by <c>/openapi/v1.json</c>, and the health checks.</summary>
internal static class ApiRoutes
{
    private const int MaxTopics = 1_000;
    private const string ProblemType = "application/problem+json";

    public static void AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, WebJson.Readable);
            options.SerializerOptions.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            options.SerializerOptions.NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.Strict;
        });
        services.AddOpenApi(options => options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Answers from articles";
            document.Info.Description = "Verbatim excerpts with their exact sources. The records are those of \"bot ask --json\".";
            return Task.CompletedTask;
        }));
    }

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi("/openapi/{documentName}.json");
        routes.MapGet("/healthz", context => SayAsync(context, StatusCodes.Status200OK, "alive"));
        routes.MapGet("/readyz", ReadyAsync);
        var api = routes.MapGroup("/api").WithTags("Articles");
        foreach (var status in new[] { StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status429TooManyRequests })
            api.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(Problem), [ProblemType]));
        api.MapGet("/ask", AskAsync).WithSummary("Answers a question or a command");
        api.MapPost("/ask", AskPostedAsync).WithSummary("Answers a question or a command, however long");
        api.MapGet("/articles", ArticlesAsync).WithSummary("What is indexed");
        api.MapGet("/articles/{**id}", ArticleAsync).WithSummary("One article with its text");
        api.MapGet("/quote", QuoteAsync).WithSummary("The exact characters at a span of an article, with their source");
        api.MapGet("/topics", TopicsAsync).WithSummary("Topics, most telling first, or those that complete what is typed");
        api.MapGet("/status", StatusAsync).WithSummary("What is served and connected");
    }

    // What is missing is optional to the framework, which would refuse it without a word on which it is.
    private static async Task<Results<Ok<AnswerRecord>, JsonHttpResult<Problem>>> AskAsync(
        [Required, Description("The question.")] string? q, HttpContext context, WebEdge edge, WebConversation conversation) => q is null
            ? Refuse(StatusCodes.Status400BadRequest, "The parameter q is missing: /api/ask?q=… with the question.")
            : TypedResults.Ok(AnswerRecord.From(conversation.Ask(context, await LibraryAsync(context, edge), q)));

    private static async Task<Results<Ok<AnswerRecord>, JsonHttpResult<Problem>>> AskPostedAsync(
        QuestionRecord question, HttpContext context, WebEdge edge, WebConversation conversation) => question.Question is null
            ? Refuse(StatusCodes.Status400BadRequest, "Send {\"question\": \"…\"}.")
            : TypedResults.Ok(AnswerRecord.From(conversation.Ask(context, await LibraryAsync(context, edge), question.Question)));

    private static async Task<Ok<ArticleRecord[]>> ArticlesAsync(HttpContext context, WebEdge edge)
    {
        var library = await LibraryAsync(context, edge);
        return TypedResults.Ok(library.Articles.Select((article, place) => ArticleRecord.Of(article, place + 1)).ToArray());
    }

    private static async Task<Results<Ok<ArticleTextRecord>, JsonHttpResult<Problem>>> ArticleAsync(string id, HttpContext context, WebEdge edge)
    {
        var library = await LibraryAsync(context, edge);
        return Find(library, id) is { } article
            ? TypedResults.Ok(ArticleTextRecord.Of(article, library.Articles.IndexOf(article) + 1))
            : NoArticle();
    }

    private static async Task<Results<Ok<QuoteRecord>, JsonHttpResult<Problem>>> QuoteAsync(
        [Required] string? article, [Required] int? start, [Required] int? end, HttpContext context, WebEdge edge)
    {
        if (article is null || start is not { } first || end is not { } last)
            return Refuse(StatusCodes.Status400BadRequest, "A parameter is missing: /api/quote?article=…&start=…&end=….");
        var library = await LibraryAsync(context, edge);
        if (Find(library, article) is not { } found) return NoArticle();
        if (first < 0 || first >= last || last > found.Text.Length)
            return Refuse(StatusCodes.Status400BadRequest, "start and end do not lie in the text in this order.");
        var quote = new Quote(found, new TextSpan(first, last));
        return TypedResults.Ok(QuoteRecord.From(new Excerpt(0, quote, 0, ExcerptRole.Context)));
    }

    private static async Task<Results<Ok<TopicRecord[]>, JsonHttpResult<Problem>>> TopicsAsync(
        HttpContext context, WebEdge edge,
        [Description("What is typed so far.")] string? begins = null, [Range(1, MaxTopics)] int limit = 100)
    {
        if (limit is < 1 or > MaxTopics) return Refuse(StatusCodes.Status400BadRequest, $"limit is 1 to {MaxTopics}.");
        var library = await LibraryAsync(context, edge);
        var topics = library.Topics.Complete(begins ?? "", limit);
        return TypedResults.Ok(topics.Select(topic => TopicRecord.Of(topic, library)).ToArray());
    }

    private static async Task<Ok<StatusRecord>> StatusAsync(HttpContext context, WebEdge edge) =>
        TypedResults.Ok(StatusRecord.Of(edge, await LibraryAsync(context, edge)));

    private static Task ReadyAsync(HttpContext context)
    {
        var edge = context.RequestServices.GetRequiredService<WebEdge>();
        var isIndexed = edge.Source.WaitAsync(CancellationToken.None) is { IsCompletedSuccessfully: true, Result.Articles.IsEmpty: false };
        var waiting = edge.Platforms.Where(platform => !platform.IsConnected).Select(platform => platform.Platform).ToList();
        if (isIndexed && waiting.Count == 0) return SayAsync(context, StatusCodes.Status200OK, "ready");
        return SayAsync(
            context, StatusCodes.Status503ServiceUnavailable, isIndexed ? $"not connected: {string.Join(", ", waiting)}" : "no articles are loaded");
    }

    private static Task SayAsync(HttpContext context, int status, string line)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(line + "\n");
    }

    private static Task<Library> LibraryAsync(HttpContext context, WebEdge edge) => edge.Source.WaitAsync(context.RequestAborted);

    private static Article? Find(Library library, string id) => library.Articles.FirstOrDefault(article => article.Id == id);

    private static JsonHttpResult<Problem> NoArticle() => Refuse(StatusCodes.Status404NotFound, "There is no such article here.");

    private static JsonHttpResult<Problem> Refuse(int status, string sentence) => TypedResults.Json(
        new Problem(ReasonPhrases.GetReasonPhrase(status), status, sentence), WebJson.Readable.Problem, ProblemType, status);
}
