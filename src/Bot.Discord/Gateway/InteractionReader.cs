using System.Collections.Immutable;
using System.Globalization;
using Bot.Discord.Port;
using Bot.Discord.Wire;

namespace Bot.Discord.Gateway;

/// <summary>Turns Discord's interactions into the port's events.</summary>
internal static class InteractionReader
{
    private const int Command = 2;
    private const int Component = 3;
    private const int Autocomplete = 4;
    private const int Form = 5;

    private const ulong Administrator = 1 << 3;
    private const ulong ManageMessages = 1 << 13;

    /// <summary>Null for kinds that the bot offers nothing of.</summary>
    public static InteractionEvent? Read(WireInteraction wire, ThreadDirectory threads, IReadOnlyDictionary<Snowflake, Snowflake> botRoles)
    {
        if ((wire.Member?.User ?? wire.User) is not { } user || wire.Data is not { } data) return null;
        var interaction = Interaction(wire, user, threads);
        switch (wire.Type)
        {
            case Command:
                var target = data.TargetId is { } id ? data.Resolved?.Messages?.GetValueOrDefault(id.ToString()) : null;
                return new CommandUsed(
                    interaction, data.Name ?? "", Options(data), target is null ? null : MessageReader.Read(target, threads, botRoles));
            case Component when wire.Message is not null:
                return new ButtonClicked(interaction, data.CustomId ?? "", MessageReader.Read(wire.Message, threads, botRoles));
            case Autocomplete when data.Options?.FirstOrDefault(option => option.Focused) is { } focused:
                return new AutocompleteAsked(interaction, data.Name ?? "", focused.Name, focused.Text);
            case Form:
                var text = (data.Components ?? []).SelectMany(row => row.Components ?? []).FirstOrDefault()?.Value;
                return new FormSubmitted(
                    interaction, data.CustomId ?? "", text ?? "", wire.Message is null ? null : MessageReader.Read(wire.Message, threads, botRoles));
            default:
                return null;
        }
    }

    private static Interaction Interaction(WireInteraction wire, WireUser user, ThreadDirectory threads)
    {
        var channel = wire.ChannelId ?? wire.Channel?.Id ?? default;
        var parent = wire.Channel is { IsThread: true, ParentId: { } stated } ? stated : threads.ParentOf(channel);
        return new Interaction(
            wire.Id, wire.Token, wire.ApplicationId, user.Id, channel, parent, wire.GuildId, IsModerator(wire.Member?.Permissions));
    }

    private static ImmutableDictionary<string, string> Options(WireInteractionData data) =>
        (data.Options ?? []).ToImmutableDictionary(option => option.Name, option => option.Text, StringComparer.Ordinal);

    private static bool IsModerator(string? permissions) =>
        ulong.TryParse(permissions, NumberStyles.None, CultureInfo.InvariantCulture, out var bits) && (bits & (Administrator | ManageMessages)) != 0;
}
