using System.Globalization;
using Bot.Discord.Port;

namespace Bot.Discord.Commands;

/// <summary>The address that adds the bot to a server.</summary>
internal static class InviteLink
{
    private const ulong AddReactions = 1UL << 6;
    private const ulong ViewChannel = 1UL << 10;
    private const ulong SendMessages = 1UL << 11;
    private const ulong EmbedLinks = 1UL << 14;
    private const ulong AttachFiles = 1UL << 15;
    private const ulong ReadMessageHistory = 1UL << 16;
    private const ulong SendMessagesInThreads = 1UL << 38;

    /// <summary>All that the bot uses: it reads, replies with embeds and files, in threads too, and reacts where it may not write.</summary>
    public const ulong Permissions =
        AddReactions | ViewChannel | SendMessages | EmbedLinks | AttachFiles | ReadMessageHistory | SendMessagesInThreads;

    public static Uri For(Snowflake application) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"https://discord.com/oauth2/authorize?client_id={application}&scope=bot+applications.commands&permissions={Permissions}"));
}
