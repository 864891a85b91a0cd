using System.Collections.Concurrent;
using Bot.Core.Conversation;
using Bot.Core.Conversation.Chat;

namespace Bot.Core.Tests.Conversation.Chat;

/// <summary>An edge that writes down what it is asked to do; posting can be held up.</summary>
internal sealed class RecordingOutlet : IChatOutlet
{
    private int posts;

    public ConcurrentQueue<string> Log { get; } = [];

    public ConcurrentQueue<Reply> Replies { get; } = [];

    public Task Gate { get; set; } = Task.CompletedTask;

    public TaskCompletionSource Announced { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async Task<string?> PostAsync(ChatMessage message, Reply reply, CancellationToken cancellation)
    {
        await Gate;
        var id = $"answer{Interlocked.Increment(ref posts)}";
        Replies.Enqueue(reply);
        Log.Enqueue($"post {message.MessageId} {id}");
        return id;
    }

    /// <summary>Answers that somebody else has taken away.</summary>
    public HashSet<string> Gone { get; } = [];

    public Task<bool> EditAsync(ChatMessage message, string answerId, Reply reply, CancellationToken cancellation)
    {
        if (Gone.Contains(answerId)) return Task.FromResult(false);
        Replies.Enqueue(reply);
        Log.Enqueue($"edit {answerId}");
        return Task.FromResult(true);
    }

    public Task DeleteAsync(string channel, string answerId, CancellationToken cancellation)
    {
        Log.Enqueue($"delete {answerId}");
        return Task.CompletedTask;
    }

    public Task AnnounceAsync(ChatMessage message, CancellationToken cancellation)
    {
        Log.Enqueue($"announce {message.MessageId}");
        Announced.TrySetResult();
        return Task.CompletedTask;
    }

    public Task WithdrawAsync(ChatMessage message, CancellationToken cancellation)
    {
        Log.Enqueue($"withdraw {message.MessageId}");
        return Task.CompletedTask;
    }

    public void Failed(ChatMessage message, Exception reason) => Log.Enqueue($"failed {reason.GetType().Name}");
}
