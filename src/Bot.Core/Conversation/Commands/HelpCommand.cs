using System.Collections.Frozen;

namespace Bot.Core.Conversation.Commands;

/// <summary>Says what can be asked, with examples from the articles that are loaded.</summary>
internal sealed class HelpCommand(CommandTable commands) : Command
{
    private static readonly FrozenSet<string> Requests = FrozenSet.ToFrozenSet(
    [
        "help me", "help please", "please help", "please help me", "i need help", "can you help me", "how can you help me",
        "what can you do", "what can you do for me", "what do you do", "what can i ask", "what can i ask you", "what can i say", "what can i do",
        "who are you", "what are you", "how does this work", "how do you work", "how do i use this",
        "hilfe", "was kannst du", "wer bist du", "ayuda", "qué puedes hacer", "que puedes hacer", "quién eres", "quien eres",
        "aide", "aidez moi", "que peux tu faire", "qui es tu", "aiuto", "ajuda",
    ],
    StringComparer.OrdinalIgnoreCase);

    private readonly TopicCommand topic = new(commands);

    public override string Name => "help";

    public override string Usage => "help [command]";

    public override string Summary => "what can be asked";

    /// <summary>Whether a line asks for help in other words: "what can you do?", "Hilfe".</summary>
    public static bool IsAskedFor(string line) =>
        Requests.Contains(string.Join(' ', line.Split([' ', '?', '!', '.', ',', '-', '¿', '¡'], StringSplitOptions.RemoveEmptyEntries)));

    public override bool Fits(string arguments) => arguments.Length == 0 || commands.Find(Bare(arguments)) is not null;

    public override Reply Answer(Exchange exchange, string arguments)
    {
        if (arguments.Length == 0) return Overview(exchange);
        return commands.Find(Bare(arguments)) is { } command
            ? exchange.Say(new TextBlock($"{exchange.Written(command.Usage)} — {command.Summary}"))
            : exchange.Refuse($"There is no such command; {exchange.Written("help")} lists all of them.");
    }

    private Reply Overview(Exchange exchange)
    {
        var lines = commands.All.Prepend(topic).Select(command => $"{exchange.Written(command.Usage)} — {command.Summary}");
        return exchange.Say(
        [
            new TextBlock("I answer from the articles, word for word, each excerpt with its source. Ask a question, or say:"),
            new ListBlock([.. lines]),
            .. Examples(exchange),
        ]);
    }

    private static IEnumerable<ReplyBlock> Examples(Exchange exchange)
    {
        var names = exchange.Library.Topics.Topics.Take(3).Select(topic => topic.Name).ToList();
        if (names.Count == 0) yield break;
        yield return new TextBlock("For example:");
        yield return new ListBlock([.. names.Select(exchange.Written), $"What do the articles say about {names[0]}?"]);
    }

    // "help !more" names the command as it is written.
    private static string Bare(string arguments)
    {
        var start = 0;
        while (start < arguments.Length && !char.IsLetter(arguments[start])) start++;
        return arguments[start..];
    }
}
