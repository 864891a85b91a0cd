using Bot.Core.Conversation.Memory;

namespace Bot.Core.Conversation.Feedback;

/// <summary>
/// What becomes of thumbs up and down: a record at once; who was not helped is asked what was wrong, and what they say is a record of
/// its own. Edges draw the buttons and the form.
/// </summary>
/// <param name="log">Where records are kept.</param>
/// <param name="clock">Tells when.</param>
public sealed class FeedbackDesk(IFeedbackLog log, TimeProvider clock)
{
    /// <summary>Said to the one who clicked, where no form is shown.</summary>
    public const string Thanks = "Thank you; noted.";

    /// <summary>The form's title; at most 24 characters, which is what Slack takes.</summary>
    public const string FormTitle = "What was wrong?";

    /// <summary>The name of the form's one field; at most 45 characters, which is what Discord takes.</summary>
    public const string FormLabel = "What was wrong with this answer?";

    /// <summary>What becomes of the words; at most 100 characters, which is what Discord takes.</summary>
    public const string FormHint = "Kept for the operator with the question, without your name.";

    /// <summary>Characters that the field takes.</summary>
    public const int LongestComment = 1_000;

    private const int MaxGiven = 10_000;

    private readonly Lock gate = new();
    private readonly ExpiringMap<(string Platform, string User, string Answer), bool> given = new(MaxGiven, TimeSpan.FromDays(1), clock);

    /// <summary>Records a thumb, the same of one user under one answer once a day.</summary>
    /// <param name="thumb">Who judged what.</param>
    /// <param name="cancellation">Ends waiting.</param>
    /// <returns>Whether the one who clicked is to be asked what was wrong.</returns>
    public async ValueTask<bool> RateAsync(Thumb thumb, CancellationToken cancellation)
    {
        if (IsNew(thumb))
            await log.AppendAsync(new FeedbackRecord(clock.GetUtcNow(), thumb.Platform, thumb.Question, thumb.IsHelpful), cancellation).ConfigureAwait(false);
        return !thumb.IsHelpful;
    }

    /// <summary>Records what was wrong; a form sent empty leaves no record.</summary>
    public async ValueTask CommentAsync(string platform, string question, string comment, CancellationToken cancellation)
    {
        if (comment.Trim() is not { Length: > 0 } words) return;
        await log.AppendAsync(new FeedbackRecord(clock.GetUtcNow(), platform, question, Helpful: false, words), cancellation).ConfigureAwait(false);
    }

    // Both clicks of a double click are handled at once.
    private bool IsNew(Thumb thumb)
    {
        var key = (thumb.Platform, thumb.User, thumb.Answer);
        lock (gate)
        {
            if (given.TryGet(key, out var before) && before == thumb.IsHelpful) return false;
            given.Set(key, thumb.IsHelpful);
            return true;
        }
    }
}
