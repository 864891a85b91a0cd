namespace Bot.Core.Conversation.Actions;

/// <summary>What a button under an answer does.</summary>
public enum ActionKind
{
    /// <summary>The next excerpts.</summary>
    More,

    /// <summary>The paragraph of an excerpt with its neighbours.</summary>
    Context,

    /// <summary>The rest of an excerpt that an edge had to cut.</summary>
    Continue,

    /// <summary>Why an excerpt was chosen.</summary>
    Why,

    /// <summary>A citation of an excerpt to copy.</summary>
    Cite,

    /// <summary>Each article's best excerpt on the same question.</summary>
    Compare,

    /// <summary>Shows a private answer to everybody in the channel.</summary>
    Share,

    /// <summary>Takes the answer away; for the asker and for moderators.</summary>
    Delete,

    /// <summary>"This answer helped."</summary>
    Helpful,

    /// <summary>"This answer did not help": the edge asks what was wrong.</summary>
    Unhelpful,
}
