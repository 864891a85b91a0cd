using Bot.Discord.Port;
using Bot.Discord.Rest;
using Discord;

namespace Bot.DiscordNet.Client;

/// <summary>Turns the port's messages into Discord.Net's; what they say and how long they are was settled before.</summary>
internal static class MessageWriting
{
    /// <summary>Nobody is ever pinged, whatever a message says.</summary>
    public static AllowedMentions NoPings => new(AllowedMentionTypes.None) { MentionRepliedUser = false };

    public static Embed[] Embeds(OutgoingMessage message) => [.. message.Embeds.Select(Embed)];

    public static MessageComponent Components(OutgoingMessage message)
    {
        var builder = new ComponentBuilder();
        foreach (var row in message.Buttons)
        {
            var buttons = new ActionRowBuilder();
            foreach (var button in row) buttons.WithButton(Button(button));
            builder.AddRow(buttons);
        }

        return builder.Build();
    }

    public static IEnumerable<FileAttachment> Files(OutgoingMessage message) =>
        message.Files.Select(file => new FileAttachment(new MemoryStream(file.Content.ToArray()), file.Name));

    public static MessageReference? ReplyTo(OutgoingMessage message) =>
        message.ReplyTo is { } replied ? new MessageReference(replied.Value, failIfNotExists: false) : null;

    /// <summary>Replaces all of a message.</summary>
    public static void Replace(MessageProperties properties, OutgoingMessage message)
    {
        properties.Content = message.Content;
        properties.Embeds = Embeds(message);
        properties.Components = Components(message);
        properties.AllowedMentions = NoPings;
        // Files stay unless they are said to be gone.
        properties.Attachments = new Optional<IEnumerable<FileAttachment>>(Files(message));
    }

    private static Embed Embed(MessageEmbed embed) => new EmbedBuilder
    {
        Title = embed.Title,
        Url = embed.Url,
        Description = embed.Description,
        Color = new Color(MessageBodies.BarColour),
        Footer = embed.Footer is null ? null : new EmbedFooterBuilder { Text = embed.Footer },
    }.Build();

    private static ButtonBuilder Button(MessageButton button) => new(
        button.Label, button.CustomId, button.IsDangerous ? ButtonStyle.Danger : ButtonStyle.Secondary,
        emote: button.Emoji is null ? null : new Emoji(button.Emoji));
}
