namespace Bot.Core.Checking.Speech;

/// <summary>How far an article says whose words it gives.</summary>
internal enum StatementKind
{
    /// <summary>The speaker's words in quotation marks, with a verb that says so.</summary>
    Quoted,

    /// <summary>What the speaker said, in the author's words.</summary>
    Reported,

    /// <summary>What others say that the speaker said: "is famously quoted as saying", "reportedly said".</summary>
    Hearsay,

    /// <summary>Quotation marks in a sentence that names the person, but nothing says who speaks.</summary>
    Unattributed,
}
