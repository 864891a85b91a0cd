namespace Bot.Core.Checking.Speech;

/// <summary>
/// Decides by the words around a name whether a sentence has its bearer speak. Where the words do not say so the answer is no:
/// nothing is put into anybody's mouth.
/// </summary>
internal sealed class SpeakerRules(SpeechSentence sentence)
{
    private const int LongestAside = 15;
    private const int WordsToNoun = 3;

    /// <summary>Whether the bearer of the name at these words speaks in the sentence.</summary>
    public bool Speaks(int first, int last)
    {
        var start = StartOfName(first);
        return IsSource(start) || FollowsVerb(start)
            || (sentence.IsPossessive(last) ? OwnsWords(last) : IsSubject(start) && (PrecedesVerb(last) || PrecedesParticiple(last)));
    }

    /// <summary>Whether the words behind a name say that others say so: "is famously quoted as saying", "reportedly said".</summary>
    public bool IsHearsay(int last)
    {
        var first = last + 1 < sentence.Count && AsideEnd(last + 1) is { } behind ? behind : last + 1;
        var isPassive = false;
        for (var word = first; word < sentence.Count && (word == first || IsJoined(word)); word++)
        {
            var text = sentence.Word(word);
            if (SpeechWords.IsRumour(text)) return true;
            if (isPassive && SpeechWords.IsHeard(text)) return word + 1 < sentence.Count && (Is(word + 1, "as") || Is(word + 1, "to"));
            if (SpeechWords.IsPassive(text)) isPassive = true;
            else if (!SpeechWords.MayStandBetween(text)) return false;
        }

        return false;
    }

    /// <summary>The first word of "outgoing Joint Chiefs Chairman Mike Mullen".</summary>
    private int StartOfName(int first)
    {
        while (first > 0 && IsJoined(first))
        {
            if (SpeechWords.MayBelongToName(sentence.Word(first - 1))) first--;
            else if (IsLinked(first)) first -= 2;
            else break;
        }

        return first;
    }

    /// <summary>"Secretary of State", "one of our participants", but not "the government of Pakistan".</summary>
    private bool IsLinked(int word) => word > 1 && Is(word - 1, "of") && SpeechWords.MayBelongToName(sentence.Word(word - 2));

    /// <summary>"according to Homans", "an essay by Homans".</summary>
    private bool IsSource(int start)
    {
        if (start < 2 || !IsJoined(start)) return false;
        return Is(start - 1, "to") && Is(start - 2, "according") || Is(start - 1, "by") && SpeechWords.IsNoun(sentence.Word(start - 2));
    }

    /// <summary>"…," lamented one of our participants.</summary>
    private bool FollowsVerb(int start) =>
        start > 0 && IsJoined(start) && SpeechWords.IsVerb(sentence.Word(start - 1)) && HasMark(sentence.GapBefore(start - 1));

    /// <summary>"Kayani's statement that …".</summary>
    private bool OwnsWords(int last)
    {
        for (var word = last + 1; word <= Math.Min(last + WordsToNoun, sentence.Count - 1) && IsJoined(word); word++)
            if (SpeechWords.IsNoun(sentence.Word(word))) return true;
        return false;
    }

    /// <summary>A name behind a preposition or a verb is not who acts; one at the beginning of a clause may be.</summary>
    private bool IsSubject(int start)
    {
        if (start == 0 || HasMark(sentence.GapBefore(start))) return true;
        if (!SpeechWords.OpensClause(sentence.Word(start - 1))) return false;
        if (!Is(start - 1, "and") || start < 2 || !char.IsUpper(sentence.Word(start - 2), 0)) return true;
        return IsSubject(StartOfName(start - 2));
    }

    private bool PrecedesVerb(int last)
    {
        var word = last + 1;
        while (word < sentence.Count)
        {
            if (AsideEnd(word) is { } behind) word = behind;
            if (word >= sentence.Count) return false;
            var text = sentence.Word(word);
            if (SpeechWords.IsVerb(text) || IsMessage(word)) return true;
            if (sentence.IsPossessive(word) && IsSecondSpeaker(word)) return OwnsWords(word);
            if (!SpeechWords.MayStandBetween(text) && !IsSecondSpeaker(word)) return false;
            word++;
        }

        return false;
    }

    /// <summary>"Mullen was unequivocal in his choice of language, calling …": the subject is still the same.</summary>
    private bool PrecedesParticiple(int last)
    {
        for (var word = last + 1; word < sentence.Count; word++)
        {
            var (gap, text) = (sentence.GapBefore(word), sentence.Word(word));
            if (gap.Contains(',') && SpeechWords.IsParticiple(text)) return true;
            if (gap.Any(mark => mark is ';' or '—' or '–' or ':') || char.IsUpper(text, 0) || SpeechWords.OpensClause(text)) return false;
        }

        return false;
    }

    /// <summary>The word behind ", a former senior official,"; null when no aside begins here.</summary>
    private int? AsideEnd(int word)
    {
        var opening = sentence.GapBefore(word).Trim();
        if (opening is not ("," or "—" or "–" or "(" or "-" or "--")) return null;
        for (var end = word + 1; end < Math.Min(word + LongestAside, sentence.Count); end++)
        {
            var gap = sentence.GapBefore(end).Trim();
            if (gap.Length > 0 && (gap[0] == opening[0] || opening == "(" && gap[0] == ')')) return end;
        }

        return null;
    }

    /// <summary>"Clinton and Pakistani Army General Ashfaq Kayani announced": the words behind "and" name another speaker.</summary>
    private bool IsSecondSpeaker(int word)
    {
        if (!char.IsUpper(sentence.Word(word), 0)) return false;
        while (char.IsUpper(sentence.Word(word), 0) && word > 0) word--;
        return Is(word, "and");
    }

    /// <summary>"sent a clear message".</summary>
    private bool IsMessage(int word)
    {
        if (!Is(word, "sent") && !Is(word, "sends") && !Is(word, "issued") && !Is(word, "made") && !Is(word, "gave")) return false;
        for (var next = word + 1; next <= Math.Min(word + WordsToNoun, sentence.Count - 1); next++)
            if (SpeechWords.IsNoun(sentence.Word(next))) return true;
        return false;
    }

    // Initials and titles end in a stop; anything else parts.
    private bool IsJoined(int word) => sentence.GapBefore(word).Trim() is "" or "." or "-";

    private static bool HasMark(string gap) => gap.Any(mark => mark is ',' or ';' or ':' or '—' or '–' or '"' or '”' or '“' or '(' or '-' or '…');

    private bool Is(int word, string expected) => sentence.Word(word).Equals(expected, StringComparison.OrdinalIgnoreCase);
}
