namespace Bot.Discord.Wire;

/// <param name="Id">The n of <c>files[n]</c>.</param>
internal sealed record AttachmentBody(string Id, string Filename);
