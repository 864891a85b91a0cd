using System.Text.Json;
using Bot.Discord.Wire;

namespace Bot.Discord.Rest;

/// <summary>Tells whether the commands Discord has are those the bot wants: registering is limited to a few hundred a day.</summary>
internal static class CommandComparison
{
    /// <summary>Compares by what the bot sets; what Discord adds does not count, nor does the order of commands.</summary>
    public static bool AreSame(IEnumerable<CommandBody> wanted, IEnumerable<CommandBody> registered) =>
        wanted.Select(Canonical).Order(StringComparer.Ordinal).SequenceEqual(registered.Select(Canonical).Order(StringComparer.Ordinal));

    private static string Canonical(CommandBody command)
    {
        var plain = command with
        {
            Description = command.Description ?? "",
            Options = [.. (command.Options ?? []).Select(Plain)],
            IntegrationTypes = [.. (command.IntegrationTypes ?? []).Order()],
            Contexts = [.. (command.Contexts ?? []).Order()],
        };
        return JsonSerializer.Serialize([plain], WireJson.Default.CommandBodyArray);
    }

    private static CommandOptionBody Plain(CommandOptionBody option) => option with
    {
        Required = option.Required is true ? true : null,
        Autocomplete = option.Autocomplete is true ? true : null,
    };
}
