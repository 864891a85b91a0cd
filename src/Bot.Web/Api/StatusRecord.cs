using System.Collections.Immutable;
using Bot.Core.Conversation;
using Bot.Core.Conversation.Memory;

namespace Bot.Web.Api;

/// <summary>What is served and connected.</summary>
/// <param name="Articles">Articles served.</param>
/// <param name="Passages">Passages indexed.</param>
/// <param name="Topics">Topics found.</param>
/// <param name="Version">Version of what is served.</param>
/// <param name="IndexedAt">When it was indexed, UTC.</param>
/// <param name="AgeSeconds">How long ago that was.</param>
/// <param name="Problem">What is wrong with the folder, or null.</param>
/// <param name="Questions">Replies since the start, on all platforms.</param>
/// <param name="Answered">Of these, those that gave what was asked for.</param>
/// <param name="Platforms">The chat platforms that are configured.</param>
/// <param name="LatestQuestions">What was asked lately, latest first; null unless Privacy:KeepQuestions is on.</param>
/// <param name="Refused">The files that are not served.</param>
public sealed record StatusRecord(
    int Articles, int Passages, int Topics, string Version, DateTimeOffset IndexedAt, double AgeSeconds, string? Problem,
    long Questions, long Answered, ImmutableArray<PlatformRecord> Platforms, ImmutableArray<KeptQuestion>? LatestQuestions, ImmutableArray<RefusedFileRecord> Refused)
{
    public static StatusRecord Of(WebEdge edge, Library library) => new(
        library.Articles.Length,
        library.Index.Passages.Length,
        library.Topics.Topics.Length,
        library.Version.Hash,
        library.Version.IndexedAt.ToUniversalTime(),
        Math.Max(0, (edge.Clock.GetUtcNow() - library.Version.IndexedAt).TotalSeconds),
        library.Problem,
        edge.Meter.Asked,
        edge.Meter.Answered,
        [.. edge.Platforms.Select(platform => new PlatformRecord(platform.Platform, platform.IsConnected))],
        edge.Questions.IsKept ? edge.Questions.Latest : null,
        [.. library.Report.Where(file => file.Refusal is not null).Select(file => new RefusedFileRecord(file.File, file.Refusal!))]);
}
