namespace Bot.Discord.Port;

/// <summary>One use of a command, button or form: what an answer refers to.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Token">Lets the bot answer for 15 minutes; a secret.</param>
/// <param name="Application">The bot's application.</param>
/// <param name="User">Who did it.</param>
/// <param name="Channel">Where.</param>
/// <param name="ParentChannel">The channel that holds the thread it happened in; null outside threads.</param>
/// <param name="Guild">The server; null in direct messages.</param>
/// <param name="IsModerator">Whether the user may delete anybody's messages there.</param>
public sealed record Interaction(
    Snowflake Id, string Token, Snowflake Application, Snowflake User, Snowflake Channel, Snowflake? ParentChannel, Snowflake? Guild,
    bool IsModerator)
{
    /// <summary>How long Discord takes answers to it.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(15);
}
