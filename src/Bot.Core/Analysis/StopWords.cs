using System.Collections.Frozen;

namespace Bot.Core.Analysis;

/// <summary>
/// English words that count for nothing in scoring: the list of the Snowball project with question words and the contractions that
/// people type. Edit it here; words are lower case with straight apostrophes. Not listed on purpose: numbers, "may" (a month),
/// and words of requests ("tell", "say"), which can be what a text is about.
/// </summary>
public static class StopWords
{
    private const string Words = """
        i me my myself we our ours ourselves us you your yours yourself yourselves
        he him his himself she her hers herself it its itself they them their theirs themselves
        what which who whom whose when where why how
        this that these those
        am is are was were be been being have has had having do does did doing done
        would should could ought can cannot will shall must might
        a an the and but if or because as until while of at by for with about against between into through during before after
        above below to from up down in out on off over under again further then once here there
        all any both each few more most other some such no nor not only own same so than too very also just
        s t d m o re ve ll eg ie n't 's 're 've 'll 'd 'm
        i'm you're he's she's it's we're they're i've you've we've they've i'd you'd he'd she'd we'd they'd
        i'll you'll he'll she'll we'll they'll it'll that'll
        isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't shan't shouldn't can't couldn't mustn't mightn't
        ain't let's that's who's who're who'd what's what're what'd here's there's when's where's where'd why's how's how'd which's
        isnt arent wasnt werent hasnt havent hadnt doesnt dont didnt wont wouldnt shouldnt cant couldnt
        whats whos wheres hows thats theres
        """;

    private static readonly FrozenSet<string> All =
        Split(Words).Concat(Split(ForeignStopWords.Words).Select(Fold)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a folded word, with or without its apostrophe, is one.</summary>
    public static bool Contains(ReadOnlySpan<char> folded) => All.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded);

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Fold(string word)
    {
        Span<char> folded = stackalloc char[Folding.BufferLength];
        return new string(folded[..Folding.Fold(word, folded)]);
    }
}
