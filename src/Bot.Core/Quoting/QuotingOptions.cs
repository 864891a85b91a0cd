using System.ComponentModel.DataAnnotations;

namespace Bot.Core.Quoting;

/// <summary>Settings of quoting; bound from the section <c>Quoting</c>.</summary>
public sealed class QuotingOptions
{
    /// <summary>Most consecutive sentences in one excerpt; 1 to 10. Default 3.</summary>
    [Range(1, 10)]
    public int MaxSentences { get; init; } = 3;

    /// <summary>Confidence from which a question counts as answered, see <see cref="Answerability"/>; 0 (always) to 1 (every content word in one sentence of an article whose title is named). Default 0.5.</summary>
    [Range(0.0, 1.0)]
    public double AnswerThreshold { get; init; } = 0.5;
}
