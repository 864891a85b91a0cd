using Bot.Core.Conversation.Actions;
using Bot.Core.Conversation.Memory;

namespace Bot.Core.Conversation.Chat;

/// <summary>
/// The bot's manners on a chat platform: what it answers, once each, not too fast; how answers follow edited and deleted questions;
/// when slowness is announced. An edge hands its events in and draws what comes out.
/// </summary>
public sealed class ChatDesk
{
    /// <summary>Said where a shutdown cuts an answer short.</summary>
    public const string Interrupted = "I am being stopped and could not finish this answer. Please ask again in a moment.";

    /// <summary>How long saying so may take.</summary>
    public static readonly TimeSpan LastWords = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan DuplicateWindow = TimeSpan.FromMinutes(15);
    private const int MaxEvents = 100_000;

    private readonly Responder responder;
    private readonly Func<CancellationToken, ValueTask<Library>> libraries;
    private readonly ChatOptions options;
    private readonly TimeProvider clock;
    private readonly ConversationMeter? meter;
    private readonly AskPacer pacer;
    private readonly MessageQueues queues = new();
    private readonly ExpiringMap<string, bool> events;
    private readonly ExpiringMap<(string Channel, string Message), FollowedAnswer> answers;
    private readonly ThreadsOfOthers threads;
    private int unfinished;

    /// <summary>Sets a desk up for one platform.</summary>
    /// <param name="responder">The conversation.</param>
    /// <param name="libraries">Gives the library to answer from; waits while the first one is being indexed.</param>
    /// <param name="options">Paces and times.</param>
    /// <param name="clock">Tells the time.</param>
    /// <param name="meter">Counts what is not answered because it comes too fast; null counts nothing.</param>
    public ChatDesk(
        Responder responder, Func<CancellationToken, ValueTask<Library>> libraries, ChatOptions options, TimeProvider clock,
        ConversationMeter? meter = null)
    {
        (this.responder, this.libraries, this.options, this.clock, this.meter) = (responder, libraries, options, clock, meter);
        pacer = new AskPacer(options, clock);
        events = new ExpiringMap<string, bool>(MaxEvents, DuplicateWindow, clock);
        answers = new ExpiringMap<(string, string), FollowedAnswer>(
            options.FollowedAnswers, TimeSpan.FromMinutes(options.FollowMinutes), clock);
        threads = new ThreadsOfOthers(clock);
    }

    /// <summary>Answers cut short by a shutdown.</summary>
    public int Unfinished => Volatile.Read(ref unfinished);

    /// <summary>Whether an event is met for the first time; a second delivery of it is to be dropped.</summary>
    public bool IsNew(string eventId) => events.TryAdd(eventId, true);

    /// <summary>Answers a posted message if it concerns the bot. Safe to call again with the same event.</summary>
    public Task PostedAsync(ChatMessage message, IChatOutlet outlet, CancellationToken cancellation)
    {
        threads.Note(message);
        if (AddressingOf(message) is not { } addressing) return Task.CompletedTask;
        var isOverheard = addressing == Addressing.Overheard;
        // A busy server says a thousand things that are no command; they cost nothing and leave nothing behind.
        if (isOverheard && !responder.MayConcern(Incoming(message, addressing))) return Task.CompletedTask;
        if (!isOverheard && !IsNew(message.EventId)) return Task.CompletedTask;
        return queues.RunAsync(message.Channel, message.MessageId, () => isOverheard && events.TryGet(message.EventId, out _)
            ? Task.CompletedTask
            : AnswerOrSayWhyNotAsync(message, addressing, outlet, cancellation));
    }

    /// <summary>Makes the answer follow an edited message; a message that becomes a question by its edit is answered.</summary>
    public Task EditedAsync(ChatMessage message, IChatOutlet outlet, CancellationToken cancellation)
    {
        if (clock.GetUtcNow() - message.PostedAt > TimeSpan.FromMinutes(options.FollowMinutes)) return Task.CompletedTask;
        return queues.RunAsync(message.Channel, message.MessageId, () => FollowEditAsync(message, outlet, cancellation));
    }

    /// <summary>Takes the answer to a deleted message away.</summary>
    public Task DeletedAsync(string channel, string messageId, IChatOutlet outlet, CancellationToken cancellation) =>
        queues.RunAsync(channel, messageId, () => answers.Remove((channel, messageId), out var answer)
            ? outlet.DeleteAsync(channel, answer.AnswerId, cancellation)
            : Task.CompletedTask);

    /// <summary>Answers a command or a form that is said to the bot alone, such as a slash command; paced like every question.</summary>
    /// <returns>The reply; null when the asker was already told to slow down.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled while the first library was being indexed.</exception>
    public async ValueTask<Reply?> CommandAsync(string scope, IncomingMessage message, CancellationToken cancellation)
    {
        return await RespondAsync(message, cancellation).ConfigureAwait(false) is { } reply ? Paced(message, scope, reply) : null;
    }

    /// <summary>Carries out a click on a button.</summary>
    public async ValueTask<ActionOutcome> ClickedAsync(ActionRequest request, CancellationToken cancellation)
    {
        var outcome = responder.Act(await libraries(cancellation).ConfigureAwait(false), request);
        return responder.Confirm(await libraries(cancellation).ConfigureAwait(false), request, outcome);
    }

