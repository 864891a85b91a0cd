using Bot.Core.Indexing.Saving;

namespace Bot.Core.Indexing;

/// <summary>Which words hold a pair of letters, as it is kept and saved.</summary>
/// <param name="Pairs">The different pairs.</param>
/// <param name="Ends">Where the words of each end.</param>
/// <param name="Terms">The words, as numbers of their terms, pair after pair.</param>
internal sealed record SpellingTables(int[] Pairs, int[] Ends, int[] Terms)
{
    public static SpellingTables Read(SectionReader reader) => new(reader.Read<int>(), reader.Read<int>(), reader.Read<int>());

    public void Write(SectionWriter writer)
    {
        writer.Write<int>(Pairs);
        writer.Write<int>(Ends);
        writer.Write<int>(Terms);
    }
}
