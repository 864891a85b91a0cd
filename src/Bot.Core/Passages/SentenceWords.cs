using System.Collections.Frozen;

namespace Bot.Core.Passages;

/// <summary>The words that decide whether a stop ends a sentence. Lists are written without their last stop.</summary>
internal static class SentenceWords
{
    /// <summary>Never at the end of a sentence: a name or a second thing to compare follows.</summary>
    private static readonly FrozenSet<string> Titles = Set("""
        Mr Mrs Ms Mx Dr Drs Prof Gen Lt Col Maj Capt Cmdr Cdr Adm Sgt Cpl Pvt Brig Sen Sens Rep Reps Gov Hon Rev Fr Supt Det Insp Amb
        Mt Messrs Mme Mlle Mgr vs e.g i.e a.k.a viz Nr
        """);

    /// <summary>Rarely at the end of a sentence: only when a word follows that opens one.</summary>
    private static readonly FrozenSet<string> Abbreviations = Set("""
        St Ste Ft Ave Blvd Rd Jr Sr Esq Inc Corp Ltd Co Cos Bros Mfg LLC Assn Dept Univ Pres
        al cf ca approx est ed eds trans vol vols fig figs pp ch sec art no nos op cit par para ibid dept depts gov govt
        Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
        Ph.D Ala Ariz Calif Colo Conn Fla Ga Md Mich Minn Neb Nev Okla Pa Tenn Tex Va Wis
        डॉ श्री ए बी सी डी ई एफ एच आई जे के एल एम एन ओ पी आर एस टी यू वी डब्ल्यू एक्स वाई जेड
        bzw usw ca Bd Hrsg Abs geb gest Mio Mrd evtl ggf inkl sog vgl Jh Str Abb
        """);

    /// <summary>Abbreviations that are common words or answers too, so that only a number after them tells.</summary>
    private static readonly FrozenSet<string> BeforeNumbers = Set("No Nos Art Sec Fig Figs Vol Vols Ch Op p pp art sec fig vol no nos par para Mar Sat Sun Nr Bd Abs Abb KV BWV Pt");

    /// <summary>Places that stand behind another place and a comma ("Washington, D.C."); inside a sentence one more comma would follow.</summary>
    private static readonly FrozenSet<string> Places = Set("""
        D.C N.Y N.J N.C S.C N.M N.H N.D S.D R.I B.C Ala Ariz Calif Colo Conn Fla Ga Md Mich Minn Neb Nev Okla Pa Tenn Tex Va Wis
        """);

    /// <summary>Words that open a sentence and hardly ever stand, with a capital, behind an abbreviation.</summary>
    private static readonly FrozenSet<string> Openers = Set("""
        The This That These Those It Its He His She Her They Their We Our You Your There Here
        In On At By For From With To Of As After Before During Since Until While When Where Although Though Because If Once Through
        But However And Or Yet So Also Then Thus Therefore Hence Moreover Furthermore Nevertheless Nonetheless Meanwhile Instead
        Indeed Despite According Additionally Similarly Consequently Subsequently Eventually Finally Initially Later Today Currently
        A An Another Some Many Most Several Both Each Every Such What Who Why How Which Whether No Not Nor Among Between Unlike Like
        """);

    /// <summary>German words between which and a noun a number with a stop is an ordinal ("am 3. Oktober").</summary>
    private static readonly FrozenSet<string> BeforeOrdinals = Set("am im der die das dem den des vom zum zur bis ab seit und ins beim Mitte Anfang Ende Am Im Der Die Das Dem Den Des Vom Zum Ab Seit");

    /// <summary>German words before which a number with a stop is always an ordinal ("des frühen 20. Jahrhunderts").</summary>
    private static readonly FrozenSet<string> AfterOrdinals = Set("Jahrhundert Jahrhunderts Jahrhunderte Jahrhunderten Januar Februar März Mai Juni Juli Oktober Dezember Weltkrieg Weltkriegs Weltkrieges");

    public static bool IsTitle(ReadOnlySpan<char> word) => Contains(Titles, word);

    public static bool IsAbbreviation(ReadOnlySpan<char> word) => Contains(Abbreviations, word);

    public static bool StandsBeforeNumber(ReadOnlySpan<char> word) => Contains(BeforeNumbers, word);

    public static bool IsPlace(ReadOnlySpan<char> word) => Contains(Places, word);

    public static bool IsOpener(ReadOnlySpan<char> word) => Contains(Openers, word);

    public static bool StandsBeforeOrdinal(ReadOnlySpan<char> word) => Contains(BeforeOrdinals, word);

    public static bool StandsAfterOrdinal(ReadOnlySpan<char> word) => Contains(AfterOrdinals, word);

    private static bool Contains(FrozenSet<string> words, ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
