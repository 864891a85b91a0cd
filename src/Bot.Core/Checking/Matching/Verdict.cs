namespace Bot.Core.Checking.Matching;

/// <summary>How far a text is a quotation.</summary>
internal enum Verdict
{
    /// <summary>It is a slice of an article, character for character.</summary>
    WordForWord,

    /// <summary>Every word is the article's; only case, white space, quotation marks, dashes and the like differ.</summary>
    ButForForm,

    /// <summary>Every word is the article's but for what the writer marked as left out or put in.</summary>
    AsMarked,

    /// <summary>Words or their order were changed; the nearest place is known.</summary>
    Altered,

    /// <summary>Nothing like it stands in the articles.</summary>
    Nothing,
}
