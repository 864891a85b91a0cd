namespace Bot.Web.Api;

/// <summary>A chat platform that is configured.</summary>
/// <param name="Platform">Its name.</param>
/// <param name="Connected">Whether the bot is connected to it.</param>
public sealed record PlatformRecord(string Platform, bool Connected);
