using System.Collections.Immutable;
using Bot.Core.Conversation;
using Bot.Core.Conversation.Chat;
using Bot.Discord.Port;
using Bot.Discord.Rendering;
using Microsoft.Extensions.Logging;

namespace Bot.Discord.Edge;

/// <summary>Gets answers to interactions to whoever asked: in time, or deferred, or said in the channel when the interaction is over.</summary>
internal sealed class InteractionAnswers(IDiscordClient client, DiscordTimings timings, TimeProvider clock, ILogger logger)
{
    /// <summary>Answers when the reply is made; promises an answer first when that takes long.</summary>
    public async Task AnswerAsync(Interaction interaction, bool isPrivate, Func<Task<Reply>> reply, Errand errand, CancellationToken cancellation)
    {
        var replying = Task.Run(reply, cancellation);
        errand.IsPromised = !await IsSoonAsync(replying, errand, cancellation).ConfigureAwait(false)
            && await TryAsync(() => client.DeferAsync(interaction, isPrivate, cancellation)).ConfigureAwait(false);
        var message = await MadeAsync(replying, new Audience(interaction.User, isPrivate), cancellation).ConfigureAwait(false);
        using var lastWords = cancellation.IsCancellationRequested ? new CancellationTokenSource(ChatDesk.LastWords, clock) : null;
        await GiveAsync(interaction, message, isPrivate, errand, lastWords?.Token ?? cancellation).ConfigureAwait(false);
    }

    /// <summary>Whether a piece of work ends before an answer has to be promised.</summary>
    public async Task<bool> IsSoonAsync(Task work, Errand errand, CancellationToken cancellation)
    {
        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var rest = timings.DeferAfter - errand.Age;
        var slow = Task.Delay(rest > TimeSpan.Zero ? rest : TimeSpan.Zero, clock, done.Token);
        var isSoon = await Task.WhenAny(work, slow).ConfigureAwait(false) == work || !slow.IsCompletedSuccessfully;
        await done.CancelAsync().ConfigureAwait(false);
        return isSoon;
    }

    private static async Task<OutgoingMessage> MadeAsync(Task<Reply> reply, Audience audience, CancellationToken cancellation)
    {
        try
        {
            return ReplyRenderer.Render(await reply.ConfigureAwait(false), audience);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return OutgoingMessage.Text(ChatDesk.Interrupted);
        }
    }

    /// <summary>Says a sentence to the user alone.</summary>
    public Task SayAsync(Interaction interaction, string sentence, Errand errand, CancellationToken cancellation) =>
        GiveAsync(interaction, OutgoingMessage.Text(sentence), isPrivate: true, errand, cancellation);

    /// <summary>Opens a form.</summary>
    /// <returns>Whether Discord took it.</returns>
    public Task<bool> OpenFormAsync(Interaction interaction, FormDefinition form, CancellationToken cancellation) =>
        TryAsync(() => client.OpenFormAsync(interaction, form, cancellation));

    public Task CompleteAsync(Interaction interaction, ImmutableArray<string> choices, CancellationToken cancellation) =>
        TryAsync(() => client.CompleteAsync(interaction, choices, cancellation));

    /// <summary>Takes a click as seen.</summary>
    public Task AcknowledgeAsync(Interaction interaction, CancellationToken cancellation) =>
        TryAsync(() => client.AcknowledgeAsync(interaction, cancellation));

    /// <summary>Takes an answer of the bot away.</summary>
    /// <returns>Whether it is gone.</returns>
    public async Task<bool> DeleteAsync(ReceivedMessage answer, CancellationToken cancellation)
    {
        try
        {
            await client.DeleteAsync(answer.Channel, answer.Id, cancellation).ConfigureAwait(false);
            return true;
        }
        catch (DiscordRequestException exception)
        {
            if (exception.Failure != DiscordFailure.Gone) EdgeLog.NotDone(logger, exception);
            return exception.Failure == DiscordFailure.Gone;
        }
    }

    /// <summary>Says a sentence more to the user alone, after the click was taken as seen.</summary>
    public Task AddAsync(Interaction interaction, string sentence, CancellationToken cancellation) =>
        TryAsync(() => client.FollowUpAsync(interaction, OutgoingMessage.Text(sentence), isPrivate: true, cancellation));

    private async Task GiveAsync(
        Interaction interaction, OutgoingMessage message, bool isPrivate, Errand errand, CancellationToken cancellation)
    {
        if (errand.Age >= Interaction.Life)
        {
            await TryAsync(() => SayElsewhereAsync(interaction, message, isPrivate, cancellation)).ConfigureAwait(false);
            return;
        }

        try
        {
            await RespondAsync(interaction, message, isPrivate, errand, cancellation).ConfigureAwait(false);
        }
        catch (DiscordRequestException exception) when (exception.Failure == DiscordFailure.InteractionExpired)
        {
            EdgeLog.NotDone(logger, exception);
            await TryAsync(() => SayElsewhereAsync(interaction, message, isPrivate, cancellation)).ConfigureAwait(false);
        }
        catch (DiscordRequestException exception)
        {
            EdgeLog.NotPosted(logger, interaction.Channel.ToString(), exception);
            if (exception.Failure != DiscordFailure.Refused) return;
            await TryAsync(() => RespondAsync(interaction, OutgoingMessage.Text(DiscordOutlet.NotTaken), isPrivate, errand, cancellation)).ConfigureAwait(false);
        }
    }

    private Task RespondAsync(Interaction interaction, OutgoingMessage message, bool isPrivate, Errand errand, CancellationToken cancellation) => errand.IsPromised
        ? client.EditResponseAsync(interaction, message, cancellation)
        : client.RespondAsync(interaction, message, isPrivate, cancellation);

    // What was asked in private stays private.
    private async Task SayElsewhereAsync(Interaction interaction, OutgoingMessage message, bool isPrivate, CancellationToken cancellation)
    {
        var channel = isPrivate
            ? await client.OpenDirectMessageAsync(interaction.User, cancellation).ConfigureAwait(false)
            : interaction.Channel;
        await client.SendAsync(channel, message, cancellation).ConfigureAwait(false);
    }

    private async Task<bool> TryAsync(Func<Task> call)
    {
        try
        {
            await call().ConfigureAwait(false);
            return true;
        }
        catch (DiscordRequestException exception)
        {
            EdgeLog.NotDone(logger, exception);
            return false;
        }
    }
}
