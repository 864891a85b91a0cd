using Bot.Core.Articles;
using Bot.Core.Checking.Matching;

namespace Bot.Core.Conversation.Commands;

/// <summary>Says in words what became of a quotation.</summary>
internal static class VerificationWords
{
    private const int LongestText = 300;

    /// <summary>The verdict in a few words.</summary>
    public static string Short(Verification found) => found.Verdict switch
    {
        _ when found.IsOwnSentence => found.Stands ? "word for word in its quotation marks" : "not word for word in its quotation marks",
        Verdict.WordForWord => "word for word",
        Verdict.ButForForm => "word for word but for its form",
        Verdict.AsMarked when found.MayTurnSense => "marked changes that may turn the sense",
        Verdict.AsMarked when found.ReplacesWords => "word for word but for words in brackets in place of the article's",
        Verdict.AsMarked => "word for word but for what is marked",
        Verdict.Altered => "altered",
        _ => "nothing like it here",
    };

    public static string Header(Verification found, string label)
    {
        var sentence = found.Verdict switch
        {
            Verdict.WordForWord when found.CutWord is { } word => $"letter for letter, but it cuts into the word “{word}”.",
            Verdict.WordForWord => "word for word.",
            Verdict.ButForForm => $"word for word but for {FormNames.Of(found.Forms)}; each difference in {{braces}}:",
            Verdict.AsMarked when found.MayTurnSense => $"every word{(found.ReplacesWords ? " outside the brackets" : "")} is the article's, but what is marked may turn the sense:",
            Verdict.AsMarked when found.ReplacesWords => $"word for word outside the brackets{AndForms(found)}; the words in them take the place of the article's:",
            Verdict.AsMarked => $"word for word but for what is marked as left out or put in{AndForms(found)}:",
            Verdict.Altered when found.IsReordered => "not word for word: the same words in another order. The nearest place, each difference in {braces}:",
            Verdict.Altered when found.Differences.IsEmpty && found.Forms.HasFlag(FormDifferences.FigureSigns) =>
                "not word for word: the words are the same, but not the sign or the point of a figure; each difference in {braces}:",
            Verdict.Altered when found.Differences.IsEmpty => "the words are the same, but not the punctuation; each difference in {braces}:",
            Verdict.Altered => "not word for word. The nearest place, each difference in {braces}:",
            _ => "nothing like it stands in these articles.",
        };
        if (found.Places > 1) sentence += $" It stands in {Count(found.Places)} places; this is the first:";
        return label.Length > 0 ? label + sentence : char.ToUpperInvariant(sentence[0]) + sentence[1..];
    }

    /// <summary>One line for each change of words, and for what was not looked for.</summary>
    public static IEnumerable<string> Notes(Verification found)
    {
        foreach (var difference in found.Differences) yield return Note(difference);
        if (found.ReferenceMarks is { } marks) yield return $"left aside as marks of footnotes: {Cut(marks)}";
        if (found.HasTags) yield return "left aside: HTML";
        if (found.LeftAside is { } note) yield return $"left aside, as it stands behind the quotation: “{Cut(note)}”";
    }

    /// <summary>What to say of the sentence that a quotation is cut from; null where there is nothing to be careful about.</summary>
    public static string? CutFrom(Verification found) =>
        found.NegationOutside is { } negation ? $"Careful: the sentence it is cut from also says “{negation}”."
        : found.PassesForWhole ? "It is only a part of a longer sentence." : null;

    /// <summary>What is to be known of the place where a quotation stands; null for an ordinary paragraph.</summary>
    public static string? Place(Stretch stretch)
    {
        var block = stretch.Article.Blocks.FirstOrDefault(block => block.Span.Contains(stretch.Span.Start));
        return block.Kind switch
        {
            _ when block.Span.IsEmpty => null,
            BlockKind.Title => $"It is the title in {stretch.Article.Id}.",
            BlockKind.Heading => $"It is a heading in “{stretch.Article.Title}”.",
            BlockKind.Furniture => $"It is a line beside the text of “{stretch.Article.Title}” ({stretch.Article.Id}): a banner, a credit or the like, not the article's words.",
            _ => null,
        };
    }

    private static string AndForms(Verification found) =>
        found.Forms == FormDifferences.None ? "" : $", and but for {FormNames.Of(found.Forms)} (in {{braces}})";

    private static string Note(Difference difference)
    {
        var note = difference.Kind switch
        {
            DifferenceKind.Replaced => $"“{Cut(difference.Yours)}” stands where the article has “{Cut(difference.Theirs)}”",
            DifferenceKind.LeftOut => $"left out: “{Cut(difference.Theirs)}”",
            DifferenceKind.Added => $"added, not the article's: “{Cut(difference.Yours)}”",
            DifferenceKind.Omission => $"the ellipsis leaves out {Words(difference.Words)}: “{Cut(difference.Theirs)}”",
            DifferenceKind.FarOmission => $"the ellipsis leaps over {Words(difference.Words)}, to another part of the article",
            DifferenceKind.Bracketed when difference.Theirs.Length == 0 => $"put in by the writer: {InBrackets(difference.Yours)}",
            DifferenceKind.Bracketed => $"the article has “{Cut(difference.Theirs)}” where the writer put {InBrackets(difference.Yours)}",
            DifferenceKind.Joined => $"joined without a sign: {Words(difference.Words)} of the article stand between the two parts",
            DifferenceKind.Reordered => "the order is changed: what comes next stands earlier in the article",
            _ => "what comes next stands in another article",
        };
        return difference.Negation is { } negation ? $"{note}. Careful: “{negation}” may turn the sense" : note;
    }

    /// <summary>A text on one line, not too long.</summary>
    public static string Cut(string text)
    {
        text = text.ReplaceLineEndings(" ");
        return text.Length <= LongestText ? text : $"{text[..LongestText]} …";
    }

    // "remain[s]" has its own.
    private static string InBrackets(string words) => words.Contains('[') ? Cut(words) : $"[{Cut(words)}]";

    private static string Words(int count) => count == 1 ? "1 word" : $"{count} words";

    private static string Count(int places) => places >= ExactSearch.MostPlaces ? $"{places} or more" : $"{places}";
}
