namespace Bot.Core.Checking.Matching;

/// <summary>How careful writers mark what they changed in a quotation.</summary>
[Flags]
internal enum WordMarks
{
    None = 0,

    /// <summary>"[the Pakistanis]": an insertion, or a word put in place of others.</summary>
    InBrackets = 1,

    /// <summary>"[t]he": a changed letter.</summary>
    PartlyInBrackets = 2,

    /// <summary>An ellipsis stands before it.</summary>
    AfterOmission = 4,

    /// <summary>It is the first word of a sentence.</summary>
    StartsSentence = 8,

    /// <summary>"relation-" at the end of a line, "ship" on the next.</summary>
    CutByLineEnd = 16,
}
