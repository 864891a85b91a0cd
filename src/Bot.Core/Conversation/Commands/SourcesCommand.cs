using System.Collections.Immutable;
using Bot.Core.Articles;
using Bot.Core.Checking.Matching;
using Bot.Core.Conversation.Answering;
using Bot.Core.Passages;

namespace Bot.Core.Conversation.Commands;

/// <summary>For every sentence of a text, the passage that supports it best.</summary>
internal sealed class SourcesCommand : Command
{
    private const int MostSentences = 20;
    private const int LongestSentence = 200;

    public override string Name => "sources";

    public override string Usage => "sources <text>";

    public override string Summary => "for every sentence of a text, the passage that supports it best";

    // "sources of tension" is a topic; a draft is made of sentences.
    public override bool Fits(string arguments) => arguments.Length == 0 || arguments.TrimEnd('"', '”', '’', '\'', ')', '*') is [.., '.' or '!' or '…'] || arguments.Contains('\n');

    public override Reply Answer(Exchange exchange, string arguments)
    {
        if (exchange.Library.Articles.IsEmpty) return exchange.Refuse(Answers.NoArticles(exchange.Library));
        var sentences = SentencesOf(PastedText.WithoutQuoteMarks(HtmlTags.Without(arguments) ?? arguments));
        if (sentences.IsEmpty) return exchange.Refuse($"Say {exchange.Written("sources")} with the text that is to be supported.");
        var blocks = new List<ReplyBlock>();
        var requests = new Dictionary<int, AnswerRequest>();
        foreach (var sentence in sentences.Take(MostSentences)) Add(exchange, sentence, blocks, requests);
        if (sentences.Length > MostSentences) blocks.Add(new TextBlock($"That is as far as one reply goes; {sentences.Length - MostSentences} sentences are left."));
        var reply = exchange.Say([.. blocks]) with { Answered = requests.Count > 0 };
        Answers.Remember(exchange, reply, excerpt => requests.GetValueOrDefault(excerpt.Number));
        return reply;
    }

    private static void Add(Exchange exchange, string sentence, List<ReplyBlock> blocks, Dictionary<int, AnswerRequest> requests)
    {
        var number = requests.Count + 1;
        var shown = sentence.ReplaceLineEndings(" ");
        if (shown.Length > LongestSentence) shown = $"{shown[..LongestSentence]} …";
        var checker = new QuotationChecker(exchange.Library.Words.Value);
        var request = RequestOf(sentence);
        var support = exchange.Finder.FindSupport(exchange.Library, request.Text);
        if (checker.CheckSentence(sentence) is { Stands: true, Stretches: [var stretch] } check)
        {
            blocks.Add(new TextBlock($"Yours: {shown}\nIt stands here {VerificationWords.Short(check)}{InSentence(check)}"));
            blocks.Add(new ExcerptBlock(new Excerpt(number, stretch.Sentences, support?.Score ?? 0, ExcerptRole.Answer)));
            requests.Add(number, request);
        }
        else if (support is not null)
        {
            var quote = support.Choose();
            blocks.Add(new TextBlock($"Yours: {shown}\nNearest passage; read whether it bears you out{TurnedSense(sentence, quote.Text)}:"));
            blocks.Add(new ExcerptBlock(new Excerpt(number, quote, support.Score, ExcerptRole.Answer)));
            requests.Add(number, request);
        }
        else
        {
            blocks.Add(new TextBlock($"Yours: {shown}\nNothing here on this."));
        }
    }

    private static string InSentence(Verification check) =>
        check.NegationOutside is { } negation ? $", but careful: the sentence also says “{negation}”:"
        : check.PassesForWhole ? ", as a part of a longer sentence:" : ":";

    private static string TurnedSense(string yours, string theirs) => (Negations.FirstIn(yours), Negations.FirstIn(theirs)) switch
    {
        (null, { } word) => $". Careful: it says “{word}”, which yours does not",
        ({ } word, null) => $". Careful: yours says “{word}”, which it does not",
        _ => "",
    };

    // Quotation marks would ask for a phrase as written, and support is looked for in any words; the number of a footnote is none.
    private static AnswerRequest RequestOf(string sentence) =>
        new(string.Concat((ReferenceMarks.Of(sentence)?.Text ?? sentence).Where(letter => !"\"“”„«»".Contains(letter))), RequestKind.Question);

    private static ImmutableArray<string> SentencesOf(string text) =>
    [
        .. PastedText.Paragraphs(text)
            .SelectMany(paragraph => SentenceBoundaries.Split(paragraph, new TextSpan(0, paragraph.Length)).Select(span => span.Slice(paragraph)))
            .Where(sentence => sentence.Any(char.IsLetterOrDigit)),
    ];
}
