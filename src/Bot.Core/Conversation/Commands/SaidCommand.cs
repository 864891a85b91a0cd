using System.Collections.Immutable;
using Bot.Core.Checking.Speech;

namespace Bot.Core.Conversation.Commands;

/// <summary>Shows what the articles quote or report a person as saying, the speaker's words kept apart from the author's.</summary>
internal sealed class SaidCommand : Command
{
    private const int MostShown = 8;
    private const int MostUnattributed = 3;
    private const int MostWords = 8;

    public override string Name => "said";

    public override string Usage => "said <name>";

    public override string Summary => "what the articles quote or report a person as saying";

    public override bool Fits(string arguments) =>
        !arguments.EndsWith('?') && new PersonName(arguments).Words.Length <= MostWords;

    public override Reply Answer(Exchange exchange, string arguments)
    {
        var library = exchange.Library;
        if (library.Articles.IsEmpty) return exchange.Refuse(Answers.NoArticles(library));
        var name = new PersonName(arguments.Trim('"', '“', '”', '?', ' '));
        if (!name.IsName) return exchange.Refuse($"Say {exchange.Written("said")} with a name.");
        var found = SpeechFinder.Find(library.Articles, name, out var mentions);
        var note = "";
        if (mentions == 0 && name.Words.Length > 1)
        {
            found = SpeechFinder.Find(library.Articles, name.Last, out mentions);
            if (mentions > 0)
            {
                note = $"“{name.Text}” does not stand in these articles; they only say “{name.Last.Text}”, and whether that is the same is for you to judge.";
                name = name.Last;
            }
        }

        return mentions == 0
            ? exchange.Refuse($"“{name.Text}” is not named in these articles.")
            : Show(exchange, name, found, mentions, note);
    }

    private static Reply Show(Exchange exchange, PersonName name, ImmutableArray<Statement> found, int mentions, string note)
    {
        var spoken = found.Where(statement => statement.Kind is StatementKind.Quoted or StatementKind.Reported).ToList();
        var unclear = found.Except(spoken).OrderBy(statement => statement.Kind).ToList();
        var shown = spoken.Take(MostShown).Concat(unclear.Take(MostUnattributed));
        var reply = exchange.Say(
        [
            .. note.Length > 0 ? new ReplyBlock[] { new TextBlock(note) } : [],
            new TextBlock(Counts(name, spoken, mentions)),
            .. shown.SelectMany((statement, place) => Blocks(statement, place + 1)),
            .. spoken.Count > MostShown ? new ReplyBlock[] { new TextBlock($"… and {spoken.Count - MostShown} more.") } : [],
            new HintBlock("Only sentences that name the speaker are counted, not those that say “he” or “they”."),
        ]) with
        { Answered = spoken.Count > 0 };
        Answers.Remember(exchange, reply, _ => null);
        return reply;
    }

    private static string Counts(PersonName name, List<Statement> spoken, int mentions)
    {
        var sentences = mentions == 1 ? "1 sentence" : $"{mentions} sentences";
        if (spoken.Count == 0) return $"“{name.Text}” stands in {sentences} here, but none says that this is who speaks.";
        var quoted = spoken.Count(statement => statement.Kind == StatementKind.Quoted);
        return $"“{name.Text}” stands in {sentences} here: quoted {Times(quoted)}, reported {Times(spoken.Count - quoted)}";
    }

    private static IEnumerable<ReplyBlock> Blocks(Statement statement, int number)
    {
        var text = statement.Sentence.Article.Text;
        var words = string.Join(", ", statement.Words.Select(span => $"“{span.Slice(text)}”"));
        yield return new TextBlock(statement.Kind switch
        {
            StatementKind.Quoted => $"In quotation marks: {words} — the rest of the sentence is the author's:",
            StatementKind.Reported => "Reported in the author's words:",
            StatementKind.Hearsay => $"Hearsay, for the author does not vouch for it{(words.Length > 0 ? $": {words}" : ":")}",
            _ => $"In quotation marks beside the name, but whose words they are is not said: {words}",
        });
        var role = statement.Kind is StatementKind.Quoted or StatementKind.Reported ? ExcerptRole.Answer : ExcerptRole.Related;
        yield return new ExcerptBlock(new Excerpt(number, statement.Sentence, 0, role));
    }

    private static string Times(int count) => count switch { 0 => "nowhere", 1 => "once", 2 => "twice", _ => $"{count} times" };
}
