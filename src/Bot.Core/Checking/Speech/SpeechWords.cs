using System.Collections.Frozen;

namespace Bot.Core.Checking.Speech;

/// <summary>The words by which English says that somebody speaks, and the verbs by which German does.</summary>
internal static class SpeechWords
{
    private static readonly FrozenSet<string> VerbForms = Set(
        """
        said says say stated states state told tells tell asked asks ask added adds add wrote writes write announced announces announce
        argued argues argue asserted asserts assert claimed claims claim commented comments complained complains complain conceded concedes
        concede concluded concludes conclude confirmed confirms confirm contended contends contend declared declares declare demanded demands
        demand denied denies deny described describes describe emphasized emphasizes emphasize emphasised emphasises explained explains explain
        indicated indicates indicate insisted insists insist lamented laments lament maintained maintains maintain mentioned mentions mention
        noted notes note observed observes observe predicted predicts predict proclaimed promised promises promise proposed proposes propose
        pledged pledges pledge questioned quipped quoted recalled recalls recall recommended recommends recommend remarked remarks remarked
        replied replies reply reported reports report responded responds respond stressed stresses stress suggested suggests suggest testified
        testifies testify threatened threatens urged urges urge vowed vows vow warned warns warn apologized apologizes apologised
        acknowledged acknowledges acknowledge admitted admits admit accused accuses accuse blamed blames blame called calls call criticized
        criticizes criticised praised praises depicted depicts painted expressed expresses express agreed agree agrees disagreed disagree
        pointed points outlined underscored reiterated reiterates rejected rejects dismissed dismisses
        sagte sagten sagt sagen erklärte erklärten erklärt betonte betonten betont meinte meinten meint behauptete behaupteten behauptet
        berichtete berichteten berichtet schrieb schrieben schreibt warnte warnten warnt forderte forderten fordert bestätigte bestätigt
        versicherte versichert kritisierte kritisiert antwortete antwortet erwiderte erwidert fragte fragt äußerte verkündete verkündet
        bezeichnete bezeichnet nannte
        """);

    private static readonly FrozenSet<string> Participles = Set(
        """
        saying stating telling asking adding writing announcing arguing asserting calling claiming commenting complaining conceding concluding
        contending declaring demanding denying describing emphasizing explaining indicating insisting lamenting maintaining noting observing
        predicting promising proposing quoting recalling recommending remarking replying stressing suggesting testifying urging vowing warning
        acknowledging admitting accusing blaming criticizing pointing expressing
        """);

    private static readonly FrozenSet<string> Nouns = Set(
        """
        statement statements remark remarks comment comments claim claims words word warning warnings assertion announcement declaration
        message argument call demand essay article speech testimony letter interview book report tweet insistence view suggestion
        """);

    // What may stand between a speaker and the verb. "Not", "never" and "would" may not: they say that nothing was said;
    // "is" and "was" may not: who was blamed, accused or quoted was spoken of.
    private static readonly FrozenSet<string> Between = Set(
        """
        has have had also too then later once again recently repeatedly himself herself themselves itself who did do does
        both all often sometimes still first finally now just and
        """);

    private static readonly FrozenSet<string> Passives = Set("is was are were be been being");

    private static readonly FrozenSet<string> Heard = Set("quoted reported said alleged believed rumored rumoured claimed purported supposed thought credited known cited");

    private static readonly FrozenSet<string> Rumours = Set("reportedly allegedly purportedly supposedly apparently");

    private static readonly FrozenSet<string> ClauseOpeners = Set(
        """
        and but while that if as when because although though whereas where after before since so however yet or then
        und aber dass weil wenn während doch denn
        """);

    private static readonly FrozenSet<string> Modifiers = Set(
        """
        der die das dem den ein eine
        the a an our his her their its this that these those former senior outgoing incoming then late one several many some most both all
        few other another top two three four five retired acting deputy
        """);

    public static bool IsVerb(string word) => VerbForms.Contains(word);

    public static bool IsParticiple(string word) => Participles.Contains(word);

    public static bool IsNoun(string word) => Nouns.Contains(word);

    /// <summary>Whether a word may stand between a speaker and the verb of speech.</summary>
    public static bool MayStandBetween(string word) =>
        Between.Contains(word) || word.Length > 3 && word.EndsWith("ly", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the word turns what follows into what is done to somebody.</summary>
    public static bool IsPassive(string word) => Passives.Contains(word);

    /// <summary>Whether somebody who "is …" so, "as saying" or "to have said", is spoken of by others.</summary>
    public static bool IsHeard(string word) => Heard.Contains(word);

    /// <summary>Whether the word says that the author only heard of it.</summary>
    public static bool IsRumour(string word) => Rumours.Contains(word);

    /// <summary>Whether a subject may follow the word.</summary>
    public static bool OpensClause(string word) => ClauseOpeners.Contains(word);

    /// <summary>Whether a word may belong to the name behind it.</summary>
    public static bool MayBelongToName(string word) => char.IsUpper(word, 0) || Modifiers.Contains(word);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
