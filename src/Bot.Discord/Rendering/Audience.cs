using Bot.Discord.Port;

namespace Bot.Discord.Rendering;

/// <summary>Whom an answer is for.</summary>
/// <param name="Asker">Who asked, and so may take it away.</param>
/// <param name="IsPrivate">Whether nobody else sees it.</param>
internal readonly record struct Audience(Snowflake Asker, bool IsPrivate);
