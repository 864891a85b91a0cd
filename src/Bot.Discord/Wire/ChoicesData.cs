namespace Bot.Discord.Wire;

internal sealed record ChoicesData(ChoiceBody[] Choices);
