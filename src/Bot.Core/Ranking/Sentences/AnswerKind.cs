namespace Bot.Core.Ranking.Sentences;

/// <summary>What sort of answer a question wants, as far as its words tell.</summary>
public enum AnswerKind
{
    /// <summary>Nothing that its form gives away.</summary>
    Other,

    /// <summary>Who, whose, "what singer".</summary>
    Person,

    /// <summary>When, "in what year".</summary>
    Date,

    /// <summary>Where, "which city".</summary>
    Place,

    /// <summary>How many, how long, "what percentage".</summary>
    Figure,

    /// <summary>Why.</summary>
    Reason,

    /// <summary>"What is …", in a few words.</summary>
    Definition,
}
