using System.Collections.Immutable;
using System.Globalization;
using Bot.Discord.Port;
using Discord.WebSocket;

namespace Bot.DiscordNet.Client;

/// <summary>Turns Discord.Net's interactions into the port's events.</summary>
internal static class InteractionReading
{
    /// <summary>Null for kinds that the bot offers nothing of.</summary>
    public static InteractionEvent? Read(SocketInteraction interaction) => interaction switch
    {
        SocketSlashCommand command => new CommandUsed(Reference(command), command.CommandName, Options(command), null),
        SocketMessageCommand command => new CommandUsed(
            Reference(command), command.CommandName, ImmutableDictionary<string, string>.Empty, MessageReading.Read(command.Data.Message)),
        SocketMessageComponent click => new ButtonClicked(Reference(click), click.Data.CustomId, MessageReading.Read(click.Message)),
        SocketAutocompleteInteraction typing => new AutocompleteAsked(
            Reference(typing), typing.Data.CommandName, typing.Data.Current.Name, TextOf(typing.Data.Current.Value)),
        SocketModal form => new FormSubmitted(
            Reference(form), form.Data.CustomId, form.Data.Components.FirstOrDefault()?.Value ?? "", form.Message is null ? null : MessageReading.Read(form.Message)),
        _ => null,
    };

    private static Interaction Reference(SocketInteraction interaction) => new(
        new Snowflake(interaction.Id), interaction.Token, new Snowflake(interaction.ApplicationId), new Snowflake(interaction.User.Id),
        new Snowflake(interaction.ChannelId ?? interaction.Channel?.Id ?? 0), MessageReading.ParentOf(interaction.Channel),
        interaction.GuildId is { } guild ? new Snowflake(guild) : null, IsModerator(interaction));

    private static bool IsModerator(SocketInteraction interaction) => interaction.User is SocketGuildUser user
        && (interaction.Channel is SocketGuildChannel channel ? user.GetPermissions(channel).ManageMessages : user.GuildPermissions.ManageMessages);

    private static ImmutableDictionary<string, string> Options(SocketSlashCommand command) =>
        command.Data.Options.ToImmutableDictionary(option => option.Name, option => TextOf(option.Value), StringComparer.Ordinal);

    private static string TextOf(object? value) => value switch
    {
        true => "true",
        false => "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