    private async ValueTask<Reply?> RespondAsync(IncomingMessage message, CancellationToken cancellation)
    {
        var library = await libraries(cancellation).ConfigureAwait(false);
        return responder.Respond(library, message) is { } reply
            ? responder.Confirm(await libraries(cancellation).ConfigureAwait(false), message, reply)
            : null;
    }

    private async Task AnswerOrSayWhyNotAsync(
        ChatMessage message, Addressing addressing, IChatOutlet outlet, CancellationToken cancellation)
    {
        try
        {
            await AnswerAsync(message, addressing, outlet, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            Interlocked.Increment(ref unfinished);
            using var deadline = new CancellationTokenSource(LastWords, clock);
            await outlet.PostAsync(message, Reply.Sentence(Incoming(message, addressing), Interrupted), deadline.Token).ConfigureAwait(false);
        }
    }

    private async Task AnswerAsync(ChatMessage message, Addressing addressing, IChatOutlet outlet, CancellationToken cancellation)
    {
        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        // On a thread of its own: ranking computes without a pause, and the slowness of that is to be announced as well.
        var answering = Task.Run(() => AnswerNowAsync(message, addressing, outlet, cancellation), cancellation);
        var slow = Task.Delay(TimeSpan.FromMilliseconds(options.SlowMilliseconds), clock, done.Token);
        var isSlow = await Task.WhenAny(answering, slow).ConfigureAwait(false) == slow && slow.IsCompletedSuccessfully;
        await done.CancelAsync().ConfigureAwait(false);
        if (isSlow) await AnnounceAsync(message, answering, outlet, cancellation).ConfigureAwait(false);
        await answering.ConfigureAwait(false);
    }

    private async Task AnnounceAsync(ChatMessage message, Task answering, IChatOutlet outlet, CancellationToken cancellation)
    {
        try
        {
            await outlet.AnnounceAsync(message, cancellation).ConfigureAwait(false);
        }
        finally
        {
            await answering.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            using var lastWords = cancellation.IsCancellationRequested ? new CancellationTokenSource(LastWords, clock) : null;
            await outlet.WithdrawAsync(message, lastWords?.Token ?? cancellation).ConfigureAwait(false);
        }
    }

    private async Task AnswerNowAsync(ChatMessage message, Addressing addressing, IChatOutlet outlet, CancellationToken cancellation)
    {
        var reply = await ReplyAsync(message, addressing, outlet, cancellation).ConfigureAwait(false);
        if (reply is null || Paced(Incoming(message, addressing), message.Scope, reply) is not { } paced) return;
        IsNew(message.EventId);
        await PostAsync(message, paced, outlet, cancellation).ConfigureAwait(false);
    }

    private async Task PostAsync(ChatMessage message, Reply reply, IChatOutlet outlet, CancellationToken cancellation)
    {
        if (await outlet.PostAsync(message, reply, cancellation).ConfigureAwait(false) is { } answerId)
            answers.Set((message.Channel, message.MessageId), new FollowedAnswer(answerId, message.Text));
    }

    private async Task FollowEditAsync(ChatMessage message, IChatOutlet outlet, CancellationToken cancellation)
    {
        var key = (message.Channel, message.MessageId);
        var addressing = AddressingOf(message);
        if (!answers.TryGet(key, out var answer))
        {
            if (addressing is { } found && responder.MayConcern(Incoming(message, found)))
                await AnswerOrSayWhyNotAsync(message, found, outlet, cancellation).ConfigureAwait(false);
            return;
        }

        if (answer.Question == message.Text) return;
        var reply = addressing is { } way ? await ReplyAsync(message, way, outlet, cancellation).ConfigureAwait(false) : null;
        if (reply is null)
        {
            answers.Remove(key, out _);
            await outlet.DeleteAsync(message.Channel, answer.AnswerId, cancellation).ConfigureAwait(false);
            return;
        }

        answers.Set(key, answer with { Question = message.Text });
        if (await outlet.EditAsync(message, answer.AnswerId, reply, cancellation).ConfigureAwait(false)) return;
        answers.Remove(key, out _);
        await PostAsync(message, reply, outlet, cancellation).ConfigureAwait(false);
    }

    private async ValueTask<Reply?> ReplyAsync(
        ChatMessage message, Addressing addressing, IChatOutlet outlet, CancellationToken cancellation)
    {
        var incoming = Incoming(message, addressing);
        try
        {
            return await RespondAsync(incoming, cancellation).ConfigureAwait(false);
        }
        catch (Exception reason) when (reason is not OperationCanceledException)
        {
            outlet.Failed(message, reason);
            return Reply.Failure(incoming);
        }
    }

    private Addressing? AddressingOf(ChatMessage message) =>
        ChatAddressing.Of(message.MentionsOthers || !threads.Holds(message) ? message : message with { MentionsOthers = true });

    private Reply? Paced(IncomingMessage message, string scope, Reply reply)
    {
        var admission = pacer.Admit(message.Platform, scope, message.User);
        if (admission == Admission.Admitted) return reply;
        meter?.Dropped(message.Platform);
        return admission == Admission.TooFastTellOnce ? TooFast(message) : null;
    }

    private Reply TooFast(IncomingMessage message) =>
        Reply.Sentence(message, $"That is more than I can answer at once. Please ask again in {options.WindowSeconds} seconds.");

    private static IncomingMessage Incoming(ChatMessage message, Addressing addressing) => new()
    {
        Platform = message.Platform,
        Channel = message.Channel,
        ParentChannel = message.ParentChannel,
        User = message.User,
        Text = message.Text,
        Addressing = addressing,
    };
}
