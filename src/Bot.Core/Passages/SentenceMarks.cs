using System.Buffers;

namespace Bot.Core.Passages;

/// <summary>Punctuation at the ends of sentences.</summary>
internal static class SentenceMarks
{
    /// <summary>All marks that may end a sentence, and the line feed.</summary>
    public static SearchValues<char> Ends { get; } =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => c == '\n' || IsStop(c))]);

    /// <summary>Marks that may end a sentence.</summary>
    public static bool IsStop(char c) => c is '.' or '!' or '?' or '…' or '‼' or '⁇' or '⁈' or '⁉' || EndsAlways(c);

    /// <summary>Marks that have no other use: no space needs to follow them.</summary>
    public static bool EndsAlways(char c) => c is '。' or '！' or '？' or '｡' or '．' or '।' or '॥' or '؟' or '۔' or '።' or '։' or '។' or '။';

    /// <summary>Marks that close what they follow, and so belong to the sentence before.</summary>
    public static bool IsCloser(char c) => c is '"' or '\'' || ClosesOnly(c);

    /// <summary>Closers that cannot open anything.</summary>
    public static bool ClosesOnly(char c) => c is '”' or '’' or '»' or '›' or ')' or ']' or '}' or '」' or '』' or '）' or '》' or '】' or '＂';

    /// <summary>Marks that stand before the first word of a sentence.</summary>
    public static bool IsOpening(char c) => c is '"' or '\'' or '“' or '‘' or '„' or '«' or '‹' or '(' or '[' or '{' or '`' or '¿' or '¡' or '「' or '『' or '（' or '《' or '*' or '_';

    public static bool IsBullet(char c) => c is '•' or '‣' or '◦' or '▪' or '●' or '·' or '-' or '*' or '–' or '—';
}
