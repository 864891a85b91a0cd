namespace Bot.Discord.Gateway;

/// <summary>What the bot asks to be told.</summary>
internal static class GatewayIntents
{
    private const int Guilds = 1 << 0;
    private const int GuildMessages = 1 << 9;
    private const int DirectMessages = 1 << 12;
    private const int MessageContent = 1 << 15;

    /// <summary>The bits for IDENTIFY; message content is the only one that needs a switch in the developer portal.</summary>
    public static int Of(bool messageContent) => Guilds | GuildMessages | DirectMessages | (messageContent ? MessageContent : 0);
}
