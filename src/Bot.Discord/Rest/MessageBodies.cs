using System.Globalization;
using Bot.Discord.Port;
using Bot.Discord.Wire;

namespace Bot.Discord.Rest;

/// <summary>Turns the port's messages and commands into what Discord reads.</summary>
internal static class MessageBodies
{
    /// <summary>The flag of messages that only one user sees.</summary>
    public const int Ephemeral = 64;

    /// <summary>The colour of the bar beside an embed: red, green, blue.</summary>
    public const int BarColour = 0x5865F2;

    /// <param name="flags">0 or <see cref="Ephemeral"/>.</param>
    /// <param name="nonce">Lets Discord recognise a repeated attempt; null where it takes none.</param>
    public static MessageBody Of(OutgoingMessage message, int flags = 0, string? nonce = null) => new()
    {
        Content = message.Content,
        Embeds = [.. message.Embeds.Select(Of)],
        Components = [.. message.Buttons.Select(row => new RowBody([.. row.Select(Of)]))],
        MessageReference = message.ReplyTo is { } replyTo ? new MessageReferenceBody(replyTo) : null,
        Flags = flags == 0 ? null : flags,
        Attachments = message.Files.IsEmpty ? null : [.. message.Files.Select((file, place) => new AttachmentBody(place.ToString(CultureInfo.InvariantCulture), file.Name))],
        Nonce = nonce,
        EnforceNonce = nonce is null ? null : true,
    };

    /// <summary>A message that takes the place of another.</summary>
    public static MessageBody OfEdit(OutgoingMessage message)
    {
        // A reply stays one through every edit, and saying so again is an error; files stay, too, unless they are said to be gone.
        var body = Of(message with { ReplyTo = null });
        return body with { Attachments = body.Attachments ?? [] };
    }

    public static CommandBody Of(CommandDefinition command) => new(
        command.Name,
        command.Description is null ? 3 : 1,
        command.Description ?? "",
        [.. command.Options.Select(Of)],
        [0],
        [0, 1]);

    public static FormBody Of(FormDefinition form)
    {
        var input = new FormInputBody("text", form.Label, form.Hint, form.MaxLength);
        return new FormBody(new FormData(form.CustomId, form.Title, [new FormRowBody([input])]));
    }

    private static CommandOptionBody Of(CommandOption option) => new(
        option.IsSwitch ? 5 : 3, option.Name, option.Description, option.IsRequired ? true : null, option.Completes ? true : null);

    private static EmbedBody Of(MessageEmbed embed) => new(
        embed.Title, embed.Url, embed.Description, embed.Footer is null ? null : new EmbedFooterBody(embed.Footer), BarColour);

    private static ButtonBody Of(MessageButton button) => new(
        button.CustomId, button.Label, button.Emoji is null ? null : new EmojiBody(button.Emoji), button.IsDangerous ? 4 : 2);
}
