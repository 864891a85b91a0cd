namespace Bot.Core.Conversation.Commands;

/// <summary>Decides what a message asks for.</summary>
internal sealed class CommandParser(CommandTable commands, string prefix)
{
    private readonly TopicCommand topic = new(commands);
    private readonly AskCommand ask = new();
    private readonly CourtesyCommand courtesy = new();

    private CommandCall Help => new(commands.Find("help")!, "");

    /// <summary>The command a message calls; null for an overheard message that calls none.</summary>
    public CommandCall? Parse(IncomingMessage message)
    {
        var text = message.Text.Trim();
        if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) return ParsePrefixed(message, text[prefix.Length..]);
        return message.Addressing == Addressing.Overheard ? null : ParseAddressed(text);
    }

    private CommandCall? ParsePrefixed(IncomingMessage message, string text)
    {
        // "! what a day" is an exclamation, not a command.
        if (message.Addressing == Addressing.Overheard && (text.Length == 0 || char.IsWhiteSpace(text[0]))) return null;
        text = text.TrimStart();
        if (HelpCommand.IsAskedFor(text)) return Help;
        var (name, arguments) = SplitName(text);

        // In a shared channel another bot's command may be called so.
        var command = commands.Find(name) ?? (message.Addressing == Addressing.Overheard ? null : commands.FindOther(name));
        return command is null ? new CommandCall(topic, text) : new CommandCall(command, arguments);
    }

    private CommandCall ParseAddressed(string text)
    {
        if (HelpCommand.IsAskedFor(text)) return Help;
        var (name, arguments) = SplitName(text);
        if (commands.Find(name) is { } command && command.Fits(arguments)) return new CommandCall(command, arguments);
        return courtesy.Fits(text) ? new CommandCall(courtesy, text) : new CommandCall(ask, courtesy.Rest(text));
    }

    private static (string Name, string Arguments) SplitName(string text)
    {
        var end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        var arguments = text[end..].Trim();
        return (arguments.Length == 0 ? text[..end].TrimEnd('?', '.', '!') : text[..end].TrimEnd(':'), arguments);
    }
}
