namespace Bot.Edges;

/// <summary>
/// A way to talk to the bot that runs in this process: one of these is registered beside the hosted service of each
/// edge that is switched on, so that the terminal knows whether anybody can still ask when its input has ended.
/// </summary>
/// <param name="Name">As in <see cref="Core.Conversation.IncomingMessage.Platform"/>.</param>
/// <param name="IsChatPlatform">Whether it is a platform that people were invited to, such as Discord or Slack; false for the terminal and the page.</param>
internal sealed record Edge(string Name, bool IsChatPlatform = true);
