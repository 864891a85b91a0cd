using System.Globalization;
using Bot.Core.Conversation;
using Bot.Core.Conversation.Memory;
using Bot.Web.Api;
using Bot.Web.Markup;
using Microsoft.AspNetCore.Http;

namespace Bot.Web.Pages;

/// <summary>What is served and connected, for the operator; nothing that anybody asked, unless that is kept.</summary>
internal sealed class StatusPage(WebEdge edge) : IPage
{
    private const int MaxFiles = 200;

    public async Task ShowAsync(HttpContext context)
    {
        var library = await edge.Source.WaitAsync(context.RequestAborted);
        var status = StatusRecord.Of(edge, library);
        await PageFrame.WriteAsync(context, new PageContent("Status", PageKind.Status, Html.Of($$"""
            <h1>Status</h1>
            {{Html.If(status.Problem is not null, () => Html.Of($"""<p class="warning">{status.Problem}</p>"""))}}
            <dl class="facts">
            {{Fact("Articles", Number(status.Articles))}}
            {{Fact("Passages", Number(status.Passages))}}
            {{Fact("Topics", Number(status.Topics))}}
            {{Fact("Version", status.Version)}}
            {{Fact("Indexed", $"{Age(status.AgeSeconds)} ago, {status.IndexedAt:yyyy-MM-dd HH:mm:ss} UTC")}}
            {{Fact("Questions", $"{Number(status.Questions)} since the start, {Number(status.Answered)} answered")}}
            {{Platforms(status)}}
            </dl>
            {{Questions(status)}}
            {{Files("Files that are not served", library.Report.Where(file => file.Refusal is not null), file => [file.Refusal!])}}
            {{Files("Files served with warnings", library.Report.Where(file => file.Refusal is null && !file.Warnings.IsEmpty), file => file.Warnings)}}
            """)));
    }

    private static Html Fact(string name, string value) => Html.Of($"<div><dt>{name}</dt><dd>{value}</dd></div>\n");

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static Html Platforms(StatusRecord status) => status.Platforms.IsEmpty
        ? Fact("Chat platforms", "none configured")
        : Html.Join(status.Platforms.Select(platform => Fact(platform.Platform, platform.Connected ? "connected" : "not connected")));

    private static Html Questions(StatusRecord status) => status.LatestQuestions is not { } questions ? Html.Empty : Html.Of($"""
        <section><h2>Latest questions</h2>{Html.If(questions.IsEmpty, () => Html.Of($"<p>None yet.</p>"))}<ul class="items">{questions.Select(Question)}</ul></section>
        """);

    private static Html Question(KeptQuestion question) => Html.Of(
        $"<li>{Circumstances(question)}: <q dir=\"auto\">{question.Text}</q></li>\n");

    private static string Circumstances(KeptQuestion question) => string.Create(
        CultureInfo.InvariantCulture, $"{question.AskedAt:yyyy-MM-dd HH:mm} UTC, {question.Platform}, {(question.Answered ? "answered" : "not answered")}");

    private static Html Files(string title, IEnumerable<FileReport> files, Func<FileReport, IEnumerable<string>> reasons)
    {
        var all = files.ToList();
        var rows = all.Take(MaxFiles).Select(file => Html.Of($"<li><code dir=\"auto\">{file.File}</code> {string.Join(" ", reasons(file))}</li>\n"));
        var rest = Html.If(all.Count > MaxFiles, () => Html.Of($"<p>… and {all.Count - MaxFiles} more.</p>"));
        return Html.If(all.Count > 0, () => Html.Of($"<section><h2>{title}</h2><ul class=\"items\">{rows}</ul>{rest}</section>"));
    }

    private static string Age(double seconds) => seconds switch
    {
        < 60 => ArticleFacts.Count((int)seconds, "second"),
        < 3_600 => ArticleFacts.Count((int)(seconds / 60), "minute"),
        < 86_400 => ArticleFacts.Count((int)(seconds / 3_600), "hour"),
        _ => ArticleFacts.Count((int)(seconds / 86_400), "day"),
    };
}
