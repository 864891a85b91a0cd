namespace Bot.Discord.Wire;

internal sealed record ResumeData(string Token, string SessionId, long Seq);
