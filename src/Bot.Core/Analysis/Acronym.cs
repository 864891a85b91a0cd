namespace Bot.Core.Analysis;

/// <summary>Single letters with stops between them: U.S., D.C., U.S.A, e.g.</summary>
internal static class Acronym
{
    /// <summary>Where an acronym that begins at <paramref name="start"/> ends, its last stop included; −1 when there is none.</summary>
    public static int End(string text, int start, int end)
    {
        var (index, letters) = (start, 0);
        while (IsSingleLetter(text, index, end))
        {
            letters++;
            index++;
            if (index >= end || text[index] != '.') break;
            index++;
        }

        return letters >= 2 ? index : -1;
    }

    private static bool IsSingleLetter(string text, int index, int end) =>
        index < end && CharClasses.Of(text[index]) == CharClass.Letter && (index + 1 >= end || !ContinuesWord(text[index + 1]));

    private static bool ContinuesWord(char c) =>
        CharClasses.Of(c) is CharClass.Letter or CharClass.Digit or CharClass.Mark or CharClass.Ignorable or CharClass.Surrogate;
}
