namespace Bot.Benchmarks.Speed;

/// <summary>How common the words of a generated query are.</summary>
internal enum Band
{
    /// <summary>Each in about one passage of a thousand.</summary>
    Rare,

    /// <summary>Each in about one passage of thirty.</summary>
    Middling,

    /// <summary>Each in about one passage of three.</summary>
    Common,
}
