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

    /// <summary>Records a thumb.</summary>
    /// <param name="platform">As in <see cref="IncomingMessage.Platform"/>.</param>
    /// <param name="question">The question of the answer that was judged.</param>
    /// <param name="isHelpful">Up rather than down.</param>
    /// <param name="cancellation">Ends waiting.</param>
    /// <returns>Whether the one who clicked is to be asked what was wrong.</returns>
    public async ValueTask<bool> RateAsync(string platform, string question, bool isHelpful, CancellationToken cancellation)
    {
        await log.AppendAsync(new FeedbackRecord(clock.GetUtcNow(), platform, question, isHelpful), cancellation).ConfigureAwait(false);
        return !isHelpful;
    }

    /// <summary>Records what was wrong; a form sent empty leaves no record.</summary>
    public async ValueTask CommentAsync(string platform, string question, string comment, CancellationToken cancellation)
    {
        if (comment.Trim() is not { Length: > 0 } words) return;
        await log.AppendAsync(new FeedbackRecord(clock.GetUtcNow(), platform, question, Helpful: false, words), cancellation).ConfigureAwait(false);
    }
}
