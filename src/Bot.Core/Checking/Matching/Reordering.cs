namespace Bot.Core.Checking.Matching;

/// <summary>Tells whether all that was done to a quotation's words was to put them in another order.</summary>
internal static class Reordering
{
    public static bool Is(IEnumerable<Difference> differences)
    {
        var unmarked = differences.Where(difference => !difference.IsMarked).ToList();
        if (unmarked.Count == 0 || unmarked.Exists(change => change.Kind is DifferenceKind.Joined or DifferenceKind.OtherArticle)) return false;
        return HashesOf(unmarked.Select(change => change.Yours)).SequenceEqual(HashesOf(unmarked.Select(change => change.Theirs)));
    }

    private static IEnumerable<uint> HashesOf(IEnumerable<string> texts) =>
        texts.SelectMany(text => QuotedTextReader.Read(text).Words).Select(word => word.Hash).Order();
}
