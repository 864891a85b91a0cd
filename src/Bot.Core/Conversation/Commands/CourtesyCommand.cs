using System.Collections.Frozen;

namespace Bot.Core.Conversation.Commands;

/// <summary>Answers a greeting, thanks or a farewell said to the bot; nothing is looked up for them, for "thanks" stands in articles too.</summary>
internal sealed class CourtesyCommand : Command
{
    private const int MostWords = 6;

    private static readonly FrozenSet<string> Greetings = Set(
        "hello", "hi", "hey", "greetings", "morning", "afternoon", "evening", "hallo", "guten", "moin", "servus", "hola", "buenos", "buenas",
        "bonjour", "bonsoir", "salut", "ciao", "namaste", "salaam");

    private static readonly FrozenSet<string> Farewells = Set("bye", "goodbye", "exit", "quit", "tschüss", "adiós", "adios", "adieu");

    private static readonly FrozenSet<string> Thanks = Set("thanks", "thank", "thx", "ty", "cheers", "danke", "merci", "gracias", "shukriya");

    private static readonly FrozenSet<string> Company = Set(
        "you", "a", "lot", "so", "very", "much", "many", "again", "for", "that", "this", "the", "your", "help", "good", "great", "nice",
        "ok", "okay", "perfect", "all", "there", "everyone", "everybody", "bot", "now", "morgen", "tag", "abend", "días", "dias", "tardes", "noches");

    public override string Name => "courtesy";

    public override string Usage => "hello";

    public override string Summary => "a greeting, thanks or a farewell";

    public override bool Fits(string arguments)
    {
        var words = WordsOf(arguments);
        return words.Length is > 0 and <= MostWords && words.Any(IsCourtesy) && words.All(word => IsCourtesy(word) || Company.Contains(word));
    }

    /// <summary>What is left of "thanks, who is Mullen?" without the courtesy before it.</summary>
    public string Rest(string text)
    {
        var end = text.IndexOfAny([',', '!', '.']);
        return end > 0 && Fits(text[..end]) && text[(end + 1)..].Trim() is { Length: > 0 } rest ? rest : text;
    }

    public override Reply Answer(Exchange exchange, string arguments) => exchange.Say(new TextBlock(
        WordsOf(arguments).Any(Thanks.Contains)
            ? "You are welcome."
            : WordsOf(arguments).Any(Farewells.Contains) ? "Goodbye."
            : "Hello. Ask a question and I answer from the articles, word for word, each excerpt with its source; "
                + $"{exchange.Written("help")} says what else can be asked."));

    private static bool IsCourtesy(string word) => Greetings.Contains(word) || Thanks.Contains(word) || Farewells.Contains(word);

    private static string[] WordsOf(string text) =>
        text.Split([' ', '\t', '\n', ',', '.', '!', '?', '…', '-', ':', ')', '(', ';'], MostWords + 1, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static FrozenSet<string> Set(params string[] words) => FrozenSet.ToFrozenSet(words, StringComparer.OrdinalIgnoreCase);
}
