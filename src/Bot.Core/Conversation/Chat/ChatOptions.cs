using System.ComponentModel.DataAnnotations;

namespace Bot.Core.Conversation.Chat;

/// <summary>Settings of the bot's manners in shared channels; bound from the section <c>Chat</c>.</summary>
public sealed class ChatOptions
{
    /// <summary>Questions one user may ask within <see cref="WindowSeconds"/>; 1 to 1,000. Default 5.</summary>
    [Range(1, 1_000)]
    public int QuestionsPerUser { get; init; } = 5;

    /// <summary>Questions one server or workspace may ask within <see cref="WindowSeconds"/>; 1 to 100,000. Default 20.</summary>
    [Range(1, 100_000)]
    public int QuestionsPerScope { get; init; } = 20;

    /// <summary>Length of the window in which questions are counted; 1 to 3,600 seconds. Default 10.</summary>
    [Range(1, 3_600)]
    public int WindowSeconds { get; init; } = 10;

    /// <summary>Minutes during which an edited or deleted question changes its answer; 1 to 1,440. Default 30.</summary>
    [Range(1, 1_440)]
    public int FollowMinutes { get; init; } = 30;

    /// <summary>How many answers can be followed at once; 1 to 1,000,000. Default 10,000.</summary>
    [Range(1, 1_000_000)]
    public int FollowedAnswers { get; init; } = 10_000;

    /// <summary>Milliseconds after which a slow answer is announced (typing, a reaction); 50 to 2,500. Default 500.</summary>
    [Range(50, 2_500)]
    public int SlowMilliseconds { get; init; } = 500;
}
