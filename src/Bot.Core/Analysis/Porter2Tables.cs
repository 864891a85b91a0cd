using System.Collections.Frozen;

namespace Bot.Core.Analysis;

/// <summary>The word lists and endings of the Snowball stemmer for English.</summary>
internal static class Porter2Tables
{
    /// <summary>Letters after which "li" is an ending.</summary>
    public const string BeforeLi = "cdeghkmnrt";

    /// <summary>Beginnings after which the first region starts, wherever their vowels are.</summary>
    public static readonly string[] RegionPrefixes =
        ["gener", "commun", "arsen", "past", "univers", "later", "emerg", "organ", "inter"];

    /// <summary>Words that keep "eed".</summary>
    public static readonly string[] BeforeEed = ["proc", "exc", "succ"];

    /// <summary>Words that keep "ing".</summary>
    public static readonly string[] BeforeIng = ["inn", "out", "cann", "herr", "earr", "even"];

    /// <summary>Endings and what replaces them, longest first.</summary>
    public static readonly (string Suffix, string Replacement)[] Step2 =
    [
        ("ization", "ize"), ("ational", "ate"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"),
        ("tional", "tion"), ("biliti", "ble"), ("lessli", "less"),
        ("entli", "ent"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("ousli", "ous"), ("iviti", "ive"), ("fulli", "ful"),
        ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("izer", "ize"), ("ator", "ate"), ("alli", "al"),
        ("ogist", "og"), ("bli", "ble"), ("ogi", "og"), ("li", ""),
    ];

    public static readonly (string Suffix, string Replacement)[] Step3 =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ative", ""),
        ("ical", "ic"), ("ness", ""), ("ful", ""),
    ];

    public static readonly (string Suffix, string Replacement)[] Step4 =
    [
        ("ement", ""), ("ance", ""), ("ence", ""), ("able", ""), ("ible", ""), ("ment", ""),
        ("ant", ""), ("ent", ""), ("ism", ""), ("ate", ""), ("iti", ""), ("ous", ""), ("ive", ""), ("ize", ""), ("ion", ""),
        ("al", ""), ("er", ""), ("ic", ""),
    ];

    /// <summary>Words whose stem no rule gives.</summary>
    public static readonly FrozenDictionary<string, string> Exceptions = new Dictionary<string, string>
    {
        ["skis"] = "ski",
        ["skies"] = "sky",
        ["idly"] = "idl",
        ["gently"] = "gentl",
        ["ugly"] = "ugli",
        ["early"] = "earli",
        ["only"] = "onli",
        ["singly"] = "singl",
        ["sky"] = "sky",
        ["news"] = "news",
        ["howe"] = "howe",
        ["atlas"] = "atlas",
        ["cosmos"] = "cosmos",
        ["bias"] = "bias",
        ["andes"] = "andes",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
