namespace Bot.Core.Indexing;

/// <summary>How the words of a passage are written: marks below <see cref="FirstTerm"/>, above them the numbers of terms.</summary>
internal static class SequenceCode
{
    /// <summary>A sentence ends. A passage without any such mark does not say where its sentences end.</summary>
    public const uint SentenceEnd = 0;

    /// <summary>The term that follows is a compound: beside the words, not one of them.</summary>
    public const uint Compound = 1;

    /// <summary>The term numbered 0.</summary>
    public const uint FirstTerm = 2;
}
