namespace Bot.Discord.Port;

/// <summary>What an operator has to do when Discord does not let the bot in; the same for every client.</summary>
public static class StopReasons
{
    public const string WrongToken =
        "Discord refuses the token: copy it anew from https://discord.com/developers/applications > your application > Bot > Reset Token, and set Discord:Token.";

    public const string IntentNotAllowed =
        "Discord does not allow the message-content intent: switch on https://discord.com/developers/applications > your application > Bot > "
        + "Privileged Gateway Intents > Message Content Intent, or set Discord:MessageContent to false (commands, mentions and direct messages then still work).";
}
