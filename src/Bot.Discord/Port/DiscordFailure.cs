namespace Bot.Discord.Port;

/// <summary>Why a call to Discord failed, as far as the bot acts on it.</summary>
public enum DiscordFailure
{
    /// <summary>Refused for a reason that no other action mends.</summary>
    Refused,

    /// <summary>No answer, an error of the server, or a wait too long, after all retries.</summary>
    Unavailable,

    /// <summary>The token is wrong or was reset.</summary>
    Unauthorized,

    /// <summary>The bot may not see the channel or not do this there (50001, 50013).</summary>
    MissingPermission,

    /// <summary>The message or channel is gone (10003, 10008).</summary>
    Gone,

    /// <summary>The interaction is older than 3 s, or its token than 15 minutes (10062, 10015, 50027).</summary>
    InteractionExpired,

    /// <summary>The interaction has its first answer already (40060).</summary>
    AlreadyAnswered,

    /// <summary>The user takes no direct messages from the bot (50007, 50278).</summary>
    NoDirectMessages,
}
