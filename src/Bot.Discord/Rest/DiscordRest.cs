using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bot.Discord.Port;
using Bot.Discord.Wire;

namespace Bot.Discord.Rest;

/// <summary>Discord's REST interface, one method an endpoint.</summary>
internal sealed class DiscordRest(RestSender sender)
{
    public Task<WireApplication> GetApplicationAsync(CancellationToken cancellation, int retries = 4) => ReadAsync(
        new RestRequest(HttpMethod.Get, "applications/@me", "", "applications/@me") { Retries = retries }, WireJson.Default.WireApplication, cancellation);

    public Task<WireGatewayBot> GetGatewayAsync(CancellationToken cancellation) =>
        ReadAsync(new RestRequest(HttpMethod.Get, "gateway/bot", "", "gateway/bot"), WireJson.Default.WireGatewayBot, cancellation);

    public Task<WireId> CreateMessageAsync(Snowflake channel, OutgoingMessage message, string nonce, CancellationToken cancellation) =>
        ReadAsync(
            InChannel(HttpMethod.Post, channel, "messages", "messages", Body(MessageBodies.Of(message, 0, nonce), message)),
            WireJson.Default.WireId, cancellation);

    public Task EditMessageAsync(Snowflake channel, Snowflake id, OutgoingMessage message, CancellationToken cancellation)
    {
        var body = MessageBodies.OfEdit(message);
        return sender.SendAsync(InChannel(HttpMethod.Patch, channel, "messages/:id", $"messages/{id}", Body(body, message)), cancellation);
    }

    public Task DeleteMessageAsync(Snowflake channel, Snowflake id, CancellationToken cancellation) =>
        sender.SendAsync(InChannel(HttpMethod.Delete, channel, "messages/:id", $"messages/{id}"), cancellation);

    public Task ReactAsync(Snowflake channel, Snowflake id, string emoji, CancellationToken cancellation) => sender.SendAsync(
        InChannel(HttpMethod.Put, channel, "reactions", $"messages/{id}/reactions/{Uri.EscapeDataString(emoji)}/@me"), cancellation);

    public Task ShowTypingAsync(Snowflake channel, CancellationToken cancellation) =>
        sender.SendAsync(InChannel(HttpMethod.Post, channel, "typing", "typing") with { Retries = 0, IsDispensable = true }, cancellation);

    public Task<WireId> OpenThreadAsync(Snowflake channel, Snowflake message, string name, CancellationToken cancellation) => ReadAsync(
        InChannel(
            HttpMethod.Post, channel, "messages/:id/threads", $"messages/{message}/threads",
            MessageContent.Of(new ThreadBody(name), WireJson.Default.ThreadBody)),
        WireJson.Default.WireId, cancellation);

    public Task<WireId> OpenDirectMessageAsync(Snowflake user, CancellationToken cancellation) => ReadAsync(
        new RestRequest(
            HttpMethod.Post, "users/@me/channels", "", "users/@me/channels",
            MessageContent.Of(new RecipientBody(user), WireJson.Default.RecipientBody)),
        WireJson.Default.WireId, cancellation);

    public Task<CommandBody[]> GetCommandsAsync(string scope, CancellationToken cancellation) =>
        ReadAsync(new RestRequest(HttpMethod.Get, "commands", scope, $"applications/{scope}/commands"), WireJson.Default.CommandBodyArray, cancellation);

    public Task SetCommandsAsync(string scope, CommandBody[] commands, CancellationToken cancellation) => sender.SendAsync(
        new RestRequest(
            HttpMethod.Put, "commands", scope, $"applications/{scope}/commands", MessageContent.Of(commands, WireJson.Default.CommandBodyArray)),
        cancellation);

    /// <summary>Gives an interaction its first answer.</summary>
    public Task AnswerAsync(Interaction interaction, Func<HttpContent> body, CancellationToken cancellation) => sender.SendAsync(
        new RestRequest(
            HttpMethod.Post, "interactions/callback", interaction.Token, $"interactions/{interaction.Id}/{interaction.Token}/callback", body)
        {
            IsOutsideGlobalLimit = true,
            IsFirstAnswer = true,
            Retries = 2,
        },
        cancellation);

    public Task<WireId> EditOriginalAsync(Interaction interaction, OutgoingMessage message, CancellationToken cancellation) => ReadAsync(
        OnWebhook(HttpMethod.Patch, interaction, "/messages/@original", Body(MessageBodies.OfEdit(message), message)),
        WireJson.Default.WireId, cancellation);

    public Task<WireId> FollowUpAsync(Interaction interaction, OutgoingMessage message, int flags, CancellationToken cancellation) => ReadAsync(
        // Webhooks know no nonce by which Discord would recognise a repeated attempt.
        OnWebhook(HttpMethod.Post, interaction, "?wait=true", Body(MessageBodies.Of(message with { ReplyTo = null }, flags), message)) with { IsOnce = true },
        WireJson.Default.WireId, cancellation);

    private static Func<HttpContent> Body(MessageBody body, OutgoingMessage message) =>
        MessageContent.Of(body, WireJson.Default.MessageBody, message.Files);

    private static RestRequest InChannel(
        HttpMethod method, Snowflake channel, string route, string path, Func<HttpContent>? content = null) =>
        new(method, $"channels/:id/{route}", channel.ToString(), $"channels/{channel}/{path}", content);

    private static RestRequest OnWebhook(HttpMethod method, Interaction interaction, string rest, Func<HttpContent> content) =>
        new(method, "webhooks/:id/:token", interaction.Token, $"webhooks/{interaction.Application}/{interaction.Token}{rest}", content)
        {
            IsOutsideGlobalLimit = true,
        };

    private async Task<T> ReadAsync<T>(RestRequest request, JsonTypeInfo<T> type, CancellationToken cancellation)
    {
        var body = await sender.SendAsync(request, cancellation).ConfigureAwait(false);
        try
        {
            return JsonSerializer.Deserialize(body, type) ?? throw new JsonException("null");
        }
        catch (JsonException exception)
        {
            throw new DiscordRequestException(DiscordFailure.Unavailable, $"{request.Method} {request.Route}: an answer that is not Discord's", exception);
        }
    }
}
