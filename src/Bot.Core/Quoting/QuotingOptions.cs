using System.ComponentModel.DataAnnotations;

namespace Bot.Core.Quoting;

/// <summary>Settings of quoting; bound from the section <c>Quoting</c>.</summary>
public sealed class QuotingOptions
{
    /// <summary>Most consecutive sentences in one excerpt; 1 to 10. Default 3.</summary>
    [Range(1, 10)]
    public int MaxSentences { get; init; } = 3;

    /// <summary>Confidence from which a question counts as answered; 0 (always) to 1 (every content word in one passage). Default 0.6.</summary>
    [Range(0.0, 1.0)]
    public double AnswerThreshold { get; init; } = 0.6;
}
