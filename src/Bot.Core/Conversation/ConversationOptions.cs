using System.ComponentModel.DataAnnotations;

namespace Bot.Core.Conversation;

/// <summary>Settings of the conversation; bound from the section <c>Conversation</c>.</summary>
public sealed class ConversationOptions
{
    /// <summary>What a command starts with; 1 to 5 characters without white space. Default "!".</summary>
    [Required] // the pattern alone lets an empty prefix pass
    [RegularExpression(@"^\S{1,5}$", ErrorMessage = "1 to 5 characters without white space")]
    public string Prefix { get; init; } = "!";

    /// <summary>Excerpts shown at once; 1 to 10. Default 3.</summary>
    [Range(1, 10)]
    public int ExcerptsPerReply { get; init; } = 3;

    /// <summary>How many last answers are remembered for <c>!more</c>, over all platforms; 1 to 1,000,000. Default 10,000.</summary>
    [Range(1, 1_000_000)]
    public int RememberedAnswers { get; init; } = 10_000;

    /// <summary>Minutes after which a last answer is forgotten; 1 to 10,080 (a week). Default 60.</summary>
    [Range(1, 10_080)]
    public int ForgetAfterMinutes { get; init; } = 60;
}
