namespace Bot.Discord.Wire;

internal sealed record ResumeBody(ResumeData D, int Op = 6);
