using Bot.Discord.Port;
using Discord;
using Discord.Rest;
using Discord.WebSocket;

namespace Bot.DiscordNet.Client;

/// <summary>Answers interactions, which Discord.Net does differently with and without files, and for commands and buttons.</summary>
internal static class InteractionWriting
{
    public static Task RespondAsync(SocketInteraction interaction, OutgoingMessage message, bool isPrivate, RequestOptions request) => message.Files.IsEmpty
        ? interaction.RespondAsync(
            message.Content, MessageWriting.Embeds(message), ephemeral: isPrivate, allowedMentions: MessageWriting.NoPings,
            components: MessageWriting.Components(message), options: request)
        : interaction.RespondWithFilesAsync(
            MessageWriting.Files(message), message.Content, MessageWriting.Embeds(message), ephemeral: isPrivate,
            allowedMentions: MessageWriting.NoPings, components: MessageWriting.Components(message), options: request);

    public static async Task<RestFollowupMessage> FollowUpAsync(
        SocketInteraction interaction, OutgoingMessage message, bool isPrivate, RequestOptions request) => message.Files.IsEmpty
        ? await interaction.FollowupAsync(
            message.Content, MessageWriting.Embeds(message), ephemeral: isPrivate, allowedMentions: MessageWriting.NoPings,
            components: MessageWriting.Components(message), options: request).ConfigureAwait(false)
        : await interaction.FollowupWithFilesAsync(
            MessageWriting.Files(message), message.Content, MessageWriting.Embeds(message), ephemeral: isPrivate,
            allowedMentions: MessageWriting.NoPings, components: MessageWriting.Components(message), options: request).ConfigureAwait(false);

    public static Task OpenFormAsync(SocketInteraction interaction, FormDefinition form, RequestOptions request)
    {
        var field = new TextInputBuilder(form.Label, "text", TextInputStyle.Paragraph, form.Hint, maxLength: form.MaxLength, required: false);
        return interaction.RespondWithModalAsync(new ModalBuilder(form.Title, form.CustomId).AddTextInput(field).Build(), request);
    }

    /// <summary>Promises an answer; for buttons Discord.Net's plain deferral would promise to change the message instead.</summary>
    public static Task DeferAsync(SocketInteraction interaction, bool isPrivate, RequestOptions request) => interaction is SocketMessageComponent click
        ? click.DeferLoadingAsync(isPrivate, request)
        : interaction.DeferAsync(isPrivate, request);
}
