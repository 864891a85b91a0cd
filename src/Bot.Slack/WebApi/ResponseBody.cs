using System.Collections.Immutable;
using Bot.Slack.Blocks;

namespace Bot.Slack.WebApi;

/// <summary>What goes to a response_url; visibility is always stated, since its default depends on where it is used.</summary>
internal sealed record ResponseBody(string ResponseType, bool ReplaceOriginal, bool DeleteOriginal)
{
    public string? Text { get; init; }

    public ImmutableArray<SlackBlock>? Blocks { get; init; }

    public string? ThreadTs { get; init; }

    public bool? UnfurlLinks { get; init; }

    public bool? UnfurlMedia { get; init; }

    public bool? Mrkdwn { get; init; }

    public static ResponseBody Of(SlackResponse response) =>
        new(response.InChannel ? "in_channel" : "ephemeral", response.ReplaceOriginal, response.DeleteOriginal)
        {
            Text = response.Message?.Text,
            Blocks = response.Message is { Blocks.IsDefaultOrEmpty: false } message ? message.Blocks : null,
            ThreadTs = response.ThreadTs,
            UnfurlLinks = response.Message is null ? null : false,
            UnfurlMedia = response.Message is null ? null : false,
            Mrkdwn = response.Message is null ? null : false,
        };
}
