using System.Collections.Frozen;

namespace Bot.Core.Analysis;

/// <summary>Brings English words whose forms no ending tells to their plain form: asked is "When did he write", the text has "wrote".</summary>
/// <remarks>
/// Not listed on purpose: forms that are other words too ("left", "rose", "found"), and light verbs ("take", "make", "come"), which
/// say so little that their forms only bring strangers together. With both listed, real questions were answered worse.
/// </remarks>
internal static class IrregularForms
{
    /// <summary>Each line: the plain form, then its others.</summary>
    private const string Lines = """
        arise arose arisen
        awake awoke awoken
        beat beaten
        begin began begun
        bend bent
        bite bit bitten
        bleed bled
        blow blew blown
        break broke broken
        breed bred
        bring brought
        build built
        burn burnt
        buy bought
        catch caught
        choose chose chosen
        cling clung
        creep crept
        deal dealt
        dig dug
        draw drew drawn
        dream dreamt
        drink drank drunk
        drive drove driven
        eat ate eaten
        fall fallen
        feed fed
        fight fought
        flee fled
        fly flew flown
        forbid forbade forbidden
        forget forgot forgotten
        forgive forgave forgiven
        freeze froze frozen
        grow grew grown
        hang hung
        hear heard
        hide hid hidden
        keep kept
        kneel knelt
        lend lent
        lose lost
        meet met
        overcome overcame
        overthrow overthrew overthrown
        pay paid
        ride rode ridden
        ring rang rung
        rise risen
        seek sought
        sell sold
        send sent
        shake shook shaken
        shine shone
        shrink shrank shrunk
        sing sang sung
        sink sank sunk
        sit sat
        sleep slept
        slide slid
        speak spoken
        spend spent
        spin spun
        stand stood
        steal stole stolen
        stick stuck
        strike struck stricken
        strive strove striven
        swear swore sworn
        sweep swept
        swim swam swum
        swing swung
        teach taught
        tear tore torn
        throw threw thrown
        undergo underwent undergone
        understand understood
        undertake undertook undertaken
        wake woke woken
        wear wore worn
        weave wove woven
        weep wept
        win won
        withdraw withdrew withdrawn
        withstand withstood
        write wrote written
        man men
        woman women
        child children
        foot feet
        tooth teeth
        mouse mice
        goose geese
        wife wives
        half halves
        wolf wolves
        knife knives
        thief thieves
        shelf shelves
        """;

    private static readonly FrozenDictionary<string, string> Plain = Lines
        .Split('\n', StringSplitOptions.TrimEntries).Select(line => line.Split(' '))
        .SelectMany(forms => forms.Skip(1).Select(form => KeyValuePair.Create(form, forms[0])))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The plain form of an irregular one; any other folded word unchanged.</summary>
    public static string PlainOf(string word) => Plain.GetValueOrDefault(word, word);
}
