using Bot.Discord.Port;

namespace Bot.Discord.Wire;

internal sealed record WireChannel(Snowflake Id, int Type, Snowflake? ParentId)
{
    /// <summary>Whether it is a thread: of announcements, public, or private.</summary>
    public bool IsThread => Type is 10 or 11 or 12;
}
