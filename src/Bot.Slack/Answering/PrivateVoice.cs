using Bot.Slack.WebApi;
using Microsoft.Extensions.Logging;

namespace Bot.Slack.Answering;

/// <summary>Says something that only one member reads: through the response_url, else as an ephemeral message, else as a direct message.</summary>
internal sealed class PrivateVoice(ISlackClient client, PublicVoice voice, ILogger log)
{
    public async Task SayAsync(PrivateEar ear, SlackMessage message, CancellationToken cancellation)
    {
        if (ear.ResponseUrl is { } url && ear.Errand.Age < ResponseUrl.Life)
        {
            var error = await RespondAsync(url, ear, message, cancellation).ConfigureAwait(false);
            if (error is null) return;
        }

        if (ear.Place is { } place && !place.Channel.StartsWith('D'))
        {
            var receipt = await client.PostEphemeralAsync(place, ear.User, message, cancellation).ConfigureAwait(false);
            if (receipt.Error is { } refusal && Refusals.IsAboutContent(refusal))
                receipt = await client.PostEphemeralAsync(place, ear.User, message with { Blocks = [] }, cancellation).ConfigureAwait(false);
            if (receipt.Succeeded) return;
        }

        var direct = await voice.PostAsync(new SlackPlace(ear.User), ear.User, message, cancellation).ConfigureAwait(false);
        if (direct.Error is { } last) log.Unanswerable(ear.User, last);
    }

    private async Task<string?> RespondAsync(Uri url, PrivateEar ear, SlackMessage message, CancellationToken cancellation)
    {
        var response = new SlackResponse(message, ThreadTs: ear.Place?.ThreadTs);
        var receipt = await client.RespondAsync(url, response, cancellation).ConfigureAwait(false);
        if (receipt.Error is { } error && Refusals.IsAboutContent(error))
            receipt = await client.RespondAsync(url, response with { Message = message with { Blocks = [] } }, cancellation).ConfigureAwait(false);
        return receipt.Error;
    }
}
