using System.Collections.Immutable;

namespace Bot.Core.Ranking;

/// <summary>Finds the parts of a question that stand in double quotation marks.</summary>
public static class QuotedPhrases
{
    private const string Opening = "\"“„«";
    private const string Closing = "\"”“»";

    /// <summary>The quoted parts in order, without their marks; a mark that is never closed quotes nothing.</summary>
    public static ImmutableArray<string> In(string text)
    {
        var phrases = ImmutableArray<string>.Empty;
        var start = -1;
        for (var place = 0; place < text.Length; place++)
        {
            if (start < 0)
            {
                if (Opening.Contains(text[place])) start = place + 1;
            }
            else if (Closing.Contains(text[place]))
            {
                var phrase = text[start..place].Trim();
                if (phrase.Any(char.IsLetterOrDigit)) phrases = phrases.Add(phrase);
                start = -1;
            }
        }

        return phrases;
    }
}
