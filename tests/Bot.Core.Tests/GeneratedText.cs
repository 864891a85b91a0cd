using FsCheck;
using FsCheck.Fluent;

namespace Bot.Core.Tests;

/// <summary>Texts put together from the pieces that rules are about, in any order.</summary>
internal static class GeneratedText
{
    private static readonly string[] Pieces =
    [
        " ", " ", " ", "  ", "\n", "\n\n", "\t", "a", "The", "the", "US", "us", "U.S.", "United", "States", "of", "America", "Gen.", "J.", "No.",
        "al", "Qaeda", "-", "-", "\u2011", "—", "_", "/", ".", ".", ". ", "...", "…", "!", "?", ",", ":", "\"", "”", "’", "'", "'s", ")", "[1]", "(",
        "1", "12", "1,000", "3.5", "%", "per cent", "$", "•", "é", "e\u0301", "ß", "ﬁ", "Ａ", "Я", "σ", "सी", "है।", "क\u093C", "東", "京都", "。", "が",
        "ｶ", "ﾞ", "ก็", "العَ", "؟", "🙂", "𝕿", "\uFE0F", "\u200D", "\u200B", "\u00AD", "\uFEFF", "\uD800", "\uDC00", "\0", "\u001B",
    ];

    public static Arbitrary<string> Texts { get; } =
        Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

    /// <summary>Tries the property on generated texts and on entirely random ones.</summary>
    public static void ForAll(Func<string, bool> property)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(400);
        Check.One(config, Prop.ForAll(Texts, property));
        Check.One(config, Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => property(text ?? "")));
    }
}
