using System.Collections.Immutable;
using Bot.Discord.Port;

namespace Bot.Discord.Commands;

/// <summary>The commands in Discord's menus, and the words of the conversation they stand for.</summary>
internal static class DiscordCommands
{
    public const string PrivateOption = "private";

    private static readonly CommandOption Private = new(PrivateOption, "Show the answer to you alone", IsSwitch: true);

    public static ImmutableArray<CommandDefinition> All { get; } =
    [
        new("ask", "Excerpts from the articles that answer a question",
            [new CommandOption("question", "What you want to know", IsRequired: true), Private]),
        new("topic", "Excerpts on a topic of the articles",
            [new CommandOption("name", "A topic, or any word or phrase", IsRequired: true, Completes: true), Private]),
        new("compare", "What each article says on the same question",
            [new CommandOption("question", "A question or a topic", IsRequired: true), Private]),
        new("articles", "What is indexed", []),
        new("verify", "Whether a quotation stands in the articles, word for word",
            [new CommandOption("quotation", "The words to check", IsRequired: true), Private]),
        new("help", "What can be asked", [new CommandOption("command", "A command to explain")]),
        new(FindSources, null, []),
        new(VerifyQuotation, null, []),
    ];

    private const string FindSources = "Find sources";
    private const string VerifyQuotation = "Verify quotation";

    /// <summary>What the use of a command says, as it would be typed.</summary>
    /// <param name="prefix">What a typed command begins with.</param>
    /// <returns>Null for a command that is not the bot's any more, or a message without words.</returns>
    public static string? TextOf(CommandUsed used, string prefix)
    {
        var (word, argument) = used.Name switch
        {
            "ask" => ("ask", Option(used, "question")),
            "topic" => ("ask", Option(used, "name")),
            "compare" => ("compare", Option(used, "question")),
            "articles" => ("articles", ""),
            "verify" => ("verify", Option(used, "quotation")),
            "help" => ("help", Option(used, "command")),
            FindSources => ("sources", used.Target?.Content),
            VerifyQuotation => ("verify", used.Target?.Content),
            _ => (null, null),
        };
        var isEmptyTarget = used.Target is not null && string.IsNullOrWhiteSpace(argument);
        return word is null || isEmptyTarget ? null : $"{prefix}{word} {argument}".TrimEnd();
    }

    /// <summary>Whether only the user is to see the answer: on request, and always where somebody else's message is looked into.</summary>
    public static bool IsPrivate(CommandUsed used) =>
        used.Name is FindSources or VerifyQuotation || Option(used, PrivateOption) == "true";

    private static string Option(CommandUsed used, string name) => used.Options.GetValueOrDefault(name, "");
}
