namespace Bot.SlackNet;

/// <summary>Whether this build has SlackNet.</summary>
public static partial class SlackNetLibrary
{
}
