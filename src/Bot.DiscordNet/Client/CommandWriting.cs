using Bot.Discord.Port;
using Bot.Discord.Wire;
using Discord;
using Discord.Rest;

namespace Bot.DiscordNet.Client;

/// <summary>Turns the port's commands into Discord.Net's, and those Discord has into what they are compared as.</summary>
internal static class CommandWriting
{
    public static ApplicationCommandProperties Properties(CommandDefinition command)
    {
        InteractionContextType[] contexts = [InteractionContextType.Guild, InteractionContextType.BotDm];
        if (command.Description is null)
        {
            return new MessageCommandBuilder().WithName(command.Name)
                .WithContextTypes(contexts).WithIntegrationTypes(ApplicationIntegrationType.GuildInstall).Build();
        }

        return new SlashCommandBuilder().WithName(command.Name).WithDescription(command.Description)
            .WithContextTypes(contexts).WithIntegrationTypes(ApplicationIntegrationType.GuildInstall)
            .AddOptions([.. command.Options.Select(Option)]).Build();
    }

    public static CommandBody Body(RestApplicationCommand command) => new(
        command.Name, (int)command.Type, command.Description, [.. (command.Options ?? []).Select(Body)],
        [.. (command.IntegrationTypes ?? []).Select(type => (int)type)], [.. (command.ContextTypes ?? []).Select(type => (int)type)]);

    private static SlashCommandOptionBuilder Option(CommandOption option) => new()
    {
        Name = option.Name,
        Description = option.Description,
        Type = option.IsSwitch ? ApplicationCommandOptionType.Boolean : ApplicationCommandOptionType.String,
        IsRequired = option.IsRequired,
        IsAutocomplete = option.Completes,
    };

    private static CommandOptionBody Body(RestApplicationCommandOption option) =>
        new((int)option.Type, option.Name, option.Description, option.IsRequired, option.IsAutocomplete);
}
