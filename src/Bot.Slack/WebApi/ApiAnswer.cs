using System.Text.Json;
using Bot.Slack.Envelopes;

namespace Bot.Slack.WebApi;

/// <summary>What a method of the Web API answered in the end.</summary>
/// <param name="Error">Slack's error code, or <see cref="SlackReceipt.Unreachable"/>; null on success.</param>
/// <param name="Body">The answer; undefined when there was none.</param>
/// <param name="MayHaveWorked">True when no answer came although the request may have been carried out.</param>
internal readonly record struct ApiAnswer(string? Error, JsonElement Body, bool MayHaveWorked = false)
{
    public SlackReceipt Receipt() => new(Error, Body.Text("ts"), Body.Text("channel"), Body.Field("view").Text("id"));
}
